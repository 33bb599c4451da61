import {
  campaignLine,
  fillSeason,
  sayDay,
  seasonWords,
} from '../../../bot/conversation/season-words.ts';
import { conformityOf, homeWords, isHome } from '../../../bot/conversation/about.ts';
import { begin } from '../../../bot/conversation/begin.ts';
import { countsOf } from '../../../bot/conversation/counts.ts';
import { enterFlow } from '../../../bot/conversation/enter-flow.ts';
import { isUnsaid } from '../../../bot/conversation/is-unsaid.ts';
import { keepLater, nextOf, withoutLater } from '../../../bot/conversation/keep-later.ts';
import { languagesOf } from '../../../bot/conversation/languages.ts';
import { publicNumbers } from '../../../bot/conversation/public-numbers.ts';
import { dueAfter, rightIn, type Review } from '../../../bot/conversation/reviews.ts';
import { homeOf, isServed } from '../../../bot/conversation/served.ts';
import { ledTo, leftWalk } from '../../../bot/conversation/set-right.ts';
import { factsNamed, fillShared, type SharedFact } from '../../../bot/conversation/shared-facts.ts';
import { hidesService } from '../../../bot/conversation/silent-service.ts';
import { newState } from '../../../bot/conversation/start-state.ts';
import { type State } from '../../../bot/conversation/state.ts';
import { structureFacts } from '../../../bot/conversation/structure-facts.ts';
import { truthOf } from '../../../bot/conversation/truth-of.ts';
import { aroundIn, isPrivate, isShared } from '../../../bot/conversation/where.ts';
import { wordingOf } from '../../../bot/conversation/wording.ts';
import { type Standing } from '../../../bot/campaigns/model.ts';
import { type Outcome } from '../../../bot/engine/model.ts';
import { type Operator } from '../../../bot/permanences/model.ts';
import { dayOf } from '../../../bot/permanences/days.ts';
import { autonomy, orientation, question, option } from '../../engine/build-flow.ts';
import { town } from '../transcripts/town.ts';
import { CAMPAIGN } from '../transcripts/town-papers.ts';

const NOW = Date.parse('2026-11-30T10:00:00Z');

const fact = (
  id: string,
  fr: string,
  more: Partial<SharedFact> = {},
): readonly [string, SharedFact] => [
  id,
  {
    ...{
      id,
      kind: 'delay',
      text: { fr, en: `${fr} (EN)` },
      source: `page-${id}`,
      owner: 'gardiens',
    },
    ...{ seen: '2026-11-20', review: '2027-05-20' },
    ...more,
  },
];
const SHARED = new Map([
  fact('delai', 'deux mois'),
  fact('prix', 'gratuit', { text: { fr: 'gratuit', 'fr-simple': 'rien à payer' } }),
  fact('vieux', 'trois mois', { review: '2026-11-29' }),
  fact('jour', 'ce jour', { review: '2026-11-30' }),
  fact('douteux', 'un mois', { uncertain: { fr: 'peut-être' } }),
]);
const review = (structure: string, verdict: Review['verdict'], date: string): Review => ({
  ...{ structure, verdict, date, role: 'relecture' },
});
const REVIEWS = new Map([
  ['flow/lu', [review('autre', 'right', '2026-11-29'), review('mairie', 'right', '2026-11-25')]],
  ['flow/faux', [review('mairie', 'wrong', '2026-11-25')]],
  ['flow/avant', [review('mairie', 'right', '2026-11-19')]],
  ['flow/meme', [review('mairie', 'right', '2026-11-20')]],
  ['operator/vieux', [review('mairie', 'right', '2026-11-29')]],
]);
const WORLD = { ...town(), sharedFacts: SHARED, reviews: REVIEWS };

/** `key=value key=value`. */
const keys = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text
      .split(' ')
      .filter((one) => one !== '')
      .map((one) => one.split('=') as [string, string]),
  );
const yes = (holds: boolean) => (holds ? 'yes' : 'no');

function outcomeOf(said: Readonly<Record<string, string>>): Outcome {
  const step = said['ends'] === 'alone' ? autonomy('end') : orientation('end');
  const { seen = '2026-11-20', by = '2027-05-20', text = 'rien' } = said;
  return {
    ...step,
    sources: ['page'],
    verified: { date: seen, reviewBy: by, by: 'gardiens' },
    toCheck: said['check'] === 'yes',
    ...(said['doubts'] === undefined ? {} : { doubts: ['price'] as const }),
    ...(said['deadline'] === undefined ? {} : { deadline: 'two-months' }),
    mediator: { say: { fr: text.replaceAll('_', ' ') } },
  };
}

function stateOf(said: Readonly<Record<string, string>>): State {
  const { structure, lang, flow, commune } = said;
  const state = begin(WORLD, {
    ...(structure && { structure }),
    ...(lang && { lang }),
    ...(flow && { flow }),
  });
  return { ...state, ...(commune && { commune }) };
}

const orNone = (text: string) => text || '-';

/** As it is known, to be checked, or read too long ago. */
function operatorOf(name: string): Operator | undefined {
  const known = WORLD.operators.get('caf');
  const old = { date: '2026-05-01', by: 'gardiens', reviewBy: '2026-11-29' };
  const operators = new Map([
    ['sure', known],
    ['check', known && { ...known, toCheck: true }],
    ['vieux', known && { ...known, id: 'vieux', verified: old }],
  ]);
  return operators.get(name);
}

function standingOf({ date }: Readonly<Record<string, string>>) {
  return date === undefined ? undefined : { sources: ['impots'], toCheck: date === 'check' };
}

/** In a flow just begun. */
const begunIn = (flow: string): State => enterFlow(WORLD, newState(), flow) ?? newState();

/** What tells something, by name; see `READERS`. */
export const TELLERS: Readonly<Record<string, (...parts: readonly string[]) => string>> = {
  /** The dates of a campaign in words: `state=open opens=… closes=… left=… check=yes`, the day, the language. */
  season: (standing = '', day = '', lang = 'fr', own = '') => {
    const said = keys(standing);
    const { opens, closes, left } = said;
    const today = {
      campaign: {
        ...CAMPAIGN,
        rule: { fr: 'au printemps', 'fr-simple': 'en mars', en: 'in spring' },
        says: own === 'own' ? { open: { fr: 'Déclarez {closes}. {left} {rule} {opens}' } } : {},
      },
      standing: {
        state: said['state'] as Standing['state'],
        toCheck: said['check'] === 'yes',
        ...(opens && { opens: dayOf(opens) }),
        ...(closes && { closes: dayOf(closes) }),
        ...(left && { daysLeft: Number(left) }),
      },
      day: dayOf(day),
    };
    const reader = { lang: lang.slice(0, 2), simple: lang === 'fr-simple' };
    const words = seasonWords(today, reader);
    return [words.opens, words.closes, words.left, words.rule, campaignLine(today, reader)].join(
      ' | ',
    );
  },
  day: (lang = '', on = '', today = '') => sayDay(lang, dayOf(on), dayOf(today)),
  fill: (text = '') => `« ${fillSeason(text, { opens: 'O', closes: 'C', left: '', rule: 'R' })} »`,
  /** A text as it is worded: with facts, numbers, a site, dates. */
  worded: (text = '', lang = 'fr', operator = '') =>
    wordingOf({ lang: lang.slice(0, 2), simple: lang === 'fr-simple' }, undefined, WORLD).text(
      {
        fr: text,
        'fr-simple': `simple ${text}`,
        ...(text.startsWith('fr:') ? {} : { en: `EN ${text}` }),
      },
      WORLD.operators.get(operator),
    ).text,
  shared: (text = '', ...languages) => `« ${fillShared(text, WORLD, languages)} »`,
  named: (text = '') =>
    [...factsNamed({ ...question('q', [option('a')]), question: { fr: text } })].join(' '),
  /** Whether a thing was found right there, and when it is due again. */
  review: (what = '', structure = '', seen = '', reviewBy = '') => {
    const found = rightIn(REVIEWS, what, { structure: structure || undefined, seen });
    return `${found ? `right on ${found.date}` : '-'}, due ${dueAfter({ date: seen, reviewBy }, found)}`;
  },
  /** What a result rests on, and what of it is in doubt: of a flow, for a structure, with an operator. */
  truth: (flow = '', said = '', operator = '', structure = '') => {
    const words = keys(said);
    const result = {
      flow,
      step: outcomeOf(words),
      operator: operatorOf(operator),
      standing: standingOf(words),
    };
    const reader = { structure: structure || undefined, now: NOW };
    const { sources, read, doubts, facts } = truthOf(WORLD, result, reader);
    const told = [doubts.join(' '), facts.map(({ id }) => id).join(' ')];
    return [sources.join(' '), read ? `read ${read.date}` : '-', ...told.map(orNone)].join(' | ');
  },
  conformity: (rate = '') =>
    conformityOf(rate === '' ? undefined : { date: '', by: '', rate: Number(rate), failing: [] }),
  home: (id = '') => `${yes(isHome(id))} ${JSON.stringify(homeWords(WORLD.pages, id) ?? 'none')}`,
  /** What a structure settles for a commune: served, home, facts, languages, a shared device. */
  structure: (id = '', insee = '') => {
    const structure = id || undefined;
    return [
      yes(isServed(WORLD, structure, WORLD.communes.byInsee.get(insee))),
      homeOf(WORLD, structure) ?? '-',
      JSON.stringify(structureFacts(WORLD, structure)),
      languagesOf(WORLD, structure).join(' '),
      yes(isShared(WORLD, structure)),
    ].join(' | ');
  },
  /** Where branches look: `structure=… commune=…`. */
  around: (said = '') => {
    const { territory, season } = aroundIn(WORLD, stateOf(keys(said)));
    return `${territory === undefined ? '-' : JSON.stringify(territory)} ${season.size}`;
  },
  /** Which EPCI a first step is counted for. */
  counted: (said = '') => {
    const after = stateOf(keys(said));
    const { state, counts } = countsOf(WORLD, {
      before: newState(),
      after: {
        ...after,
        counted: Array.from({ length: Number(keys(said)['before'] ?? 0) }, (_, at) => `x${at}`),
      },
      reading: { kind: 'nothing' },
      now: NOW,
    });
    const told = counts.map(({ what, epci, structure, lang }) =>
      [what, epci, structure, lang].map((one) => one || '-').join(' '),
    );
    return `${told.join(', ')} (${state.counted.length})`;
  },
  /** What is kept for later, of these, in a walk of the first; then what comes next. */
  later: (flow = '', asked = '', waiting = '') => {
    const begun = begunIn(flow);
    const before =
      waiting === ''
        ? begun
        : { ...begun, later: waiting.split(' ').map((one) => ({ flow: one })) };
    const kept = keepLater(WORLD, before, asked.split(' '));
    const told = kept.notices.map((one) => (one.code === 'second-demand' ? one.flow : one.code));
    const left = withoutLater(kept, 'caf.compte')
      .later?.map((one) => one.flow)
      .join(' ');
    return [
      JSON.stringify(kept.later ?? []),
      orNone(told.join(' ')),
      nextOf(WORLD, kept)?.flow ?? '-',
      left ?? '-',
    ].join(' | ');
  },
  /** Where a walk was left for another demand. */
  left: (flow = '', to = '') => {
    const begun = begunIn(flow);
    const state: State = {
      ...leftWalk({ ...begun, misses: 2, meant: ['x'] }),
      notices: [{ code: 'digression', flow }, { code: 'thanks' }],
    };
    const reading =
      to === ''
        ? { kind: 'suggestions' as const, ids: [] }
        : {
            kind: 'action' as const,
            action:
              to === 'back'
                ? { do: 'command' as const, command: 'back' as const }
                : { do: 'flow' as const, flow: to },
          };
    const { walks, misses, meant, notices } = ledTo(state, reading);
    return JSON.stringify({ walks: walks.length, misses, meant, notices });
  },
  number: (number = '') => yes(publicNumbers(WORLD).has(number)),
  /** Whether answers of a walk, or the service that it is about, must stand in no address. */
  hidden: (said = '', service = '') => {
    const words = keys(said);
    const state = stateOf(words);
    const walk = {
      flow: words['in'] ?? '',
      digest: '',
      outside: service === '' ? [] : [['service', service] as const],
      answers:
        words['heard'] === undefined
          ? []
          : [
              {
                step: 'a',
                options: ['b'],
                ...(words['heard'] === 'yes' && { heard: true as const }),
              },
            ],
    };
    return `${yes(isPrivate(WORLD, state, walk))} ${yes(hidesService(WORLD, state, walk))}`;
  },
  unsaid: (said = '', taken = '') => {
    const step = question('q', [option('a'), option('b', 'x', { discreet: true })]);
    return yes(
      isUnsaid(said === 'discreet' ? { ...step, discreet: true } : step, taken.split(' ')),
    );
  },
};
