import { expect, test } from '@jest/globals';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { choicesOf } from '../../bot/view/choices-of.ts';
import { type View } from '../../bot/view/view.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();
const NOW = Date.UTC(2026, 11, 3, 9, 0);

interface Talk {
  readonly state: State;
  readonly screen: View;
}

const say = ({ state }: Pick<Talk, 'state'>, text: string): Talk =>
  turn(world, { state, message: { kind: 'text', text }, now: NOW });
const begin = (text: string): Talk => say({ state: newState() }, text);

/** The end of a demand, by the first answer of each question. */
function endOf(text: string): Talk {
  let talk = begin(text);
  for (let asked = 0; asked < 12 && !isEnd(talk); asked++) {
    const [choice] = choicesOf(talk.screen);
    talk =
      choice && talk.screen.body.kind !== 'commune'
        ? turn(world, {
            state: talk.state,
            message: { kind: 'action', action: choice.action },
            now: NOW,
          })
        : say(talk, 'Clermont-Ferrand');
  }
  return talk;
}

function isEnd({ screen: { body } }: Talk): boolean {
  return body.kind === 'orientation' || body.kind === 'autonomy';
}

const flowOf = ({ state }: Talk) => state.walks.at(-1)?.flow;
const topicOf = ({ state }: Talk) =>
  state.notices.flatMap((one) => (one.code === 'screen-question' ? [one.topic] : []))[0];
const answersOf = ({ state }: Talk) => state.walks.at(-1)?.answers ?? [];

const BILL = "j'ai reçu une facture d'edf de 340 euros je peux pas payer";
const PERMIT = 'mon titre de séjour se termine le 20 décembre';
const MOULD = "j'ai de la moisissure dans mon appart le proprio fait rien";
const BABY = 'je suis enceinte de 3 mois, comment je le dis à la caf';

test('what is feared is no answer and no other demand', () => {
  const asked = begin(PERMIT);
  const feared = say(asked, "j'ai peur d'être expulsé si j'ai pas le papier le 20");
  expect(topicOf(feared)).toBe('worry');
  expect(feared.state.notices).toHaveLength(1);
  expect(feared.screen.heading).toEqual(asked.screen.heading);
  expect(flowOf(feared)).toBe('prefecture.titre-sejour');
});

test('a no is an answer, whatever is feared behind it', () => {
  const before = begin(BILL);
  const told = say(before, "non c'est marqué nulle part, j'ai peur qu'on me coupe tout");
  expect(told.state.notices.map(({ code }) => code)).not.toContain('corrected');
  expect(answersOf(told)).toEqual([
    ...answersOf(before),
    expect.objectContaining({ options: ['no'] }),
  ]);
});

test.each(['une facture que je peux pas payer', 'par un courrier'])(
  'what was answered already is noted, and the same is asked: %s',
  (text) => {
    const before = begin(BILL);
    const told = say(before, text);
    expect(topicOf(told)).toBe('noted');
    expect(answersOf(told)).toEqual(answersOf(before));
  },
);

test('a denial in the words of a question answers it', () => {
  const told = say(begin(BILL), 'ils ont rien écrit encore, juste la facture');
  expect(answersOf(told).at(-1)?.options).toEqual(['no']);
});

test('what is asked at a question and nobody hears: "je ne sais pas", and what explains it', () => {
  const before = begin(BABY);
  const told = say(before, "c'est la sage femme qui le fait ou moi ?");
  expect(topicOf(told)).toBe('matter');
  expect(told.screen.notices.length).toBeGreaterThan(1);
});

test('"oui, mais y a aussi …" is a yes, and the other demand waits', () => {
  const told = say(
    begin("on m'a volé mon sac avec ma carte d'identité"),
    'oui mais ya aussi le permis qui était dedans',
  );
  expect(flowOf(told)).toBe('ants.carte-identite');
  expect(told.state.later).toEqual([{ flow: 'ants.permis' }]);
});

test.each([
  [
    'le père de ma fille paie plus la pension depuis 4 mois',
    "et s'il dit qu'il a plus de travail, ils font quoi ?",
  ],
  [
    "je suis en arrêt longue maladie, on me parle de pension d'invalidité",
    'et si le médecin conseil il dit non ?',
  ],
  [BILL, "et si j'ai pas internet moi j'ai que le téléphone fixe"],
  [MOULD, 'c’est combien une lettre recommandée'],
  [`${BABY} et c'est combien la prime`, "et la prime alors, c'est combien et quand"],
])('at an end, what follows is answered of it, or by nobody: %s >> %s', (first, text) => {
  const end = endOf(first);
  const told = say(end, text);
  expect(isEnd(told)).toBe(true);
  expect(flowOf(told)).toBe(flowOf(end));
  const entries = told.state.notices.flatMap((one) => (one.code === 'faq' ? [one.entry] : []));
  for (const entry of entries) expect(world.faq?.get(entry)?.flows).toContain(flowOf(end));
  expect(topicOf(told)).not.toBe('price');
});

test.each([
  'merci au revoir',
  "merci ça m'aide bien",
  'je vous remercie beaucoup',
  'ok merci pour tout bonne soirée',
])('thanks: %s', (text) => {
  const { state, screen } = say(endOf(MOULD), text);
  expect(screen.body.kind).toBe('autonomy');
  expect(state.notices.map(({ code }) => code)).toContain('thanks');
});

test('a word may be asked in one sentence of several', () => {
  const told = say(
    endOf("j'ai perdu mon permis de conduire"),
    "c'est quoi un justificatif de domicile alors ? je suis hébergé",
  );
  expect(told.state.notices.map(({ code }) => code)).toEqual(['meaning']);
});

test('"merci pour tout" on a first screen may be a farewell', () => {
  expect(begin('merci pour tout').screen.body.kind).toBe('danger');
});

test.each([
  ['non. c’est loin ?', 'distance'],
  ["oui mais vous gardez ce que j'écris ?", 'kept'],
] as const)('an answer and a question in one message are both taken: %s', (text, topic) => {
  const before = begin(BILL);
  const told = say(before, text);
  expect(answersOf(told)).toHaveLength(answersOf(before).length + 1);
  expect(topicOf(told)).toBe(topic);
});

test('who may come along is asked, whatever the appointment beside it', () => {
  expect(topicOf(say(endOf(BABY), 'je peux venir avec mon mari au rdv ?'))).toBe('accompany');
});

test('what is feared is no answer of a first message', () => {
  const told = begin(
    "j'ai sauté une échéance de loyer et j'ai peur de l'huissier, je peux demander un délai",
  );
  expect(told.screen.heading.text).toBe("Qu'avez-vous reçu ?");
  expect(told.screen.understood?.items ?? []).toEqual([]);
});

test('who looks for a child is offered no service that the words also name', () => {
  const { screen } = begin("ma fille de 14 ans n'est pas rentrée du collège hier soir");
  const led = choicesOf(screen).flatMap(({ action }) =>
    action.do === 'flow' ? [action.flow] : [],
  );
  expect(led).toEqual(['aide.assistante-sociale']);
});

test('a sentence is not cut within what it quotes', () => {
  const end = endOf('mon titre de séjour se termine le 20 décembre');
  const { screen } = say(end, 'je peux y aller sans rendez-vous ?');
  for (const { text } of screen.notices) {
    expect((text.match(/“/g) ?? []).length).toBe((text.match(/”/g) ?? []).length);
  }
});

test('who tells of the taxe foncière is not told that this tax is over', () => {
  const told = begin(
    'bonjour jai reçu un papier des impots pour la taxe fonciere je peux pas payer et ma mere elle a perdu sa carte vital',
  );
  expect(told.state.notices.map(({ code }) => code)).not.toContain('faq');
  expect(JSON.stringify(told.screen)).not.toContain('n’existe plus');
  expect(JSON.stringify(told.screen)).not.toContain("n'existe plus");
});
