import { type Structure } from '../../../bot/conversation/structure.ts';
import { type Menu, type World } from '../../../bot/conversation/world.ts';
import { communeWords } from '../../../bot/data/read-commune-words.ts';
import { readPages } from '../../../bot/data/read-pages.ts';
import { Report } from '../../../bot/data/report.ts';
import { type Flow } from '../../../bot/engine/model.ts';
import { type Operator, type Permanence, type Zone } from '../../../bot/permanences/model.ts';
import { type Found, type NearestAndNext } from '../../../bot/permanences/permanence-index.ts';
import { createCommunes } from '../../../bot/territory/create-communes.ts';
import { createRouter } from '../../../bot/understanding/create-router.ts';
import { FIRST } from './first-menu.ts';
import {
  autonomy,
  buildFlow,
  facts,
  option,
  orientation,
  question,
  several,
} from '../../engine/build-flow.ts';
import { DANGER } from '../../support/shipped-danger.ts';
import { LANGUAGE } from '../../support/shipped-language.ts';
import { sharedSnapshot } from '../../support/shared-snapshot.ts';
import { listedPermanences } from '../../../bot/permanences/permanences.ts';

/** Thursday 3 December 2026, 10:00 in Paris. */
export const NOW = Date.UTC(2026, 11, 3, 9);

const labelled = (id: string, label: string, go?: string) =>
  option(id, go, { label: { fr: label } });

function flow(id: string, title: string, steps: Parameters<typeof buildFlow>[0]): Flow {
  return {
    ...buildFlow(steps, { id, facts: facts({ regime: ['caf', 'msa'] }) }),
    title: { fr: title },
  };
}

const impotsSite = {
  id: 'impots-site',
  title: 'impots.gouv.fr, site des impôts',
  url: 'https://www.impots.gouv.fr',
  proves: "L'adresse du site.",
  seen: '2026-11-24',
};

/** An ordinary guide, with every kind of screen. */
export const ordinary = flow('impots.essai', 'Déclarer mes revenus', [
  {
    ...question('online', [
      labelled('yes', 'Oui', 'aids'),
      labelled('no', 'Non', 'go'),
      labelled('unsure', 'Je ne sais pas', 'go'),
    ]),
    question: { fr: 'Avez-vous internet chez vous ?', en: 'Do you have internet at home?' },
    help: { fr: 'Regardez si votre téléphone ouvre un site.' },
  },
  {
    ...several('aids', 'right', [
      labelled('rsa', 'Le RSA'),
      labelled('apl', "L'aide au logement"),
      option('unsure', undefined, { label: { fr: 'Je ne sais pas' }, only: true }),
    ]),
    question: { fr: 'Quelles aides recevez-vous ?' },
  },
  {
    ...question('right', [
      labelled('yes', 'Oui, tout est bon', 'alone'),
      labelled('wrong', 'Un montant est faux', 'go'),
      labelled('unsure', 'Je ne sais pas', 'go'),
    ]),
    question: { fr: 'Les montants déjà écrits sont-ils les bons ?' },
  },
  {
    ...autonomy('alone', { ifStuck: 'go' }),
    goal: { fr: 'Vous pouvez envoyer votre déclaration vous-même' },
    have: { fr: ['Vos 3 dernières fiches de paie'] },
    do: {
      fr: [
        'Tapez impots.gouv.fr et ouvrez votre espace.',
        'Relisez chaque ligne à voix haute.',
        'Appuyez vous-même sur « Valider ».',
        'Déconnectez-vous.',
      ],
    },
    see: { fr: '« Votre déclaration est enregistrée »' },
    keep: { fr: 'Notez la date de la prochaine déclaration.' },
    beware: {
      fr: "Le vrai site se termine par impots.gouv.fr. N'ouvrez pas un lien reçu par SMS.",
    },
  },
  {
    ...orientation('go', 'last'),
    operator: 'impots',
    reason: { fr: 'Un montant ne correspond pas à votre fiche de paie.' },
    bring: { fr: ['Vos 3 dernières fiches de paie', "Votre pièce d'identité"] },
    sources: ['impots-site'],
    ask: { fr: 'Une ligne préremplie est fausse. Comment la corriger ?' },
  },
  {
    ...orientation('last'),
    operator: 'france-services',
    reason: { fr: "Quelqu'un regarde vos papiers avec vous." },
  },
]);

/** A sensitive guide: its answers never stand in an address. */
export const sensitive: Flow = {
  ...flow('caf.secret', 'Une dette à la Caf', [
    {
      ...question('letter', [labelled('yes', 'Oui', 'mine'), labelled('no', 'Non', 'go')]),
      question: { fr: 'Avez-vous reçu une lettre ?' },
    },
    {
      ...question('mine', [labelled('yes', 'Oui', 'go'), labelled('no', 'Non', 'go')]),
      question: { fr: 'Pouvez-vous payer en une fois ?' },
    },
    { ...orientation('go'), operator: 'impots', reason: { fr: 'On regarde avec vous.' } },
  ]),
  sensitive: true,
};

export const human = flow('aide.parler', "Parler à quelqu'un", [
  {
    ...question('how', [
      labelled('near', 'Près de chez moi', 'go'),
      labelled('phone', 'Au téléphone', 'go'),
    ]),
    question: { fr: 'Comment voulez-vous parler ?' },
  },
  { ...orientation('go'), operator: 'france-services' },
]);

const operator = (id: string, name: string): Operator => ({
  id,
  names: { now: name, before: [] },
  said: { fr: name },
  role: { fr: name },
  needs: ['ressources'],
  site: 'impots.gouv.fr',
  phones: [],
  serves: 'anywhere',
  instead: [],
  fallback: { url: 'https://www.impots.gouv.fr/' },
  sources: [],
  verified: { date: '2026-11-24', by: 'caf-flows', reviewBy: '2027-05-24' },
  toCheck: false,
});

export const operators = new Map([
  ['impots', operator('impots', 'Le service des impôts')],
  ['france-services', operator('france-services', 'France services')],
]);

const paris: Zone = { name: 'Europe/Paris', offsets: [{ from: -Infinity, minutes: 60 }] };

const permanence: Permanence = {
  id: 'impots-merignac',
  operator: 'impots',
  needs: [],
  place: {
    id: 'mairie-merignac',
    name: 'Mairie de Mérignac',
    address: "1, place de l'Exemple",
    commune: '33281',
    lon: -0.64,
    lat: 44.84,
    source: 'essai',
    checked: '2026-11-20',
    demonstration: true,
  },
  room: 'salle 2',
  serves: 'epci',
  for: 'public',
  mode: 'walk-in',
  schedule: {
    sessions: [],
    closed: { publicHolidays: true, schoolHolidays: false, ranges: [], dates: [] },
    extra: [],
  },
  checked: { date: '2026-11-20', by: 'mairie' },
  knownUntil: '2027-07-05',
  reported: false,
  zone: 'Europe/Paris',
  holidays: { public: new Set(), school: [] },
  demonstration: true,
};

/** Tuesday 8 December, 9:00 to 12:00, last arrival at 11:30. */
const found: Found = {
  permanence,
  state: 'sure',
  opening: {
    start: Date.UTC(2026, 11, 8, 8),
    end: Date.UTC(2026, 11, 8, 11),
    lastArrival: Date.UTC(2026, 11, 8, 10, 30),
    mode: 'walk-in',
  },
  openNow: false,
  km: 6.2,
  reasons: ['nearest'],
  usually: [2],
};

const line = { number: '0809401401', cost: { fr: "Prix d'un appel normal." } };

function nearestAndNext(operatorId: string, insee: string | undefined): NearestAndNext | undefined {
  const known = operators.get(operatorId);
  if (!known) return undefined;
  return {
    operator: known,
    phones: operatorId === 'impots' ? [{ number: line.number, line, openNow: false }] : [],
    toCheck: false,
    ...(operatorId === 'impots' && insee === '33281' ? { nearest: found, soonest: found } : {}),
  };
}

const commune = (insee: string, name: string, departement: string, population: number) => ({
  insee,
  name,
  departement,
  population,
  postcodes: [`${departement}700`],
});

const departements = new Map(
  [
    ['33', 'Gironde'],
    ['16', 'Charente'],
    ['17', 'Charente-Maritime'],
  ].map(([code = '', name = '']) => [
    code,
    { code, name, zone: 'Europe/Paris', publicHolidays: 'metropole' },
  ]),
);

const menu = (id: string, title: string, flowId: string): Menu => ({
  id,
  title: { fr: title },
  rows: [{ title: { fr: flowId }, drawing: 'tax', goes: { flow: flowId } }],
  aside: [],
});

const documents = [
  { flow: ordinary, words: ['déclarer mes revenus', 'déclaration impôts', 'feuille impôt'] },
  { flow: sensitive, words: ['dette caf', 'je dois rembourser la caf', 'trop perçu'] },
  { flow: human, words: ['voir un conseiller'] },
];

const stub = { id: 'ameli.stub', title: { fr: 'Carte Vitale' }, family: 'social-sante', words: [] };

/** As they ship. */
const aboutPages = readPages({ folders: ['data'], report: new Report(), cache: sharedSnapshot() });

/** As they ship. */
const wordsOfPlaces = communeWords(['data']);

/** A World with one flow of each kind; another version of a flow may stand in. */
export function pagesWorld(
  flows: readonly Flow[] = [ordinary, sensitive, human],
  structures: readonly Structure[] = [],
): World {
  return {
    flows: new Map(flows.map((one) => [one.id, one])),
    formerly: new Map([['impots.ancien', 'impots.essai']]),
    stubs: new Map([[stub.id, stub]]),
    menus: new Map([
      ['first', FIRST],
      ['caf', menu('caf', 'La Caf', 'caf.secret')],
    ]),
    families: new Map([
      ['social-sante', { id: 'social-sante', title: { fr: 'Aides' }, drawing: 'euro', topics: [] }],
    ]),
    facts: facts({ regime: ['caf', 'msa'] }),
    postures: new Map(),
    sources: new Map([[impotsSite.id, impotsSite]]),
    deadlines: new Map(),
    operators,
    structures: new Map(structures.map((one) => [one.id, one])),
    pages: aboutPages,
    communes: createCommunes({
      communes: [
        commune('33281', 'Mérignac', '33', 75_000),
        commune('16216', 'Mérignac', '16', 800),
        commune('17229', 'Mérignac', '17', 600),
        commune('33063', 'Bordeaux', '33', 260_000),
      ],
      departements,
      old: [],
      words: wordsOfPlaces,
    }),
    permanences: {
      all: listedPermanences([permanence]),
      nearestAndNext: ({ operator: id, commune: place }) => nearestAndNext(id, place?.insee),
      near: () => [],
      oneTrip: () => undefined,
      hasLists: false,
    },
    zones: new Map([['Europe/Paris', paris]]),
    danger: DANGER,
    language: LANGUAGE,
    router: createRouter(
      documents.map(({ flow: { id, title }, words }) => ({
        id,
        titles: [title.fr],
        words,
        notWords: [],
      })),
      LANGUAGE,
    ),
    ...{ languages: ['fr', 'en'], wanted: ['ar'], unreviewed: new Set(['ar']) },
  };
}
