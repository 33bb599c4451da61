import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toActivity } from '../../bot/channels/botframework/to-activities.ts';
import { toChatMessage } from '../../bot/channels/botframework/to-chat-message.ts';
import { type Letter } from '../../bot/conversation/letters.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { hereOf } from '../../bot/conversation/where.ts';
import { choicesOf } from '../../bot/view/choices-of.ts';
import { type Action, type View } from '../../bot/view/view.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();
const NOW = Date.UTC(2026, 10, 28, 9, 0);
const letters = [...(world.letters?.letters.values() ?? [])];

function type(text: string, state: State = newState({})): State {
  return turn(world, { state, message: { kind: 'text', text }, now: NOW }).state;
}

function tap(state: State, action: Action): State {
  return turn(world, { state, message: { kind: 'action', action }, now: NOW }).state;
}

function shows({ prompt }: State, { id }: Letter): boolean {
  if (prompt?.kind === 'letter') return prompt.letter === id;
  return prompt?.kind === 'letters' && prompt.among?.includes(id) === true;
}

function wordsOn({ body }: View): string {
  return body.kind === 'message' ? body.paragraphs.map(({ text }) => text).join('\n') : '';
}

test('a hundred letters and more, of senders that are there', () => {
  expect(letters.length).toBeGreaterThanOrEqual(100);
  expect(new Set(letters.map(({ sender }) => sender)).size).toBe(world.letters?.senders.size);
});

test.each([
  ["j'ai reçu une contrainte de la caf", 'caf-contrainte'],
  ['lettre huissier commandement de payer', 'commandement-payer'],
  ['sms colis 1,99', 'sms-colis'],
  ['mise en demeure impots', 'impots-mise-en-demeure'],
  ['saisie sur mon compte', 'satd'],
  ['la banque m’a pris 300 euros c’est quoi SATD', 'satd'],
  ["j'ai reçu un avis d'impot", 'avis-impot'],
])('%s', (text, letter) => {
  expect(type(text).prompt).toMatchObject({ kind: 'letter', letter });
});

test.each([
  'demander le chèque énergie',
  'je voudrais obtenir le chèque énergie',
  "est-ce que j'ai droit au chèque énergie ?",
])('who asks for it has no letter of it: %s', (text) => {
  expect(type('votre chèque énergie').prompt).toMatchObject({ kind: 'letter' });
  const asking = type(text);
  expect(asking.prompt).toBeUndefined();
  expect(asking.walks.at(-1)?.flow).toBe('energie.cheque-energie');
});

// As people type of letters that were drawn by chance: misspelt, oral, without "j'ai reçu".
test.each([
  ['la banque bloque pour une amende', 'saisie-amende'],
  ['dossier handicap incomplet', 'mdph-pieces'],
  ['convoqué au tribunal pour mon loyer', 'assignation-loyer'],
  ['papier de la retraite avec mes années', 'releve-carriere'],
  ["facture d'eau pas payée relance", 'eau-impayee'],
  ['message crédit agricole cliquez ici', 'sms-banque'],
  ['commandement saisie vente', 'saisie-vente'],
  ['trop perçu carsat', 'retraite-indu'],
  ['refus de la caf', 'caf-refus'],
  ['ordonnance du juge pour payer', 'injonction-payer'],
  ['papier pour prouver que je suis vivant', 'certificat-vie'],
  ['facture cantine pas payée', 'cantine-impayee'],
  ['huissier a bloqué mon compte', 'saisie-attribution'],
])('typed: %s', (text, letter) => {
  expect(type(text).prompt).toMatchObject({ kind: 'letter', letter });
});

test.each([
  ['وصلتني contrainte من caf', 'caf-contrainte'],
  ['أمر بالدفع من caf', 'caf-contrainte'],
  ['أمر بمغادرة فرنسا', 'oqtf'],
  ['حجز على حسابي', 'satd'],
])('in Arabic: %s', (text, letter) => {
  const { state, screen: view } = turn(world, {
    state: newState({ lang: 'ar' }),
    message: { kind: 'text', text },
    now: NOW,
  });
  expect(state.prompt).toMatchObject({ kind: 'letter', letter });
  expect(view.heading.lang).toBe('ar');
  expect(wordsOn(view)).toContain('حقيقية أم مزيفة؟');
});

test('every letter is found by the words that stand on it', () => {
  const lost = letters.filter((letter) => {
    const sender = world.letters?.senders.get(letter.sender)?.words[0] ?? '';
    const said = [`j'ai reçu « ${letter.bold.fr} »`, `${letter.bold.fr} ${sender}`].map((text) =>
      type(text),
    );
    // A danger that the words hold goes first.
    return !said.some((one) => shows(one, letter) || one.prompt?.kind === 'danger');
  });
  expect(lost.map(({ id }) => id)).toEqual([]);
});

test('every letter is three taps from who writes, at most', () => {
  const found = new Map<string, number>();
  let screens = [{ state: tap(newState({}), { do: 'letters' }), taps: 0 }];
  for (let taps = 1; taps <= 3; taps += 1) {
    screens = screens.flatMap(({ state }) =>
      choicesOf(screen(world, state, NOW)).flatMap(({ action }) => {
        if (action.do === 'letter') found.set(action.letter, taps);
        return action.do === 'letters' ? [{ state: tap(state, action), taps }] : [];
      }),
    );
  }
  expect(letters.filter(({ id }) => !found.has(id)).map(({ id }) => id)).toEqual([]);
});

test('every letter opens its step, and asks nothing that it says itself', () => {
  const wrong = letters.filter(({ id, opens }) => {
    const state = tap(tap(newState({}), { do: 'letter', letter: id }), {
      do: 'letter',
      letter: id,
      opens: true,
    });
    const at = hereOf(world, { ...state, commune: 'declined' })?.position.at;
    return state.walks.at(-1)?.flow !== opens.flow || at === undefined || at.kind === 'commune'
      ? true
      : at.step.address !== opens.step;
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('what a letter opens is a walk that begins: nothing is being changed', () => {
  const changed = letters.filter(({ id }) => {
    const open = { do: 'letter', letter: id, opens: true } as const;
    const { progress } = screen(world, { ...tap(newState({}), open), commune: 'declined' }, NOW);
    return progress?.sentence.text === 'Vous changez une réponse.';
  });
  expect(changed.map(({ id }) => id)).toEqual([]);
});

test('a letter says what it is, its clock with an example, and how to tell a true one', () => {
  const state = tap(newState({}), { do: 'letter', letter: 'caf-contrainte' });
  const view = screen(world, state, NOW);
  const [clock = '', ...rest] = wordsOn(view).split('\n');
  expect(view.heading.text).toBe('Contrainte');
  // The clock first: it cannot wait.
  expect(clock).toContain('dimanche 6 décembre');
  expect(rest.join(' ')).toContain('Vrai ou faux ?');
  expect(view.sources?.length).toBe(1);
  expect(choicesOf(view).map(({ label }) => label.text)).toEqual([
    'Voir quoi faire',
    "Ce n'est pas ce papier",
  ]);
});

test('how to tell a true letter has a page that says it, or is to be checked', () => {
  for (const { id, genuine, source, sender } of letters) {
    const view = screen(world, tap(newState({}), { do: 'letter', letter: id }), NOW);
    const proof = genuine ? source : world.letters?.senders.get(sender)?.source;
    const isMarked = wordsOn(view).includes('(À vérifier.)');
    expect([id, isMarked]).toEqual([id, proof === undefined]);
  }
});

test('no letter says that it is too late, and each says where it was read or what is to check', () => {
  for (const { id } of letters) {
    const view = screen(world, tap(newState({}), { do: 'letter', letter: id }), NOW);
    expect(wordsOn(view)).not.toMatch(/trop tard/i);
    expect((view.sources ?? []).length > 0 || view.toCheck !== undefined).toBe(true);
  }
});

test('the chat shows all that a letter says, and its two buttons', () => {
  for (const { id } of letters) {
    const view = screen(world, tap(newState({}), { do: 'letter', letter: id }), NOW);
    const { text = '', suggestedActions } = toActivity(toChatMessage(view));
    for (const line of wordsOn(view).split('\n')) expect(text).toContain(line.replace(/\s/g, ' '));
    const titles = suggestedActions?.actions.map(({ title }) => title) ?? [];
    expect(titles).toEqual(expect.arrayContaining(['Voir quoi faire', "Ce n'est pas ce papier"]));
  }
});

test('English is there for every letter', () => {
  const english = newState({ lang: 'en' });
  for (const { id } of letters) {
    const view = screen(world, tap(english, { do: 'letter', letter: id }), NOW);
    expect([view.heading.lang, wordsOn(view)]).toEqual(['en', expect.not.stringContaining('Vrai')]);
  }
});

test('back goes to the letters of the sender, then to who writes, then away', () => {
  const back = { do: 'command', command: 'back' } as const;
  const bold = tap(tap(newState({}), { do: 'letter', letter: 'oqtf' }), back);
  expect(bold.prompt).toEqual({ kind: 'letters', sender: 'prefecture' });
  const who = tap(bold, back);
  expect(who.prompt).toEqual({ kind: 'letters' });
  expect(tap(who, back).prompt?.kind).not.toBe('letters');
});

test.each([
  'FPS de 35 euros, quel coup de massue',
  "c'est un coup de bambou ce fps, je fais quoi",
  'j’ai un fps daté du 20 novembre à 60 euros',
])('what is exclaimed of a paper does not hide it: %s', (text) => {
  expect(type(text).prompt).toMatchObject({ kind: 'letter', letter: 'fps' });
});

test.each([
  'je veux payer mes impots',
  'télécharger mon avis d’imposition',
  'je dois refaire ma carte vitale',
  "coupure d'électricité, bébé de 3 mois à la maison",
  "j'ai reçu un courrier de la caf",
])('a demand stays one: %s', (text) => {
  expect(['letter', 'letters']).not.toContain(type(text).prompt?.kind);
});

test('whatever is typed or tapped, there is a screen', () => {
  const ids = fc.constantFrom(...letters.map(({ id }) => id), 'unknown', '__proto__');
  const senders = fc.constantFrom('caf', 'unknown', 'constructor');
  const actions: fc.Arbitrary<Action> = fc.oneof(
    ids.map((letter) => ({ do: 'letter', letter }) as const),
    ids.map((letter) => ({ do: 'letter', letter, opens: true }) as const),
    fc
      .tuple(senders, fc.integer({ min: 2, max: 9 }))
      .map(([sender, page]) => ({ do: 'letters', sender, page }) as const),
    fc.constant({ do: 'command', command: 'back' } as const),
  );
  fc.assert(
    fc.property(fc.array(actions, { maxLength: 6 }), (taps) => {
      const state = taps.reduce(tap, newState({}));
      expect(screen(world, state, NOW).heading.text).not.toBe('');
    }),
    { numRuns: 50 },
  );
});

test('of sentences that are not the words of the letters, two in three find theirs', () => {
  const rows = readFileSync('tests/conversation/rows/letters-fresh.txt', 'utf8').trim().split('\n');
  const found = rows.filter((row) => {
    const [text = '', id = ''] = row.split('\t');
    const letter = world.letters?.letters.get(id);
    return letter !== undefined && shows(type(text), letter);
  });
  expect(found.length / rows.length).toBeGreaterThan(2 / 3);
});

test.each(['pôle emploi', "france travail, un huissier me l'a remise le 24 novembre"])(
  'of a few letters, that of the service that is named: %s',
  (text) => {
    const among = type("j'ai reçu une contrainte");
    expect(among.prompt).toMatchObject({ kind: 'letters' });
    expect(type(text, among).prompt).toEqual({ kind: 'letter', letter: 'ft-contrainte' });
  },
);

test('a service that is denied, or another demand, chooses none of them', () => {
  const among = type("j'ai reçu une contrainte");
  const { prompt } = type("c'est pas pole emploi", among);
  expect(prompt).not.toEqual({ kind: 'letter', letter: 'ft-contrainte' });
  expect(type('je veux faire ma déclaration trimestrielle caf', among).walks[0]?.flow).toBe(
    'caf.declaration-trimestrielle',
  );
});
