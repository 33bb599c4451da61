import { expect, test } from '@jest/globals';
import { addressOf, hrefOf } from '../../bot/channels/pages/write-address.ts';
import { readAddress } from '../../bot/channels/pages/read-address.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { choicesOf } from '../../bot/view/choices-of.ts';
import { toPlain } from '../../bot/view/to-plain.ts';
import { type Action } from '../../bot/view/view.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();
const NOW = Date.UTC(2026, 11, 3, 9, 0);
const BOTH = "j'ai perdu ma carte vitale et je dois m'actualiser à pole emploi";
const LATER = 'france-travail.actualisation';
const say = (state: State, text: string) =>
  turn(world, { state, message: { kind: 'text', text }, now: NOW });
const tap = (state: State, action: Action) =>
  turn(world, { state, message: { kind: 'action', action }, now: NOW });
const laterOf = ({ later = [] }: State) => later.map(({ flow }) => flow);
const BACK: Action = { do: 'command', command: 'back' };

/** The end of the walk under way, by the first answer of each question. */
function toTheEnd(begun: State): State {
  let state = begun;
  for (let times = 0; times < 12; times++) {
    const view = screen(world, state, NOW);
    if (view.body.kind === 'orientation' || view.body.kind === 'autonomy') return state;
    const action: Action =
      view.body.kind === 'commune'
        ? { do: 'commune', commune: 'declined' }
        : (choicesOf(view)[0]?.action ?? BACK);
    state = tap(state, action).state;
  }
  throw new Error('No end was reached');
}

test('the second of two demands is said, kept at each step, and offered at the end', () => {
  const { state, screen: first } = say(newState(), BOTH);
  const title = world.flows.get(LATER)?.title.fr ?? '';
  expect(first.notices.map(({ text }) => text)).toContain(
    `Une chose à la fois. Après, nous verrons : ${title}.`,
  );
  expect(first.ways.map(({ label }) => label.text)).toContain(`Votre autre demande : ${title}`);
  const end = toTheEnd(state);
  const last = screen(world, end, NOW);
  expect(last.next?.title.text).toBe('Votre autre demande');
  expect(last.next?.choices[0]?.action).toEqual({ do: 'flow', flow: LATER });
  expect(toPlain(last)).toContain(title);
  // One button, not two.
  expect(last.ways.filter(({ action }) => action.do === 'flow' && action.flow === LATER)).toEqual(
    [],
  );
  const { state: then } = tap(end, { do: 'flow', flow: LATER });
  expect(then.walks.map(({ flow }) => flow)).toEqual([LATER]);
  expect(then.later).toBeUndefined();
});

test('going back and changing an answer keep it; beginning again and erasing do not', () => {
  const begun = say(newState(), BOTH).state;
  const further = tap(begun, choicesOf(screen(world, begun, NOW))[0]?.action ?? BACK).state;
  expect(laterOf(tap(further, BACK).state)).toEqual([LATER]);
  expect(laterOf(tap(further, { do: 'command', command: 'restart' }).state)).toEqual([]);
  const { state } = tap(further, { do: 'command', command: 'erase' });
  expect(JSON.stringify(state)).not.toContain(LATER);
});

test('it stands in the address of each page, by flow, and is read again', () => {
  const state: State = {
    ...tap(newState(), { do: 'flow', flow: 'ameli.carte-vitale' }).state,
    later: [{ flow: LATER }],
  };
  const address = addressOf(world, state);
  expect(address && hrefOf(address)).toContain(`puis=${LATER}`);
  // After erasing, an address of before opens without it.
  expect(address && hrefOf(address, 'abcd')).toContain('apres=abcd');
  const read = readAddress(world, address?.path ?? '', address?.pairs ?? []);
  expect(read.kind === 'state' ? laterOf(read.state) : []).toEqual([LATER]);
  const unknown = readAddress(world, '/guide/ameli.carte-vitale', [['puis', 'no.such+flow']]);
  expect(unknown.kind === 'state' ? laterOf(unknown.state) : ['?']).toEqual([]);
});

test('answers heard for the second wait with it, and stand in no address', () => {
  const text =
    "je dois m'actualiser à pole emploi, et aussi la caf me réclame un trop perçu par courrier";
  const { state } = say(newState(), text);
  expect(laterOf(state)).toEqual(['caf.dette']);
  expect(state.heard?.['caf.dette']).toContainEqual({
    step: 'payer',
    options: ['caf'],
    heard: true,
  });
  expect(addressOf(world, state)).toBeUndefined();
  const then = tap(state, { do: 'flow', flow: 'caf.dette' }).state;
  expect(then.walks.at(-1)?.answers).toContainEqual({
    step: 'payer',
    options: ['caf'],
    heard: true,
  });
});

test('where the first must be chosen, the second is kept until then', () => {
  const asked = say(newState(), 'je veux ma retraite et aussi refaire ma carte d’identité');
  expect(asked.screen.body.kind).toBe('suggestions');
  expect(asked.screen.notices).toHaveLength(1);
  expect(laterOf(asked.state)).toEqual(['ants.carte-identite']);
  const chosen = tap(asked.state, { do: 'flow', flow: 'retraite.demande' }).state;
  expect(chosen.walks.map(({ flow }) => flow)).toEqual(['retraite.demande']);
  expect(laterOf(chosen)).toEqual(['ants.carte-identite']);
});

test('where two are surely asked, and it is not sure which, the one that is not chosen waits', () => {
  const { state } = say(newState(), 'mon mot de passe est perdu et aussi mon attestation');
  expect(state.prompt).toMatchObject({ kind: 'suggestions', beside: 'ameli.attestation' });
  for (const [chosen, other] of [
    ['numerique.mot-de-passe', 'ameli.attestation'],
    ['ameli.attestation', 'numerique.mot-de-passe'],
  ] as const) {
    expect(laterOf(tap(state, { do: 'flow', flow: chosen }).state)).toEqual([other]);
  }
});

test('what was said to come after stays, beside what else was said of the demand under way', () => {
  const text =
    "l'urssaf m'a envoyé une contrainte par huissier alors que j'ai rien gagné cette année. et en plus mon permis est périmé";
  const { state, screen: first } = say(newState(), text);
  expect(laterOf(state)).toEqual(['ants.permis']);
  const permit = 'Votre autre demande : Permis de conduire';
  expect(first.ways.map(({ label }) => label.text)).toContain(permit);
  const next = tap(state, choicesOf(first)[0]?.action ?? BACK);
  expect(next.screen.ways.map(({ label }) => label.text)).toContain(permit);
  const end = screen(world, toTheEnd(next.state), NOW);
  expect(end.next?.choices.map(({ label }) => label.text)).toEqual([
    'Permis de conduire',
    "Déclarer ce que j'ai gagné, même rien",
  ]);
});

test('a guess takes no place of what was said to come after', () => {
  const prompt = {
    kind: 'suggestions',
    ids: ['caf.dette', 'caf.paiement'],
    beside: 'caf.paiement',
  } as const;
  const asked: State = { ...newState(), prompt, later: [{ flow: 'ants.permis' }] };
  expect(laterOf(tap(asked, { do: 'flow', flow: 'caf.dette' }).state)).toEqual(['ants.permis']);
});

test('what may have been asked is understood enough: what was not, before, counts no more', () => {
  const lost = say(say(newState(), 'zzz qqq').state, 'www kkk').state;
  expect(lost.misses).toBe(2);
  const asked = say(lost, 'je veux ma retraite et aussi refaire ma carte d’identité');
  expect(asked.screen.body.kind).toBe('suggestions');
  expect(asked.state.misses).toBe(0);
});

test('a danger keeps both as buttons, and the other for later', () => {
  const { state, screen: view } = say(
    newState(),
    "mon mari me frappe, j'ai perdu ma carte vitale et je dois m'actualiser à pole emploi",
  );
  expect(view.body.kind).toBe('danger');
  const flows = choicesOf(view).flatMap(({ action }) => (action.do === 'flow' ? action.flow : []));
  expect(flows).toEqual(expect.arrayContaining(['ameli.carte-vitale', LATER]));
  expect(view.notices).toEqual([]);
  const { state: then } = tap(state, { do: 'flow', flow: 'ameli.carte-vitale' });
  expect(laterOf(then)).toEqual([LATER]);
});

test('a soft danger keeps the second; what its own line offers is no demand besides', () => {
  const { state, screen: view } = say(
    newState(),
    "je suis à bout, j'ai perdu ma carte vitale et aussi je dois refaire mon passeport",
  );
  expect(state.walks.at(-1)?.flow).toBe('ameli.carte-vitale');
  expect(view.alert).toBeDefined();
  expect(laterOf(state)).toEqual(['ants.carte-identite']);
});

test('after who can help, what was to be done is seen', () => {
  const { state, screen: view } = say(
    newState(),
    'vous pouvez remplir ma déclaration trimestrielle caf à ma place et aussi refaire mon passeport',
  );
  expect(state.walks.at(-1)?.flow).toBe('aide.qui-peut-aider');
  expect(laterOf(state)).toEqual(['caf.declaration-trimestrielle', 'ants.carte-identite']);
  expect(view.notices.at(-1)?.text).toMatch(/^Une chose à la fois/);
});

test('a demand that waits is not kept twice, nor one that is under way', () => {
  const once = say(newState(), BOTH).state;
  const twice = say({ ...once, walks: [] }, BOTH).state;
  expect(laterOf(twice)).toEqual([LATER]);
});

test('a means that is lacking is no second demand, but one that is asked for is', () => {
  const told = "je voudrais la pension de réversion. J'ai 81 ans et je n'ai pas internet.";
  expect(laterOf(say(newState(), told).state)).toEqual([]);
  expect(say(newState(), told).state.situation).toEqual([{ kind: 'no-internet' }]);
  expect(laterOf(say(newState(), BOTH).state)).toEqual([LATER]);
});

const PERHAPS = 'ameli.complementaire-sante';
const MAYBE_BOTH = 'je pars à la retraite, ma mutuelle s’arrête';

test('a second demand that is not sure is said nowhere before the end, where it is asked about', () => {
  const asked = say(newState(), MAYBE_BOTH);
  expect(asked.screen.body.kind).toBe('suggestions');
  expect(addressOf(world, asked.state)).toBeUndefined();
  const begun = tap(asked.state, { do: 'flow', flow: 'retraite.demande' });
  expect(begun.state.perhaps).toEqual([PERHAPS]);
  expect(begun.screen.notices).toEqual([]);
  expect(JSON.stringify(begun.screen)).not.toContain(PERHAPS);
  const end = toTheEnd(begun.state);
  const last = screen(world, end, NOW);
  expect(last.next?.title.text).toBe('Parliez-vous de ceci ?');
  expect(last.next?.choices[0]?.action).toEqual({ do: 'flow', flow: PERHAPS });
  const then = tap(end, { do: 'flow', flow: PERHAPS });
  expect(then.state.walks.map(({ flow }) => flow)).toEqual([PERHAPS]);
  expect(then.state.perhaps).toBeUndefined();
});

test('it is the other of the two that is asked about, and none where neither is chosen', () => {
  const { state } = say(newState(), MAYBE_BOTH);
  expect(tap(state, { do: 'flow', flow: PERHAPS }).state.perhaps).toEqual(['retraite.demande']);
  expect(tap(state, { do: 'flow', flow: 'caf.dette' }).state.perhaps).toBeUndefined();
});

test('what is surely asked besides comes before it, and beginning again leaves both', () => {
  const begun = tap(say(newState(), MAYBE_BOTH).state, { do: 'flow', flow: 'retraite.demande' });
  const both: State = { ...toTheEnd(begun.state), later: [{ flow: LATER }] };
  expect(screen(world, both, NOW).next?.choices[0]?.action).toEqual({ do: 'flow', flow: LATER });
  const anew = tap(both, { do: 'command', command: 'restart' }).state;
  expect(anew.perhaps).toBeUndefined();
  expect(tap(both, { do: 'flow', flow: 'caf.dette' }).state.perhaps).toBeUndefined();
});

test('a service whose very name tells too much is asked about by no guess', () => {
  const guessed: State = {
    ...newState(),
    prompt: { kind: 'suggestions', ids: ['caf.dette'], perhaps: ['caf.dette', 'mdph.dossier'] },
  };
  expect(world.operators.get('mdph')?.discreet).toBe(true);
  expect(tap(guessed, { do: 'flow', flow: 'caf.dette' }).state.perhaps).toBeUndefined();
});

test('on pages it stands in the address, by flow', () => {
  const state: State = {
    ...tap(newState(), { do: 'flow', flow: 'ameli.carte-vitale' }).state,
    perhaps: [PERHAPS],
  };
  const address = addressOf(world, state);
  expect(address && hrefOf(address, 'abcd')).toContain(`peut-etre=${PERHAPS}&apres=abcd`);
  const read = readAddress(world, address?.path ?? '', address?.pairs ?? []);
  expect(read.kind === 'state' && read.state.perhaps).toEqual([PERHAPS]);
  for (const flow of ['no.such', 'mdph.dossier']) {
    const none = readAddress(world, '/guide/ameli.carte-vitale', [['peut-etre', flow]]);
    expect(none.kind === 'state' && none.state.perhaps).toBeUndefined();
  }
  const both = [['peut-etre', `${PERHAPS}+mdph.dossier+caf.dette`]] as const;
  const some = readAddress(world, '/guide/ameli.carte-vitale', both);
  expect(some.kind === 'state' && some.state.perhaps).toEqual([PERHAPS, 'caf.dette']);
  expect(addressOf(world, { ...state, perhaps: ['mdph.dossier'] })).toBeUndefined();
});
