import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { routeDocuments } from '../../bot/conversation/route-documents.ts';
import { createRouter, routerSteps } from '../../bot/understanding/create-router.ts';
import { explain } from '../../bot/understanding/explain.ts';
import { isNear } from '../../bot/reading/near.ts';
import { LANGUAGE, ROUTE_MODEL } from '../support/shipped-language.ts';
import { anyText } from '../support/any-text.ts';
import { shippedFlows } from '../support/shipped-folders.ts';

const router = createRouter(
  [
    {
      id: 'caf.declaration',
      titles: ['Faire ma déclaration trimestrielle à la Caf'],
      words: ['la décla de la caf', 'declaration trimestriel', 'actualiser mon rsa'],
      notWords: ['impôts'],
    },
    {
      id: 'impots.declarer',
      titles: ['Déclarer mes revenus aux impôts'],
      words: ['faire les impôts', "feuille d'impot", 'ma déclaration de revenus'],
      notWords: ['caf', 'rsa'],
    },
    {
      id: 'france-travail.actualisation',
      titles: ["M'actualiser à France Travail"],
      words: ['pointer', 'actualisation pole emploi', 'je dois pointer au chomage'],
      notWords: ['rsa'],
    },
  ],
  LANGUAGE,
  ROUTE_MODEL,
);

const SHIPPED = routeDocuments(shippedFlows());

test.each([
  ['jarrive pa a faire ma declaration trimestriel caf', 'caf.declaration'],
  ['feuille d impots', 'impots.declarer'],
  ['actualizé pole emplois', 'france-travail.actualisation'],
])('puts the right one first: %s', (text, id) => {
  expect(router.route(text).ranked[0]?.id).toBe(id);
});

test('goes at once for a phrase that the flow says', () => {
  expect(router.route('pointer').decision).toBe('route');
});

function routerWith(notWords: readonly string[]) {
  const said = { titles: ['Demander une aide au logement'], words: ['payer mon loyer'] };
  const other = { id: 'b.autre', titles: ['Signaler une fuite'], words: ['fuite'], notWords: [] };
  return createRouter([{ id: 'a.aide', ...said, notWords }, other], LANGUAGE);
}

test('words that tell of another subject count against a flow, each of them, and only when whole', () => {
  const scoreOf = (notWords: readonly string[], text: string) =>
    routerWith(notWords)
      .route(text)
      .ranked.find(({ id }) => id === 'a.aide')?.score ?? 0;
  const text = 'une aide pour payer le loyer de mon garage';
  const plain = scoreOf([], text);
  expect(plain).toBeGreaterThan(0);
  expect(scoreOf(['garage'], text)).toBeCloseTo(0.75 * plain);
  expect(scoreOf(['garage', 'loyer'], text)).toBeCloseTo(0.75 * 0.75 * plain);
  expect(scoreOf(['loyer du garage'], text)).toBeCloseTo(0.75 * plain);
  expect(scoreOf(['garage fermé'], text)).toBeCloseTo(plain);
});

test('refuses what is about something else', () => {
  expect(router.route('quel temps fait-il demain').decision).toBe('none');
  expect(router.route('').decision).toBe('none');
});

const RECORD = {
  id: 'citoyen.casier',
  titles: ['Demander mon casier judiciaire'],
  words: ['casier judiciaire', 'extrait de casier', 'un casier', 'encombrant'],
  notWords: ['permis de pêche'],
};

test.each([
  "j'ai besoin de mon casier judiciaire",
  'refaire mon casier judiciere',
  'je voudrais un extrait de casier',
  'c est où pour le casier judiciaire',
  'le casier judiciaire',
  'sortir mes encombrants',
])("a flow's own words beat the demands that no flow answers: %s", (text) => {
  const own = createRouter([...SHIPPED, RECORD], LANGUAGE, ROUTE_MODEL).route(text);
  expect([own.decision, own.ranked[0]?.id]).toEqual(['route', RECORD.id]);
  expect(createRouter(SHIPPED, LANGUAGE, ROUTE_MODEL).route(text).decision).not.toBe('route');
});

test.each(['permis de pêche', 'suivi de colis', "faire mon passeport pour l'animal"])(
  'what it does not say stays outside: %s',
  (text) => {
    const { decision } = createRouter([...SHIPPED, RECORD], LANGUAGE, ROUTE_MODEL).route(text);
    expect(decision).toBe(createRouter(SHIPPED, LANGUAGE, ROUTE_MODEL).route(text).decision);
  },
);

test('takes any text, always gives the same answer, with scores from 0 to 1, best first', () => {
  fc.assert(
    fc.property(anyText(300), (text) => {
      const routed = router.route(text);
      expect(router.route(text)).toEqual(routed);
      const scores = routed.ranked.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
    }),
  );
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  'is not moved by %s',
  (word) => {
    expect(router.route(word).decision).toBe('none');
  },
);

test('forgives a slip, not another word', () => {
  expect(isNear('allocation', 'allocaton')).toBe(true);
  expect(isNear('impots', 'imopts')).toBe(true);
  expect(isNear('caf', 'cap')).toBe(false);
  expect(isNear('retraite', 'naissance')).toBe(false);
});

test.each([
  ['one endless word', 'a'.repeat(50_000)],
  ['letters one by one', 'a '.repeat(25_000)],
  ['joining words', 'et puis '.repeat(8_000)],
  ['known words without end', 'declaration trimestrielle '.repeat(4_000)],
  ['marks upon marks', `e${'\u0301'.repeat(30_000)}`],
])('bears %s', (_, text) => {
  const { ranked } = router.route(text);
  expect(ranked.every(({ score }) => score > 0 && score <= 1)).toBe(true);
});

test.each([
  ["un usager m'a donné son code ameli, puis-je le garder", 'accompagner.codes-confies'],
  ["une usagère veut que j'appelle la caf pour elle", 'accompagner.telephoner'],
  ["un habitant veut que je signe sa déclaration d'impôts", 'accompagner.valider-signer'],
])('hears who speaks before the operator that is named: %s', (text, id) => {
  const shipped = createRouter(SHIPPED, LANGUAGE, ROUTE_MODEL);
  expect(shipped.route(text).ranked[0]?.id).toBe(id);
});

test.each(['on vit à 6 dans 40 m2', 'à quel âge puis-je partir', 'mes photos sont où'])(
  'proposes the flow that leads, where little is said of it: %s',
  (text) => {
    expect(createRouter(SHIPPED, LANGUAGE, ROUTE_MODEL).route(text).decision).not.toBe('none');
  },
);

test('never asks among no flow', () => {
  const byWords = createRouter(SHIPPED, LANGUAGE);
  expect(byWords.route("j'ai un problème")).toEqual({ decision: 'none', ranked: [] });
});

test('finds a flow that nothing was learnt of by its words, and none that is no more', () => {
  const others = SHIPPED.filter(({ id }) => id !== 'caf.dette');
  const fridges = { id: 'ville.frigo', titles: ['Le frigo partagé'], words: ['frigo partagé'] };
  const own = createRouter([...others, { ...fridges, notWords: [] }], LANGUAGE, ROUTE_MODEL);
  expect(own.route('où est le frigo partagé de la ville').ranked[0]?.id).toBe('ville.frigo');
  const ids = own.route('la caf me réclame un trop-perçu').ranked.map(({ id }) => id);
  expect(ids).not.toContain('caf.dette');
});

test('leaves alone what no flow answers, word for word, though a flow shares words with it', () => {
  const shipped = createRouter(SHIPPED, LANGUAGE, ROUTE_MODEL);
  expect(shipped.route("carte européenne d'assurance maladie").decision).toBe('none');
});

test('made in small steps it hears the same, and lets others go between two', () => {
  const steps = routerSteps(SHIPPED, LANGUAGE, ROUTE_MODEL);
  let pauses = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) pauses += 1;
  expect(pauses).toBeGreaterThan(100);
  const whole = createRouter(SHIPPED, LANGUAGE, ROUTE_MODEL);
  for (const text of ['je veu declaré mes resources a la caf', 'impot', 'mactualiser', 'zzz']) {
    expect(explain(step.value, text)).toEqual(explain(whole, text));
    expect(step.value.route(text)).toEqual(whole.route(text));
  }
});

test('reads a message once for all that listen to it', () => {
  const read = router.read('je veux payer');
  expect(router.read('je veux payer')).toBe(read);
  expect(router.read('autre chose').text).toBe('autre chose');
});
