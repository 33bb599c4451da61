import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { choicesOf } from '../../bot/view/choices-of.ts';
import { type View } from '../../bot/view/view.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { shippedWorld } from '../support/shipped-world.ts';
import { walkTo } from './support/screens.ts';

const world = shippedWorld();
const NOW = Date.UTC(2026, 11, 3, 9, 0);
const end = walkTo(world, 'place', NOW);
const say = (state: State, text: string) =>
  turn(world, { state, message: { kind: 'text', text }, now: NOW });
const topicOf = ({ notices }: State): string | undefined =>
  notices.flatMap((one) => (one.code === 'screen-question' ? [one.topic] : []))[0];

/** What people type on a last screen, by what it is: by two hands that had seen no word of ours. */
const rowsOf = (name: string) =>
  readFileSync(new URL(`rows/${name}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' | '));
const rows = rowsOf('at-an-end');
const others = rowsOf('at-an-end-2');

/** Whether the end is still there, under whatever answers the words. */
function stays(text: string): boolean {
  const { state, screen } = say(end, text);
  return screen.body.kind === 'orientation' && state.walks.at(-1)?.flow === end.walks.at(-1)?.flow;
}

const shareThatStay = (labels: readonly string[], among = rows): number => {
  const some = among.filter(([label = '']) => labels.includes(label));
  return some.filter(([, text = '']) => stays(text)).length / some.length;
};

/** The same, and nothing else is offered that they may ask. */
const staysAlone = (text: string): boolean => stays(text) && !say(end, text).screen.next?.isAsked;

const shareLost = (among = rows): number => {
  const demands = among.filter(([label]) => label === 'demand');
  return demands.filter(([, text = '']) => staysAlone(text)).length / demands.length;
};

const OF_SCREEN = ['distance', 'price', 'hours', 'appointment', 'duration', 'secret', 'instead'];

test('most questions about the screen keep it, and most demands leave it', () => {
  expect(shareThatStay(OF_SCREEN)).toBeGreaterThan(0.75);
  expect(shareThatStay(OF_SCREEN, others)).toBeGreaterThan(0.7);
  expect(shareLost(others)).toBeLessThan(0.3);
  expect(shareThatStay(['thanks'])).toBe(1);
  expect(shareLost()).toBeLessThan(0.3);
});

test.each([
  "non, c'est pour ma mère",
  'non en fait c’est pour mon père',
  "en fait c'est pour ma soeur",
  'c pas pour moi c pour ma voisine',
  'cé pour mon petit fils de 19 ans en faite',
])('for whom one asks is noted, and the end stays: %s', (text) => {
  const { state, screen } = say(end, text);
  expect(state.walks).toEqual(end.walks);
  expect(screen.body.kind).toBe('orientation');
  expect(screen.understood?.items.map(({ says }) => says.text)).toContain(
    'Pour une autre personne',
  );
});

test.each([
  ["en fait j'habite à Marmande", '47157'],
  ['non je suis à Bron', '69029'],
  ['non pas Paris, Sarcelles', '95585'],
  ['c trop vieux cette adresse, jabite montluçon mtn', '03185'],
])('another place is noted, and the end is for it: %s', (text, insee) => {
  const { state, screen } = say(end, text);
  expect(state.commune).toBe(insee);
  expect(screen.body.kind).toBe('orientation');
  expect(screen.notices.map((one) => one.text)).toHaveLength(1);
});

test.each([
  ["g pas de voiture c'est loin ?", 'transport'],
  ['il faut quoi comme papier ?', 'bring'],
  ['jai pas un rond, c gratuit ?', 'price'],
  ['je peux pas me déplacer, ils viennent à la maison ?', 'home-visit'],
  ['je vais devoir rembourser ?', 'matter'],
  ['je peux payer en plusieurs fois ?', 'instalments'],
  ["je me suis trompé, le c'est pas moi qui ai signé", 'set-right'],
])('"%s" is answered on the screen', (text, topic) => {
  const { state, screen } = say(end, text);
  expect(topicOf(state)).toBe(topic);
  expect(screen.notices.length).toBeGreaterThan(0);
  expect(state.walks).toEqual(end.walks);
});

test('what the guide does not know is said to be known by the service', () => {
  const { screen } = say(end, 'je vais devoir rembourser ?');
  expect(screen.notices[0]?.text).toMatch(/je ne sais pas/i);
});

test.each(['c confidenciel ou pas', 'entre midi et deux ils sont là', 'fo prendre randévou avan'])(
  'what no demand is near keeps the end, and says how to ask for another: %s',
  (text) => {
    const { state, screen } = say(end, text);
    expect(state.walks).toEqual(end.walks);
    expect(screen.body.kind).toBe('orientation');
    expect(screen.notices.at(-1)?.text).toContain("avec d'autres mots");
  },
);

/** What stands beside an end as perhaps asked: flows. */
const nearOf = ({ next }: View): readonly string[] =>
  (next?.choices ?? []).map(({ action }) => (action.do === 'flow' ? action.flow : action.do));

test('what may be another demand keeps the end, and is offered where it is answered', () => {
  const { state, screen } = say(end, 'et si je me marie ça change quoi pour les impôts ?');
  expect(state.walks).toEqual(end.walks);
  expect(screen.body.kind).toBe('orientation');
  expect(screen.notices[0]?.text).toMatch(/^Je ne sais pas/);
  expect(screen.next?.title.text).toBe('Parliez-vous de ceci ?');
  expect(screen.next?.isAsked).toBe(true);
  const near = nearOf(screen);
  expect(near.length).toBeGreaterThan(1);
  expect(near).not.toContain(end.walks[0]?.flow);
  const last = choicesOf(screen).length;
  expect(say(state, String(last)).state.walks.at(-1)?.flow).toBe(near.at(-1));
  // Answered otherwise, it stands below, with all that the end has.
  expect(say(state, 'c’est gratuit ?').screen.next?.isAsked).toBeUndefined();
});

test('a typed number means the same beside a demand that waits', () => {
  const waits: State = { ...end, later: [{ flow: 'retraite.demande' }] };
  const { state, screen } = say(waits, 'et si je me marie ça change quoi pour les impôts ?');
  const near = nearOf(screen);
  expect([near[0], near.length]).toEqual(['retraite.demande', 4]);
  const first = choicesOf(screen).length - near.length + 1;
  for (const [at, flow] of near.entries()) {
    expect(say(state, String(first + at)).state.walks.at(-1)?.flow).toBe(flow);
  }
});

test('a demand that is clear leaves the end, and none is offered where its own topic is meant', () => {
  const clear = say(end, 'mon espace france travail refuse mon mot de passe');
  expect(clear.state.walks.at(-1)?.flow).toBe('france-travail.mot-de-passe');
  const own = say(end, 'ils gardent ma déclaration trimestrielle combien d’années ?');
  expect(topicOf(own.state)).toBe('matter');
  expect([own.state.walks, nearOf(own.screen)]).toEqual([end.walks, []]);
});

test('what tells a circumstance is noted, and is no question', () => {
  const { state, screen } = say(end, "je peux pas appeler j'ai plus de forfait");
  expect(state.situation).toEqual([{ kind: 'no-phone' }]);
  expect([screen.body.kind, topicOf(state)]).toEqual(['orientation', undefined]);
});

test('where a few demands are proposed, they stay for whomever one asks', () => {
  const asked = say(newState(), 'je viens de perdre mon mari, je sais pas par quoi commencer');
  expect(asked.state.prompt?.kind).toBe('suggestions');
  const { state } = say(asked.state, "en fait c'est pour ma soeur");
  expect(state.prompt).toEqual(asked.state.prompt);
  expect(state.situation).toEqual([{ kind: 'for-other' }]);
});

test('who gives the number of a service is told by their own name', () => {
  const urssaf = ['Voir quoi faire', '97400'].reduce(
    (state, text) => say(state, text).state,
    say(newState(), "mise en demeure de l'urssaf, je suis auto-entrepreneur").state,
  );
  const { screen } = say(urssaf, 'je vais devoir rembourser ?');
  expect(screen.heading.text).toBe("L'Urssaf d'outre-mer (CGSS) peut vous aider");
  expect(screen.notices[0]?.text).toBe(
    'Je ne sais pas. Allô Service Public peut vous répondre : appelez le 39 39.',
  );
});

test('the commune said with a demand is noted, and asked no more', () => {
  const { state, screen } = say(newState(), "j'ai perdu ma carte vitale, j'habite à Pessac");
  expect(state.commune).toBe('33318');
  expect(screen.notices.map((one) => one.text)).toContain("J'ai noté : Pessac.");
  const ofAnother = say(
    newState(),
    "ma mère a perdu sa carte vitale, pour ma mère, j'habite à Pessac",
  );
  expect(ofAnother.state.commune).toBeUndefined();
});

test('who answers emergencies is not said to know of anything else', () => {
  const hungry = ['Continuer', "Oui, c'est ça", 'Maubeuge'].reduce(
    (state, text) => say(state, text).state,
    say(newState(), "j'ai rien à manger ce soir").state,
  );
  const { screen } = say(hungry, 'je vais devoir rembourser ?');
  expect(screen.heading.text).toContain('115');
  expect(screen.notices[0]?.text).not.toContain('appelez le 115');
});

test('what is told of the same topic, and was answered otherwise on the way, sets it right', () => {
  const began = say(newState(), 'mon titre de séjour finit dans 3 semaines').state;
  const late = say(say(began, '1').state, 'Villeurbanne');
  expect(late.screen.body.kind).toBe('orientation');
  const told = 'mais jai deja envoyé en fevrier, toujours en instruction';
  const { screen } = say(late.state, told);
  expect(screen.heading.text).toBe('Que dit le site, ou le dernier courrier ?');
  // A question changes nothing.
  expect(say(late.state, `${told} ?`).screen.body.kind).toBe('orientation');
});
