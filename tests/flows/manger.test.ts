import { expect, test } from '@jest/globals';
import { textsOf } from '../../bot/flows/texts/texts-of.ts';
import { routeDocuments } from '../../bot/conversation/route-documents.ts';
import { createRouter } from '../../bot/understanding/create-router.ts';
import { shippedWorld } from '../support/shipped-world.ts';
import { walkTo } from './support/walk-to.ts';
import { LANGUAGE, ROUTE_MODEL } from '../support/shipped-language.ts';
import { shippedFlows } from '../support/shipped-folders.ts';

const ON_SCREEN: ReadonlySet<string> = new Set(['title', 'question', 'label', 'help']);

const loaded = shippedFlows();
const router = createRouter(routeDocuments(loaded), LANGUAGE, ROUTE_MODEL);

/** Said by people, none of them among the flow's own words as it stands. */
test.each([
  'il ne me reste plus rien pour manger jusqu’à la fin du mois',
  'jai plus rien dans mon frigo',
  'ou trouver un colis alimentaire',
  'comment sinscrire o resto du coeur',
  'je cherche une épicerie sociale',
  'la banque alimentaire c’est où',
  'mes enfants n’ont rien à manger',
  'avoir des bons alimentaires',
  'on a faim à la maison',
  'plus de lait pour mon bébé et pas d’argent',
  'je suis étudiante et je saute des repas',
])('"%s" is a demand that finds its flow', (text) => {
  const { decision, ranked } = router.route(text);
  expect(ranked[0]?.id).toBe('aide.manger');
  expect(decision).not.toBe('none');
});

test.each(['suivre mon colis', 'payer la cantine', 'pension alimentaire non payée', 'une recette'])(
  '"%s" is not',
  (text) => {
    const { decision, ranked } = router.route(text);
    expect(decision === 'route' && ranked[0]?.id === 'aide.manger').toBe(false);
  },
);

test('one question, and each answer has its door, with a second one', () => {
  const doors = {
    tonight: /115/,
    days: /service social de la mairie/,
    baby: /assistante sociale du département/,
    student: /Crous/,
    unsure: /service social de la mairie/,
  };
  for (const [answer, door] of Object.entries(doors)) {
    const { said, view } = walkTo('aide.manger', [answer]);
    expect(view.body.kind).toBe('orientation');
    expect(said).toMatch(door);
    expect(said).toMatch(/Si personne ne répond|Ou allez|Ou voyez aussi|Ou appelez/);
  }
});

test('tonight, 115 is the first thing to do, free, with nothing to bring', () => {
  const { said } = walkTo('aide.manger', ['tonight']);
  expect(said).toMatch(/Appelez\n\s+Appeler le 115/);
  expect(said).toContain('Appel gratuit, jour et nuit');
  expect(said).toContain('Rien. Appelez comme vous êtes');
});

test('the associations are named, and the town hall tells where they are', () => {
  const { said } = walkTo('aide.manger', ['days', 'if-that-fails']);
  for (const name of ['Restos du Cœur', 'Secours populaire', 'Secours catholique', 'mairie']) {
    expect(said).toContain(name);
  }
});

test('its words and labels alarm of hunger at the most', () => {
  const source = loaded.sources.get('aide.manger');
  const labels = source ? textsOf(source).filter(({ field }) => ON_SCREEN.has(field)) : [];
  const said = [...(source?.flow.words ?? []), ...labels.flatMap(({ lines }) => lines['fr'] ?? [])];
  const { danger } = shippedWorld();
  // "Rien pour ce soir" may also be said of a night outside: a line, no more.
  const others = said.filter((text) =>
    danger?.hear(text)?.heard.some(({ kind, isSure }) => isSure && kind !== 'hunger'),
  );
  expect(said.length).toBeGreaterThan(60);
  // Told of who has no roof: the numbers of the street come first.
  expect(others).toEqual(["repas chaud pour quelqu'un à la rue"]);
});
