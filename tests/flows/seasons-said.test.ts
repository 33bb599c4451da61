import { expect, test } from '@jest/globals';
import { newState } from '../../bot/conversation/start-state.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { deadlineSaid } from '../../bot/conversation/screens/deadline-said.ts';
import { wordingOf } from '../../bot/conversation/wording.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { worldOn } from '../../bot/conversation/world-on.ts';
import { type Action } from '../../bot/view/view.ts';
import { toPlain } from '../../bot/view/to-plain.ts';
import { shippedWorld } from '../support/shipped-world.ts';
import { screenAfter } from './support/screen-after.ts';

const at = (date: string) => Date.parse(`${date}T10:00:00Z`);
const RIGHT = ['usual', 'internet-yes', 'opens', 'same', 'right'];
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ').replaceAll('’', "'");

test.each([
  ['fr', "jusqu'au jeudi 28 mai (à vérifier). Il reste 8 jours."],
  ['en', 'until Thursday 28 May (to be checked). 8 days are left.'],
  ['ar', 'إلى غاية الخميس 28 مايو'],
])('in %s, declaring says its date', (lang, date) => {
  const { step, text, toCheck } = screenAfter('impots.declarer', RIGHT, {
    lang,
    now: at('2026-05-20'),
  });
  expect({ step, toCheck }).toEqual({ step: 'submit-alone', toCheck: true });
  expect(plain(text)).toContain(date);
});

test('the date is that of the département, and the earliest where none is known', () => {
  const on = (commune: string) =>
    plain(screenAfter('impots.declarer', RIGHT, { commune, now: at('2026-05-20') }).text);
  expect(on('13055')).toContain("jusqu'au jeudi 21 mai");
  expect(on('59350')).toContain("jusqu'au jeudi 4 juin");
  expect(on('declined')).toContain("jusqu'au jeudi 21 mai");
});

test('in late November, declaring is over, and correcting is open for some days yet', () => {
  const now = at('2026-11-28');
  const begun = ['usual', 'internet-yes', 'opens'];
  const sent = screenAfter('impots.declarer', [...begun, 'sent-yes'], { now });
  expect(sent.step).toBe('sent-alone');
  expect(plain(sent.text)).toContain(
    "La correction en ligne est ouverte jusqu'au mercredi 2 décembre (à vérifier). Il reste 4 jours.",
  );
  const late = screenAfter('impots.declarer', [...begun, 'sent-no'], { now });
  expect(late.step).toBe('see-impots-late');
  expect(plain(late.text)).toContain(
    'Prochaine ouverture : vers la mi-avril ; la date est annoncée en mars.',
  );
  const corrected = ['mistake', 'arrived', 'online', 'internet-yes', 'opens'];
  const over = screenAfter('impots.corriger', corrected, { now: at('2026-12-03') });
  expect(over.step).toBe('claim-alone');
});

function tapped(state: State, action: Action, now: number): ReturnType<typeof turn> {
  return turn(shippedWorld(), { state, message: { kind: 'action', action }, now });
}

const answerOf = (step: string, option: string): Action => ({
  do: 'answer',
  walk: 0,
  step,
  options: [option],
});

test('a walk whose campaign closes meanwhile is told so by the next screen', () => {
  const begun = { ...newState(), commune: '33281' };
  const today = at('2026-05-28');
  let { state } = tapped(begun, { do: 'flow', flow: 'impots.declarer' }, today);
  for (const [step, option] of [
    ['situation', 'usual'],
    ['account/internet/internet', 'internet-yes'],
    ['account/state', 'opens'],
  ] as const) {
    const known = screen(shippedWorld(), state, today);
    const real = 'step' in known.body ? known.body.step : stepOn(known);
    ({ state } = tapped(state, answerOf(real ?? step, option), today));
  }
  const before = screen(shippedWorld(), state, today);
  expect(plain(toPlain(before))).toContain("Quelque chose a-t-il changé dans l'année ?");
  const after = tapped(state, answerOf('changed', 'same'), at('2026-05-29'));
  expect(plain(toPlain(after.screen))).toContain(
    'Depuis votre dernière réponse, la date a changé.',
  );
  expect(plain(toPlain(after.screen))).toContain('Avez-vous déclaré cette année ?');
  // Told once.
  const { state: left } = after;
  const next = tapped(left, answerOf('sent', 'sent-no'), at('2026-05-29'));
  expect(plain(toPlain(next.screen))).not.toContain('Depuis votre dernière réponse');
});

function stepOn({ body }: ReturnType<typeof screen>): string | undefined {
  if (body.kind !== 'question') return undefined;
  const [first] = body.choices;
  return first?.action.do === 'answer' ? first.action.step : undefined;
}

test('what is closing, then what is open, comes first in menus and suggestions', () => {
  const family = (date: string) => {
    const prompt = { kind: 'family', family: 'argent-impots-consommation' } as const;
    const { body } = screen(shippedWorld(), { ...newState(), prompt }, at(date));
    const [first] = body.kind === 'menu' ? body.rows : [];
    return first?.action.do === 'flow' ? first.action.flow : '';
  };
  expect(family('2026-05-20')).toBe('impots.declarer');
  expect(family('2026-11-28')).toBe('impots.corriger');
  const ids = ['caf.dette', 'impots.payer', 'impots.corriger'];
  const state: State = { ...newState(), prompt: { kind: 'suggestions', ids } };
  const { body } = screen(shippedWorld(), state, at('2026-11-28'));
  const flows = (body.kind === 'suggestions' ? body.choices : []).map(({ action }) =>
    action.do === 'flow' ? action.flow : '',
  );
  expect(flows).toEqual(['impots.corriger', 'impots.payer', 'caf.dette']);
});

test('a day has one World, and the next day another', () => {
  const world = shippedWorld();
  const today = worldOn(world, at('2026-11-28'));
  expect(worldOn(world, at('2026-11-28') + 3_600_000)).toBe(today);
  expect(worldOn(today, at('2026-11-28'))).toBe(today);
  // Midnight in Paris is 23:00 UTC in winter.
  expect(worldOn(world, Date.parse('2026-11-28T22:59:59Z'))).toBe(today);
  expect(worldOn(today, Date.parse('2026-11-28T23:00:00Z'))).not.toBe(today);
});

test.each([
  [
    'fr',
    "Contestez dans les 2 mois. On compte de la date écrite en haut, ou du jour où vous l'avez reçu.",
    "Par exemple : daté d'il y a 7 jours, avant le jeudi 21 janvier 2027. Date passée ? Essayez quand même aujourd'hui.",
  ],
  [
    'en',
    'It counts from the date at the top, or the day you received it.',
    'For example: dated 7 days ago, before Thursday 21 January 2027.',
  ],
])('in %s, a delay of one’s own says its rule, then an example of a week ago', (lang, ...said) => {
  const picks = ['letter', 'contrainte-no', 'caf', 'contest', 'recent', 'other'];
  const { text } = screenAfter('caf.dette', picks, { lang, now: at('2026-11-28') });
  const places = said.map((part) => plain(text).indexOf(part));
  expect(Math.min(...places)).toBeGreaterThan(-1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(plain(text)).not.toMatch(/trop tard|too late/);
});

test.each(['fr', 'en', 'ar'])(
  'in %s, no example of a date stands in what is read first',
  (lang) => {
    const world = shippedWorld();
    const now = at('2026-11-28');
    const state = { ...newState(), lang };
    const scene = {
      world: worldOn(world, now),
      state,
      now,
      wording: wordingOf(state, undefined, world),
    };
    const steps = [...world.flows.values()].flatMap((flow) => [...flow.steps.values()]);
    const first = steps.flatMap((step) =>
      step.kind === 'autonomy' || step.kind === 'orientation'
        ? (deadlineSaid(scene, step, undefined)?.items[0]?.text ?? [])
        : [],
    );
    expect(first.length).toBeGreaterThan(100);
    expect(first.filter((text) => /Par exemple|For example|مثلًا/.test(text))).toEqual([]);
  },
);

test('what runs from the date written on a notice is not counted from the day it came', () => {
  const says = shippedWorld().deadlines.get('amende-contester');
  expect(says?.count).toEqual({ after: 'date', days: 45 });
  const past = [...shippedWorld().deadlines].filter(([, { count, says: said }]) => {
    const texts = Object.values(said).join(' ');
    return count !== undefined && /Par exemple|For example/.test(texts);
  });
  // What is counted needs no example.
  expect(past.map(([id]) => id)).toEqual([]);
});
