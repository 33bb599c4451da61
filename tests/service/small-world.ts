import { type World } from '../../bot/conversation/world.ts';
import { createRouter } from '../../bot/understanding/create-router.ts';
import { autonomy, buildFlow, option, orientation, question } from '../engine/build-flow.ts';
import { LANGUAGE } from '../support/shipped-language.ts';
import { listedPermanences } from '../../bot/permanences/permanences.ts';

/** Enough of a World for the rooms around the conversation: one flow, no place, two communes. */
export function smallWorld(title = 'Essai'): World {
  const steps = [
    question('first', [option('one', 'second'), option('two', 'second'), option('three', 'go')]),
    question('second', [option('yes', 'alone'), option('no', 'go'), option('again', 'third')]),
    question('third', [option('yes', 'alone'), option('no', 'go')]),
    autonomy('alone'),
    orientation('go'),
  ];
  const flow = { ...buildFlow(steps, { id: 'caf.essai' }), title: { fr: title } };
  const bordeaux = { insee: '33063', name: 'Bordeaux', departement: '33', epci: '243300316' };
  const communes = [{ ...bordeaux, population: 260_000, postcodes: ['33000'] }];
  return {
    flows: new Map([[flow.id, flow]]),
    formerly: new Map(),
    stubs: new Map(),
    menus: new Map([
      [
        'first',
        {
          id: 'first',
          title: { fr: "C'est avec qui ?" },
          rows: [{ title: { fr: 'La Caf' }, drawing: 'house', goes: { flow: 'caf.essai' } }],
          aside: [],
        },
      ],
    ]),
    families: new Map(),
    facts: new Map(),
    postures: new Map(),
    sources: new Map(),
    deadlines: new Map(),
    operators: new Map(),
    structures: new Map(),
    communes: {
      byInsee: new Map(communes.map((one) => [one.insee, one])),
      departements: new Map(),
      find: (typed) => {
        const matches = communes.filter(({ name }) => name.toLowerCase() === typed.toLowerCase());
        return { decision: matches.length > 0 ? 'found' : 'none', matches };
      },
      ofCode: (insee) => communes.find((one) => one.insee === insee),
      livedIn: () => undefined,
      isName: (words) => communes.some(({ name }) => name.toLowerCase() === words.join(' ')),
    },
    permanences: {
      all: listedPermanences([]),
      nearestAndNext: () => undefined,
      near: () => [],
      oneTrip: () => undefined,
      hasLists: false,
    },
    zones: new Map(),
    language: LANGUAGE,
    router: createRouter(
      [{ id: flow.id, titles: [title], words: ['allocations'], notWords: [] }],
      LANGUAGE,
    ),
    languages: ['fr', 'en'],
    wanted: [],
    unreviewed: new Set(),
  };
}
