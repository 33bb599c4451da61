import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { faqBook } from '../../bot/conversation/faq-book.ts';
import { type Asked, type FaqEntry } from '../../bot/conversation/faq.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { choicesOf } from '../../bot/view/choices-of.ts';
import { type Action } from '../../bot/view/view.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();
const NOW = Date.UTC(2026, 11, 2, 9, 0);
const how = {
  read: (text: string) => world.router.read(text),
  little: world.language.little,
};

const entryOf = (id: string, own: Partial<FaqEntry>): readonly [string, FaqEntry] => [
  id,
  {
    ...{ id, asked: [], told: [], says: { fr: 'Non.' }, flows: ['caf.dette'] },
    ...{ sources: ['caf-dette'], toCheck: false },
    ...own,
  },
];
const book = faqBook(
  new Map([
    entryOf('stop', { asked: ['arrêter pension', 'pension'] }),
    entryOf('sold', { asked: ['vendu maison taxe foncière', 'vendu acheteur payer'] }),
    entryOf('refused', { asked: ['mairie cantine'], told: ['mairie refuse école'] }),
    entryOf('before', { asked: ['combien mois retraite'], flows: ['retraite.demande'] }),
  ]),
  how,
);
const near = () => [];
const asks = (text: string, asked: Partial<Asked> = {}): readonly string[] =>
  book.askedIn(how.read(text), { isQuestion: true, isHeard: false, near, ...asked });

test.each([
  ["j'ai le droit d'arrêter la pension ?", 'stop'],
  ['la pansion je peux aretter ?', 'stop'],
  ["j'ai vendu ma maison en mars, je paye la taxe foncière ?", 'sold'],
  ['vendu en mars, c’est à l’acheteur de payer ?', 'sold'],
  ['la mairie refuse l’école', 'refused'],
])('« %s » asks an entry, whatever the order and the spelling', (text, id) => {
  expect(asks(text)).toEqual([id]);
});

test.each([
  'combien pour la pension ?',
  "arrêter de fumer, mon mari aussi, les enfants veulent un chien, puis la pension est arrivée hier, c'est normal ?",
  'bonjour',
  '',
])('« %s » asks none: a word alone, or words far apart, are no question', (text) => {
  expect(asks(text)).toEqual([]);
});

test('a line that is asked needs a question, one that is told does not', () => {
  const isQuestion = false;
  expect(asks('arrêter la pension', { isQuestion })).toEqual([]);
  expect(asks('la mairie refuse mon fils à l’école', { isQuestion })).toEqual(['refused']);
});

test('what is spoken of already need not be said again, where the entry leads there', () => {
  const topic = { flow: 'retraite.demande', words: 'Demander ma retraite' };
  expect(asks('combien de mois avant ?', { topic })).toEqual(['before']);
  expect(asks('combien de mois avant ?')).toEqual([]);
  const other = { ...topic, flow: 'caf.dette' };
  expect(asks('combien de mois avant ?', { topic: other })).toEqual([]);
  // Nothing is said but what is known.
  expect(asks('et ma retraite ?', { topic })).toEqual([]);
});

test('the words of a line are heard in any order, with little words anywhere', () => {
  const lines = [...(world.faq?.values() ?? [])].flatMap(({ id, asked }) =>
    asked.map((line) => ({ id, line })),
  );
  const whole = faqBook(world.faq ?? new Map(), how);
  fc.assert(
    fc.property(
      fc.constantFrom(...lines),
      fc.infiniteStream(fc.nat()),
      fc.infiniteStream(fc.constantFrom('', ' de', ' mon', ' je')),
      ({ id, line }, order, between) => {
        const entry = world.faq?.get(id);
        const alone = faqBook(new Map(entry ? [[id, entry]] : []), how);
        const words = line.split(' ').map((word) => [Number(order.next().value), word] as const);
        const text = words
          .toSorted(([one], [other]) => one - other)
          .map(([, word]) => `${word}${String(between.next().value)}`)
          .join(' ');
        const keys = new Set(how.read(line).words.filter((word) => !how.little.has(word)));
        // Read together, words may be another one: "carte grise".
        const isSame = how.read(text).words.filter((word) => keys.has(word)).length >= keys.size;
        const asked = { isQuestion: true, isHeard: false, near };
        expect(alone.askedIn(how.read(text), asked)).toEqual(
          keys.size > 1 && isSame ? [id] : expect.anything(),
        );
        expect(whole.askedIn(how.read(text), asked).length).toBeLessThanOrEqual(2);
      },
    ),
  );
});

test('each line that ships is heard, asks its entry, and leads to flows that there are', () => {
  const whole = faqBook(world.faq ?? new Map(), how);
  const unheard = [...(world.faq?.values() ?? [])].flatMap(({ id, asked, told, flows }) => [
    ...[...asked, ...told].flatMap((line) => {
      const alone = faqBook(new Map([entryOf(id, { asked: [line] })]), how);
      const isHeard =
        alone.askedIn(how.read(line), { isQuestion: true, isHeard: false, near }).length === 1;
      const found = whole.askedIn(how.read(line), { isQuestion: true, isHeard: false, near });
      return isHeard && found.length > 0 ? [] : [`${id}: ${line}`];
    }),
    ...flows.filter((flow) => !world.flows.has(flow)),
  ]);
  expect(unheard).toEqual([]);
});

const say = (state: State, text: string) =>
  turn(world, { state, message: { kind: 'text', text }, now: NOW });
const tap = (state: State, action: Action) =>
  turn(world, { state, message: { kind: 'action', action }, now: NOW });
const answersIn = ({ state }: { readonly state: State }): readonly string[] =>
  state.notices.flatMap((notice) => (notice.code === 'faq' ? [notice.entry] : []));

/** The end of a flow, by its first choices; the town where the commune is asked. */
function endOf(from: State): State {
  let at = tap(from, { do: 'simple', on: false });
  for (let taps = 0; taps < 20; taps += 1) {
    const { body } = at.screen;
    if (body.kind === 'orientation' || body.kind === 'autonomy') return at.state;
    const action =
      body.kind === 'commune'
        ? ({ do: 'commune', commune: '33063' } as const)
        : choicesOf(at.screen).find((choice) => choice.action.do === 'answer')?.action;
    if (!action) throw new Error(`no way on from ${body.kind}`);
    at = tap(at.state, action);
  }
  throw new Error('no end');
}

const fresh = newState({ lang: 'fr' });
const SAID = "J'ai le droit de refuser la mutuelle du travail ?";
const MUTUELLE = 'mutuelle-travail-refuser';

test('a first message is answered above what is asked next, and again at the end', () => {
  const first = say(fresh, SAID);
  expect(answersIn(first)).toEqual([MUTUELLE]);
  const says = world.faq?.get(MUTUELLE)?.says.fr ?? '';
  const texts = first.screen.notices.map(({ text }) => text);
  expect(texts).toContain(says);
  const begun = tap(first.state, { do: 'flow', flow: 'ameli.complementaire-sante' });
  expect(begun.screen.notices.map(({ text }) => text)).not.toContain(says);
  const { screen } = tap(endOf(begun.state), { do: 'simple', on: false });
  expect(screen.notices.map(({ text }) => text)).toContain(says);
  // At the end of another matter it says nothing.
  const other = tap(first.state, { do: 'flow', flow: 'antai.amende' });
  const its = tap(endOf(other.state), { do: 'simple', on: false }).screen;
  expect(its.notices.map(({ text }) => text)).not.toContain(says);
});

test('what no official page says is told to be checked', () => {
  const entry = [...(world.faq?.values() ?? [])].find(({ toCheck }) => toCheck);
  const first = say(fresh, `${entry?.asked[0] ?? ''} ?`);
  expect(first.screen.notices.some(({ text }) => text.includes('vérifier'))).toBe(true);
});

test('a question at an end keeps it, and offers where it leads', () => {
  const end = endOf(tap(fresh, { do: 'flow', flow: 'caf.dette' }).state);
  const { state, screen } = say(end, SAID);
  expect(answersIn({ state })).toEqual([MUTUELLE]);
  expect(state.walks).toEqual(end.walks);
  expect(screen.next?.isAsked).toBe(true);
  expect(state.perhaps).toContain('ameli.complementaire-sante');
});

test('in the middle of a walk the same question is asked again, below the answer', () => {
  const begun = tap(fresh, { do: 'flow', flow: 'retraite.demande' });
  const { state, screen } = say(begun.state, 'combien de temps avant demander la retraite ?');
  expect(answersIn({ state })).toContain('retraite-combien-avant');
  expect(screen.body.kind).toBe(begun.screen.body.kind);
  expect(state.walks.at(-1)?.flow).toBe('retraite.demande');
});

test('words that lead elsewhere are asked about, with what is known to answer first', () => {
  const { state, screen } = say(fresh, 'ils peuvent saisir mon salaire sans juge ?');
  expect(answersIn({ state })).toEqual(['recouvrement-sans-juge']);
  expect(screen.heading.text).toBe('Voulez-vous aller plus loin ?');
  expect(state.prompt?.kind === 'suggestions' && state.prompt.ids[0]).toBe('banque.surendettement');
});

test('beside a grave danger nothing is answered', () => {
  const { state, screen } = say(fresh, `je veux mourir. ${SAID}`);
  expect(screen.body.kind).toBe('danger');
  expect(answersIn({ state })).toEqual([]);
});

test('what was asked stands in no address', () => {
  const { state } = say(fresh, SAID);
  expect(state.asked).toEqual([MUTUELLE]);
  expect(tap(state, { do: 'command', command: 'restart' }).state.asked).toBeUndefined();
});

test('what no flow answers still goes to who knows, below the answer', () => {
  const { state } = say(fresh, 'ca fait 4 mois que le proprio me rend pas ma caution ?');
  expect(answersIn({ state })).toContain('caution-rendue-delai');
  expect(state.walks.at(-1)?.flow).toBe('aide.autre-demarche');
});

test('whoever asks an entry as it is written is answered, or led to numbers', () => {
  const lost = [...(world.faq?.values() ?? [])].flatMap(({ id, asked: [line = ''] }) => {
    const { state, screen } = say(fresh, `${line} ?`);
    const isAnswered = answersIn({ state }).length > 0 || screen.body.kind === 'danger';
    return isAnswered ? [] : [`${id}: ${line}`];
  });
  expect(lost).toEqual([]);
});

test('an entry whose flows are not served is answered all the same', () => {
  const entry = entryOf('alone', { asked: ['kayak permis'], flows: ['caf.unknown'] });
  const faq = new Map([entry]);
  const small = { ...world, faq, faqBook: faqBook(faq, how) };
  const message = { kind: 'text', text: 'un permis kayak ?' } as const;
  const { state } = turn(small, { state: fresh, message, now: NOW });
  expect(answersIn({ state })).toEqual(['alone']);
});

test('an end says again the last two answers of its matter, and no more', () => {
  const asked = ['caf-erreur', 'caf-contester', 'caf-retenue'];
  expect(asked.filter((id) => !world.faq?.get(id)?.flows.includes('caf.dette'))).toEqual([]);
  const end = { ...endOf(tap(fresh, { do: 'flow', flow: 'caf.dette' }).state), asked };
  const texts = tap(end, { do: 'simple', on: false }).screen.notices.map(({ text }) => text);
  const said = asked.filter((id) => texts.includes(world.faq?.get(id)?.says.fr ?? ''));
  expect(said).toEqual(asked.slice(1));
});
