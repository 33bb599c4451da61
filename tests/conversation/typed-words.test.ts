import { expect, test } from '@jest/globals';
import { OTHER_ERRAND, WHO_KNOWS } from '../../bot/conversation/other-errand.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { type Action } from '../../bot/view/view.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();
const NOW = Date.UTC(2026, 11, 3, 9, 0);

function say(state: State, text: string): State {
  return turn(world, { state, message: { kind: 'text', text }, now: NOW }).state;
}

function tap(state: State, action: Action): State {
  return turn(world, { state, message: { kind: 'action', action }, now: NOW }).state;
}

const show = (state: State) => screen(world, state, NOW);
const begin = (flow: string): State => tap(newState(), { do: 'flow', flow });
const begun = begin('caf.declaration-trimestrielle');
const answer = (step: string, option: string): Action => ({
  do: 'answer',
  walk: 0,
  step,
  options: [option],
});
const answersOf = ({ walks }: State) =>
  walks.at(-1)?.answers.map(({ options }) => options.join('+'));

test('vague words at a question are asked again; only a clear demand leads away', () => {
  const vague = say(begun, 'un problème de papiers');
  expect(vague.walks).toEqual(begun.walks);
  expect(vague.prompt).toBeUndefined();
  const away = say(begun, "je veux refaire ma carte d'identité");
  expect(away.walks.at(-1)?.flow).toBe('ants.carte-identite');
});

test('a number alone brings the kind word and the same screen, never a demand', () => {
  const told = say(newState(), "mon numéro de sécu c'est 2 55 08 14 168 025 38");
  expect(told.walks).toEqual([]);
  expect(told.prompt).toBeUndefined();
  expect(told.notices).toEqual([{ code: 'guarded' }]);
  expect(
    say(newState(), "2 55 08 14 168 025 38 je veux refaire ma carte d'identité").walks,
  ).toHaveLength(1);
});

test.each(['passez-moi une personne', "bonjour je voudrais parler à quelqu'un svp", 'un humain'])(
  'who asks for a person is led to one: %s',
  (text) => {
    expect(say(newState(), text).walks.at(-1)?.flow).toBe('aide.parler');
  },
);

test.each([
  ['le numéro de la caf', 'service caf', undefined],
  ['bonjour je voudrais prendre rendez-vous aux impôts svp', 'service impots', undefined],
  ['je cherche les horaires de la cpam de Lille', 'service sante', '59350'],
  ['la caf de Melun', 'service caf', '77288'],
  ['adresse france travail Lyon', 'service france-travail', '69123'],
  ['ou est la mission locale', 'service unsure mission-locale', undefined],
  ['quand est ouverte la sous-préfecture', 'service unsure prefecture', undefined],
  ['what is the caf phone number', 'service caf', undefined],
  // Spelled right where the letters as typed say nothing.
  ['jveu le numero de la caff', 'service caf', undefined],
  ['randé vou mision local dunkerke', 'service unsure mission-locale', '59183'],
])('how to reach a service, and where: %s', (text, answers, commune) => {
  const reached = say(newState(), text);
  expect(reached.walks.at(-1)?.flow).toBe('aide.parler');
  expect(answersOf(reached)?.join(' ')).toBe(answers);
  expect(reached.commune).toBe(commune);
});

test.each([
  "je n'arrive pas à joindre la caf",
  'Une dame séparée depuis avril veut le dire à la Caf. Le père ne verse plus la pension depuis janvier, jugement de 2024. Elle a son téléphone et son mot de passe.',
  "je veux joindre la caf parce que je n'ai pas été payé",
  'rendez-vous préfecture',
  'mon numéro de sécu',
  "j'ai changé de téléphone caf",
  'un faux mail de la caf',
  'la caf ou la msa',
  "la retraite à l'étranger",
  'je dois donner son numéro de sécu à sa place',
  'la caf',
])('a reason, a refusal, a flow of its own words is more than how to reach: %s', (text) => {
  expect(say(newState(), text).walks.at(-1)?.flow).not.toBe('aide.parler');
});

test('of several communes with the name that was said, which one is asked, once', () => {
  const reached = say(newState(), 'rendez-vous caf saint-denis');
  expect(reached.prompt).toMatchObject({
    kind: 'commune',
    among: expect.arrayContaining(['93066']),
  });
  const sure = say(tap(reached, { do: 'commune', commune: '93066' }), 'oui');
  expect(show(sure).body.kind).toBe('orientation');
});

test.each([
  'numero de la caf, mon numero de secu 2 55 03 75 116 001 54',
  'rdv caf né le 12/03/1955',
  'je voudrais joindre la caf mon iban FR76 3000 6000 0112 3456 7890 189',
  'les horaires de la caf, mon mail est personne@exemple.fr',
  'mon tel 06 12 34 56 78 je veux un rendez-vous caf',
])('what is asked beside a number that is refused goes on: %s', (text) => {
  const reached = say(newState(), text);
  expect(answersOf(reached)).toEqual(['service', 'caf']);
  expect(reached.notices).toEqual([{ code: 'guarded' }]);
});

test.each(['mon numéro caf 1234567', 'ma sécu 2 55 03 75 116 001 54'])(
  'a number that nobody asked for leads nowhere: %s',
  (text) => {
    expect(say(newState(), text).walks).toEqual([]);
  },
);

test('words of manners are answered, and are no miss', () => {
  expect(say(newState(), 'Bonjour !')).toMatchObject({ misses: 0, notices: [{ code: 'welcome' }] });
  expect(say(begun, 'merci')).toMatchObject({ walks: begun.walks, notices: [{ code: 'thanks' }] });
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])(
  '%s typed or used as an id has no effect',
  (word) => {
    for (const state of [newState(), begun]) {
      // "Proto" may be a slip for "photo", "property" for "propriété": asked, they lead nowhere by themselves.
      const after = say(state, word);
      expect(after).toMatchObject({ walks: state.walks });
      expect(after.misses === 1 || after.prompt?.kind === 'suggestions').toBe(true);
      for (const action of [
        { do: 'flow', flow: word },
        { do: 'menu', menu: word },
        { do: 'family', family: word },
        { do: 'language', lang: word },
        { do: 'commune', commune: word },
        answer(word, word),
        answer('payer', word),
        { do: 'change', walk: 0, step: word },
      ] as const) {
        const after = tap(state, action);
        expect(after.walks).toEqual(state.walks);
        expect(after.lang).toBe('fr');
        expect(() => show(after)).not.toThrow();
      }
    }
  },
);

test.each([
  ['retraite.demande', 'je connais ma date', 'ask'],
  ['banque.surendettement', 'un huissier', 'bailiff'],
  ['france-travail.actualisation', "c'est déjà fait", 'shut'],
  ['france-travail.actualisation', "j'ai oublié", 'forgot'],
  ['caf.declaration-trimestrielle', 'la caf je croi', 'caf'],
  ['caf.declaration-trimestrielle', 'celui du milieu', 'msa'],
  ['caf.declaration-trimestrielle', 'le dernié', 'unsure'],
])('%s: "%s" is the answer %s', (flow, text, option) => {
  expect(answersOf(say(begin(flow), text))).toEqual([option]);
});

test('more words may follow a yes, unless they ask something else', () => {
  const asked = say(begun, 'la caf');
  expect(answersOf(say(asked, 'oué jé internet'))).toEqual(['caf', 'internet-yes']);
  const away = say(asked, "non je veux refaire ma carte d'identité");
  expect(away.walks.at(-1)?.flow).toBe('ants.carte-identite');
});

test.each(['oui', 'voilà'])('no town: "%s"', (text) => {
  const asked = say(begun, 'je ne sais pas');
  expect(show(asked).body.kind).toBe('commune');
  const told = say(asked, text);
  expect(told.commune).toBeUndefined();
  expect(told.notices).toEqual([{ code: 'commune-unknown' }]);
  expect(show(say(told, text)).notices[0]?.text).toMatch(/parlez à quelqu'un/);
});

test('whoever does not say a town goes on without', () => {
  expect(say(say(begun, 'je ne sais pas'), 'non').commune).toBe('declined');
});

test.each([
  ['dans le 93', 'departement', /^Je connais ce département\. Il me manque la ville/],
  ['Seine-Saint-Denis', 'departement', /^Je connais ce département/],
  ['01', 'departement', /^Je connais ce département/],
  ['en Bretagne', 'region', /^Je connais cette région/],
  ['rue victor hugo', 'street', /^Gardez la rue pour vous/],
  ['bâtiment B', 'street', /^Gardez la rue pour vous/],
  ['chez moi', 'here', /^Je ne vois pas où vous êtes/],
])('"%s" is no commune: what is missing is said, and asked again', (text, lacking, said) => {
  const asked = say(begun, 'je ne sais pas');
  const told = say(asked, text);
  expect(told.commune).toBeUndefined();
  expect(told.notices).toEqual([{ code: 'commune-unknown', lacking }]);
  const view = show(told);
  expect(view.body.kind).toBe('commune');
  expect(view.notices[0]?.text).toMatch(said);
  const kept = { ...told, walks: told.walks.map((walk) => ({ ...walk, digest: '' })) };
  expect(JSON.stringify([kept, view])).not.toContain(text);
});

test('an address typed for a commune is kept by nobody, and only the town is asked', () => {
  const told = say(say(begun, 'je ne sais pas'), '12 rue des Lilas');
  expect(told.notices).toEqual([{ code: 'guarded' }]);
  const view = show(told);
  expect(view.body.kind).toBe('commune');
  expect(view.notices[0]?.text).toContain('Écrivez seulement la ville ou le village');
  expect(JSON.stringify([told, view])).not.toContain('Lilas');
});

test.each([
  ['je cherche une place en crèche', 'town', 'see-mairie'],
  ['récupérer ma caution', 'home', 'see-adil'],
  // Nearly as it is written, and a little like several flows: none of these is offered instead.
  ['ca fait 4 mois que le proprio me rend pas ma caution', 'home', 'see-adil'],
  ['ma prime pac est pas tombée et la ddt repond pas', 'other', 'see-france-services'],
  [
    "mon fils est a la prison de fleury comment lui envoyer de l'argent et du linge",
    'law',
    'see-point-justice',
  ],
  ['je voudrais mon casier judiciaire', 'law', 'see-point-justice'],
  ["demander la carte européenne d'assurance maladie", 'health', 'see-cpam'],
  ['permis de chasse à refaire', 'other', 'see-france-services'],
])('what no flow answers, "%s", is led to who knows it, once that is right', (text, who, end) => {
  const message = { kind: 'text', text } as const;
  const { state, counts } = turn(world, { state: newState(), message, now: NOW });
  // For the dashboard, a demand that no flow answers is still one.
  expect(counts.map(({ what }) => what)).toContain('no-flow');
  expect(state.walks.at(-1)).toMatchObject({
    flow: OTHER_ERRAND,
    answers: [{ step: WHO_KNOWS, options: [who], heard: true }],
  });
  expect(show(state).body.kind).toBe('question');
  const behind = goOf(WHO_KNOWS, who);
  expect([behind, goOf(behind, 'unsure')]).toContain(end);
});

/** Where an answer of that flow leads. */
function goOf(step: string | undefined, answer: string): string | undefined {
  const question = world.flows.get(OTHER_ERRAND)?.steps.get(step ?? '');
  const options = question?.kind === 'question' ? question.options : [];
  return options.find(({ id }) => id === answer)?.go;
}

test('each list of demands that no flow answers is an answer of the flow that leads them on', () => {
  const question = world.flows.get(OTHER_ERRAND)?.steps.get(WHO_KNOWS);
  const ids = question?.kind === 'question' ? question.options.map(({ id }) => id) : [];
  expect(new Set(world.language.knownBy.values())).toEqual(new Set(ids));
});

test('at a question, "no, it is for my father" answers nothing else, and whom it is for is kept', () => {
  const asked = say(newState(), 'carte vitale perdue');
  const told = say(asked, "non c'est pour mon père");
  expect(told.walks).toEqual(asked.walks);
  expect(told.situation).toEqual([{ kind: 'for-other' }]);
});

test.each(['ça va être long ?', 'rien de tout ça', "j'ai pas compris la question"])(
  'at a question, "%s" is about it',
  (text) => {
    expect(say(begun, text).notices[0]?.code).toBe('screen-question');
    expect(say(begun, text).walks).toEqual(begun.walks);
  },
);

test('at a question, what no flow answers leads away; a word of it or other talk does not', () => {
  expect(say(begun, 'je cherche une place en crèche').walks.at(-1)?.flow).toBe(OTHER_ERRAND);
  for (const text of ['crèche', 'quel temps fait-il demain', 'mon billet de train']) {
    expect(say(begun, text).walks).toEqual(begun.walks);
  }
});
