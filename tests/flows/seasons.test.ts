import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { campaignAt } from '../../bot/campaigns/campaign-at.ts';
import { type Campaign } from '../../bot/campaigns/model.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { aroundIn } from '../../bot/conversation/where.ts';
import { worldOn } from '../../bot/conversation/world-on.ts';
import { type World } from '../../bot/conversation/world.ts';
import { answer, replay, start, type Flow, type Walk } from '../../bot/engine/index.ts';
import { dayOf, DAY_MS, toDate, weekdayOf } from '../../bot/permanences/days.ts';
import { toPlain } from '../../bot/view/to-plain.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();
const campaigns: ReadonlyMap<string, Campaign> = world.campaigns ?? new Map<string, Campaign>();

/** The first of each of the next 24 months, at noon. */
const FIRSTS = Array.from({ length: 24 }, (_, month) => Date.UTC(2026, 12 + month, 1, 12));

/** The flows that look at a campaign, or say one. */
const seasonal = [...world.flows.values()].filter((flow) =>
  [...flow.steps.values()].some(
    (step) =>
      step.campaigns !== undefined ||
      (step.kind === 'branch' &&
        step.rows.some(({ when }) => when.some(({ kind }) => kind === 'campaign'))),
  ),
);

test('the flows that the year concerns know it', () => {
  expect(seasonal.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'impots.declarer',
      'impots.corriger',
      'impots.payer',
      'impots.biens-immobiliers',
      'energie.cheque-energie',
      'france-travail.actualisation',
      'caf.declaration-trimestrielle',
      'ecole.educonnect',
      'logement.impaye-loyer',
      'citoyen.elections',
    ]),
  );
});

/** Each end that some answers lead to on a day, with a walk there. */
function endsOn(today: World, flow: Flow): ReadonlyMap<string, Walk> {
  const around = aroundIn(today, STATE);
  const ends = new Map<string, Walk>();
  const met = new Set<string>();
  const open: Walk[] = [start(flow)];
  for (let walk = open.pop(); walk !== undefined; walk = open.pop()) {
    const { at, facts } = replay(flow, walk, around);
    const key = [at.step.address, ...[...facts].sort()].join(' ');
    if (met.has(key)) continue;
    met.add(key);
    if (at.kind === 'outcome' && !ends.has(at.step.address)) ends.set(at.step.address, walk);
    if (at.kind !== 'question') continue;
    for (const { id } of at.step.options) {
      const move = answer(flow, walk, { step: at.step.address, options: [id] }, around);
      if (move.kind === 'moved') open.push(move.walk);
    }
  }
  return ends;
}

const STATE = { ...newState(), commune: '33281' };

const DATE =
  /(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (\d{1,2})(?:er)? (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?: (\d{4}))?/g;
const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const MONTHS = [
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre'],
  ...['octobre', 'novembre', 'décembre'],
];

/** Dates that a text names which are no day of the year it speaks of. */
function wrongDates(text: string, year: number): readonly string[] {
  return [...text.matchAll(DATE)].flatMap(([said, weekday = '', day, month = '', written]) => {
    const date = [
      written ?? year,
      String(MONTHS.indexOf(month) + 1).padStart(2, '0'),
      day?.padStart(2, '0'),
    ].join('-');
    return DAYS[weekdayOf(dayOf(date))] === weekday ? [] : [said];
  });
}

test('an oracle: last year’s date is told from this year’s by its weekday', () => {
  expect(wrongDates('jusqu’au jeudi 28 mai', 2026)).toEqual([]);
  expect(wrongDates('jusqu’au jeudi 28 mai', 2027)).toEqual(['jeudi 28 mai']);
});

test('on the first of each of the next 24 months, no flow shows a date of another year', () => {
  const wrong = FIRSTS.flatMap((now) => {
    const today = worldOn(world, now);
    const year = new Date(now).getUTCFullYear();
    return seasonal.flatMap((flow) =>
      [...endsOn(today, flow)].flatMap(([step, walk]) => {
        // The others say the same all year: their words are held by the checks.
        if (flow.steps.get(step)?.campaigns === undefined) return [];
        const { body } = screen(today, { ...STATE, walks: [walk] }, now);
        // The date block and the gestures: dates of receptions have tests of their own.
        const said = JSON.stringify(
          body.kind === 'autonomy'
            ? body.parts
            : body.kind === 'orientation'
              ? [body.reason, body.bring, body.ask, body.deadline]
              : body,
        );
        const unfilled = /\{(?:opens|closes|left|rule)\}/.test(said) ? ['{…}'] : [];
        return [...wrongDates(said, year), ...unfilled].map(
          (date) => `${new Date(now).toISOString().slice(0, 10)} ${flow.id} ${step}: ${date}`,
        );
      }),
    );
  });
  expect(wrong).toEqual([]);
});

test('no campaign is open in a year that nobody announced', () => {
  const open = FIRSTS.flatMap((now) =>
    [...campaigns.values()].flatMap((campaign) => {
      const { state, closes = 0, toCheck } = campaignAt(campaign, Math.floor(now / DAY_MS), '33');
      if (state !== 'open' && state !== 'closing') return [];
      const isWritten = campaign.windows.some(
        ({
          repeats,
          closes: end,
        }: {
          repeats: string;
          closes: string | ReadonlyMap<string, string>;
        }) =>
          repeats !== 'once' ||
          (typeof end === 'string' ? [end] : [...end.values()]).includes(toDate(closes)),
      );
      return isWritten ? [] : [`${campaign.id} ${toDate(closes)} ${String(toCheck)}`];
    }),
  );
  expect(open).toEqual([]);
});

/** Moments of three years, a week apart. */
const WEEKS = Array.from({ length: 156 }, (_, week) => dayOf('2025-01-04') + 7 * week);

test('every state of every campaign that a flow branches on has an example with its moment', () => {
  const lacking = seasonal.flatMap((flow) => {
    const tests = [...flow.steps.values()].flatMap((step) =>
      step.kind === 'branch' ? step.rows.flatMap(({ when }) => when) : [],
    );
    const ids = new Set(tests.flatMap((one) => (one.kind === 'campaign' ? [one.campaign] : [])));
    return [...ids].flatMap((id) => {
      const campaign = campaigns.get(id);
      if (campaign === undefined) return [id];
      const on = (day: number) => campaignAt(campaign, day, '33').state;
      const possible = new Set(WEEKS.map(on));
      for (const day of daysOfExamples(flow.id)) possible.delete(on(day));
      return [...possible].map((state) => `${flow.id}: ${id} ${state}`);
    });
  });
  expect(lacking).toEqual([]);
});

function daysOfExamples(flow: string): readonly number[] {
  const written = readFileSync(`flows/${flow.replace('.', '/')}.yaml`, 'utf8');
  const nows = written.matchAll(/^ {6}now: (\d{4}-\d{2}-\d{2})T/gm);
  return [...nows].map(([, date = '']) => dayOf(date));
}

test('a year later, a date that was not read again says so', () => {
  const now = Date.UTC(2028, 5, 1, 12);
  const today = worldOn(world, now);
  const flow = world.flows.get('impots.declarer');
  if (!flow) throw new Error('no flow');
  const walk = endsOn(today, flow).get('season-alone');
  if (!walk) throw new Error('the year is known');
  const view = screen(today, { ...STATE, walks: [walk] }, now);
  expect(view.toCheck).toBeDefined();
  expect(toPlain(view)).toContain('Les dates de cette année sont à vérifier.');
});
