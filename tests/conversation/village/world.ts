import { type SharedFact } from '../../../bot/conversation/shared-facts.ts';
import { type Structure } from '../../../bot/conversation/structure.ts';
import { type World } from '../../../bot/conversation/world.ts';
import { type Campaign } from '../../../bot/campaigns/model.ts';
import { FLOWS } from './flows.ts';
import { LETTERS, URGENT } from './letters.ts';
import { OPERATORS, words } from './operators.ts';
import { COMMUNES, NOW, village, ZONES } from './places.ts';

const page = (id: string, title: string, url: string, more = {}) =>
  [id, { id, title, url, proves: '', seen: '2026-11-24', ...more }] as const;

const campaign = (
  id: string,
  opens: string,
  closes: string,
  more: Partial<Campaign> = {},
): Campaign => ({
  ...{
    id,
    title: words(`La campagne ${id}`),
    flows: ['impots.declarer'],
    closingDays: 7,
    lateDays: 20,
  },
  ...{ rule: words('au printemps', { en: 'in spring' }), says: {}, zones: new Map() },
  windows: [
    {
      repeats: 'once',
      opens,
      closes,
      sources: ['page-impots'],
      seen: '2026-11-01',
      toCheck: false,
    },
  ],
  ...more,
});

export const CAMPAIGNS = {
  open: campaign('declaration', '2026-11-02', '2026-12-20'),
  closing: campaign('declaration', '2026-11-02', '2026-12-01'),
  today: campaign('declaration', '2026-11-02', '2026-11-30'),
  late: campaign('declaration', '2026-10-01', '2026-11-20'),
  closed: campaign('declaration', '2026-05-01', '2026-06-01'),
  before: campaign('declaration', '2027-01-10', '2027-02-01', { prepare: '11-01' }),
  cheque: campaign('cheque', '2026-11-01', '2026-12-05', { flows: ['ecole.demande'] }),
} as const;

/** A town hall that shows the guide. */
export const TOWN: Structure = {
  ...{
    id: 'mairie',
    name: 'La mairie de Valmont',
    origins: [],
    languages: ['ar'],
    facts: new Map(),
  },
  ...{ device: 'own', contact: { phone: '0555000001' }, territory: ['87991'] },
};

const fact = (id: string, more: Partial<SharedFact> = {}): SharedFact => ({
  ...{ id, kind: 'rule', text: words(`le fait ${id}`, { en: `the fact ${id}` }) },
  ...{ source: 'page-caf', seen: '2026-10-20', review: '2027-10-20', owner: 'caf-flows' },
  ...more,
});

const topics = ['caf.dette', 'caf.demande', 'caf.absent'];
const stubs = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({
  ...{ id: `argent.${id}`, title: words(`Sujet ${id}`), family: 'argent', words: [] },
}));

/**
 * A small made-up country of which each screen can be read whole. It hears no words: what is typed is
 * tried elsewhere.
 */
export const VILLAGE: World = {
  flows: FLOWS,
  formerly: new Map([['caf.ancien', 'caf.dette']]),
  stubs: new Map(stubs.map((one) => [one.id, one])),
  menus: new Map([
    [
      'first',
      {
        id: 'first',
        title: words('C’est avec qui ?', { en: 'Who is it with?' }),
        rows: [
          {
            title: words('La Caf'),
            hint: words('RSA, logement'),
            drawing: 'family',
            goes: { menu: 'caf' },
          },
          { title: words('L’argent'), drawing: 'money', goes: { family: 'argent' } },
          { title: words('Déclarer'), drawing: 'taxes', goes: { flow: 'impots.declarer' } },
        ],
        aside: [
          { title: words('Un courrier'), drawing: 'letter', goes: { command: 'letters' } },
          { title: words('Une personne'), drawing: 'talk', goes: { command: 'human' } },
        ],
      },
    ],
    [
      'caf',
      {
        ...{ id: 'caf', title: words('C’est pour quoi ?'), aside: [] },
        rows: [{ title: words('Une dette'), drawing: 'coins', goes: { flow: 'caf.dette' } }],
      },
    ],
  ]),
  families: new Map([
    ['argent', { id: 'argent', title: words('L’argent'), drawing: 'money', topics }],
    ['vide', { id: 'vide', title: words('Rien'), drawing: 'dots', topics: [] }],
  ]),
  facts: FLOWS.get('caf.dette')?.facts ?? new Map(),
  postures: new Map([
    [
      'mandate',
      {
        ...{ id: 'mandate', title: words('Agir à sa place'), say: words('Je signe avec vous.') },
        ...{ never: { fr: ['Ne gardez pas son code.'] }, sources: ['page-caf'] },
      },
    ],
    [
      'teach',
      {
        ...{ id: 'teach', title: words('Apprendre'), say: words('Je vous montre.') },
        ...{ may: { fr: ['Montrer une fois.'] }, never: { fr: ['Ne prenez pas la souris.'] } },
      },
    ],
  ]),
  sources: new Map([
    page('page-caf', 'La « dette » de la Caf', 'https://www.caf.example/dette'),
    page('page-mediateur', 'Le médiateur', 'https://caf.example/mediateur', {
      find: 'médiateur Caf',
    }),
    page('page-impots', 'Le calendrier', 'https://www.impots.gouv.fr/dates'),
    page('page-defenseur', 'Le Défenseur', 'https://www.defenseurdesdroits.gouv.fr/'),
    page('presse', 'Un journal', 'https://journal.example/a', { unofficial: true }),
    page('copie', 'La page d’une ville', 'https://ville.example/a', { find: 'boîte mail' }),
  ]),
  deadlines: new Map([
    [
      'deux-mois',
      {
        says: words('Vous avez deux mois. Gardez l’enveloppe.'),
        count: { after: 'letter', months: 2 },
        helps: 'avocat',
      },
    ],
    ['un-mois', { says: words('Répondez en un mois.'), count: { after: 'complaint', months: 1 } }],
    [
      'quinze-jours',
      {
        says: words('Quinze jours pour répondre.'),
        count: { after: 'received', days: 15 },
        until: '15',
      },
    ],
    ['juin', { says: words('Avant le 30 juin.'), until: '06-30' }],
  ]),
  sharedFacts: new Map([
    ['delai', fact('delai', { uncertain: words('le délai de réponse'), find: 'délai Caf' })],
    ['prix', fact('prix', { uncertain: words('le prix'), source: 'presse' })],
    ['nom', fact('nom', { review: '2026-11-01' })],
    ['sur', fact('sur')],
  ]),
  campaigns: new Map([
    ['declaration', CAMPAIGNS.open],
    ['cheque', CAMPAIGNS.cheque],
  ]),
  letters: LETTERS,
  urgent: URGENT,
  operators: OPERATORS,
  structures: new Map(),
  owners: new Map([['caf-flows', { name: 'la relecture Caf', contact: '' }]]),
  communes: {
    byInsee: COMMUNES,
    departements: new Map(),
    find: () => ({ decision: 'none', matches: [] }),
    ofCode: (insee) => COMMUNES.get(insee),
    isName: () => false,
    livedIn: () => undefined,
  },
  permanences: village(),
  zones: ZONES,
  language: {} as World['language'],
  router: {} as World['router'],
  languages: ['fr', 'en'],
  wanted: ['ar'],
  unreviewed: new Set(['ar']),
};

export { NOW };
