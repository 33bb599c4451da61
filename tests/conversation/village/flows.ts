import {
  type AutonomyStep,
  type Flow,
  type OrientationStep,
  type QuestionStep,
} from '../../../bot/engine/model.ts';
import {
  autonomy,
  branch,
  buildFlow,
  facts,
  option,
  orientation,
} from '../../engine/build-flow.ts';
import { question, several } from '../../engine/build-flow.ts';
import { words } from './operators.ts';

const ask = (
  address: string,
  text: string,
  options: QuestionStep['options'],
  more: Partial<QuestionStep> = {},
): QuestionStep => ({
  ...question(address, options),
  question: words(text, { 'fr-simple': `${text} (simple)`, en: `${text} (en)` }),
  ...more,
});

const go = (
  address: string,
  operator: string,
  more: Partial<OrientationStep> = {},
): OrientationStep => ({
  ...orientation(address),
  ...{ operator, need: 'demande', sources: ['page-caf'] },
  reason: words(`Pour ${address}.`, { en: `For ${address}.`, ar: 'السبب.' }),
  ask: words('Bonjour, je viens pour ma demande.', { en: 'Hello, I come for my request.' }),
  bring: { fr: ['Le courrier.', 'Une pièce d’identité.'] },
  ...more,
});

const alone = (address: string, more: Partial<AutonomyStep> = {}): AutonomyStep => ({
  ...autonomy(address),
  ...{ goal: words(`Faire ${address}`, { en: `To do ${address}` }), sources: ['page-caf'] },
  do: { fr: ['Ouvrez {site}.', 'Entrez dans {account}.'] },
  see: words('« Demande reçue »'),
  ...more,
});

const flow = (
  id: string,
  title: string,
  steps: Parameters<typeof buildFlow>[0],
  more: Partial<Flow> = {},
): Flow => ({
  ...buildFlow(steps, { id, facts: FACTS }),
  title: words(title, { en: `${title} (en)`, ar: 'عنوان' }),
  family: 'argent',
  ...more,
});

const FACTS = facts({
  regime: ['caf', 'msa'],
  'aides[]': ['rsa', 'logement'],
  service: ['caf', 'cpam', 'asile', 'poste'],
});

const label = (fr: string, more: Partial<Omit<QuestionStep['options'][number], 'label'>> = {}) => ({
  label: words(fr, { en: `${fr} (en)` }),
  ...more,
});

const DEBT = flow('caf.dette', 'La Caf réclame de l’argent', [
  ask(
    'how',
    'Comment l’avez-vous su ?',
    [
      option(
        'letter',
        'which',
        label('Par un courrier', { drawing: 'letter', help: words('Du papier.') }),
      ),
      option('phone', 'agree', label('Au téléphone')),
      option('unsure', 'caf', label('Je ne sais pas')),
    ],
    {
      help: words('Regardez votre dernier message.', { en: 'Look at your last message.' }),
      call: 'caf',
    },
  ),
  {
    ...several('which', 'agree', [
      option(
        'rsa',
        undefined,
        label('Le RSA', { set: [['aides', 'rsa']], help: words('Chaque mois.') }),
      ),
      option('logement', undefined, label('Le logement', { set: [['aides', 'logement']] })),
      option('unsure', undefined, label('Je ne sais pas', { only: true })),
    ]),
    question: words('De quelles aides parle-t-on ?'),
    help: words('Plusieurs réponses possibles.'),
  },
  ask('agree', 'Êtes-vous d’accord ?', [
    option('yes', 'pay', label('Oui')),
    option('no', 'contest', label('Non, pas du tout')),
    option('private', 'plan', label('Je suis malade', { discreet: true })),
  ]),
  alone('pay', {
    ...{ speaksOf: 'caf', link: 'page-caf', deadline: 'deux-mois', ifStuck: 'caf' },
    have: { fr: ['Votre numéro.'] },
    keep: words('Gardez la preuve.'),
    beware: words('La Caf ne demande jamais votre code.'),
    learn: words('Un atelier apprend à payer en ligne.'),
    then: { label: words('Et après ?'), go: 'how' },
    mediator: { alone: words('Laissez-la taper.'), close: words('Dites que c’est fini.') },
  }),
  go('contest', 'caf', {
    ...{ deadline: 'deux-mois', link: 'page-caf', ifThatFails: 'social' },
    mediator: {
      say: words('On va contester ensemble.'),
      never: { fr: ['N’écrivez pas à sa place.'] },
      handOver: words('Donnez la feuille.'),
    },
  }),
  go('social', 'ccas'),
  go('caf', 'caf', { ifThatFails: 'again' }),
  go('again', 'caf'),
  {
    ...alone('plan', { goal: words('Voir vos démarches'), do: { fr: ['Gardez cette liste.'] } }),
    plan: [
      { id: 'first', when: [], go: 'pay' },
      { id: 'rsa', when: [{ kind: 'any', fact: 'aides', values: ['rsa'] }], go: 'contest' },
      { id: 'none', when: [{ kind: 'any', fact: 'regime', values: ['msa'] }], go: 'social' },
    ],
  },
]);

/** A flow with one end: whoever receives. */
const to = (operator: string, more: Partial<OrientationStep> = {}, own: Partial<Flow> = {}): Flow =>
  flow(`${operator}.demande`, `Une demande à ${operator}`, [go('end', operator, more)], own);

const LADDER = flow('aide.personne-ne-repond', 'Personne ne répond', [
  ask('step', 'Qu’avez-vous fait ?', [
    ...(['call', 'other', 'write', 'wait', 'mediator'] as const).map((step) =>
      option(step, step, label(step)),
    ),
    option('known', 'known', label('Je sais', { set: [['regime', 'msa']] })),
  ]),
  ...(['call', 'other', 'write', 'wait', 'mediator'] as const).map((ladder) =>
    alone(ladder, { ladder, do: { fr: ['Notez le jour.'] } }),
  ),
  branch(
    'known',
    [{ when: [{ kind: 'any', fact: 'regime', values: ['msa'] }], go: 'write' }],
    'call',
  ),
]);

const SEASON = flow('impots.declarer', 'Déclarer', [
  ask('done', 'Est-ce fait ?', [
    option('yes', 'wait', label('Oui')),
    option('no', 'declare', label('Non')),
    option('told', 'tell', label('On m’a prévenu')),
  ]),
  {
    ...ask('tell', 'À savoir', [option('ok', 'declare', label('J’ai compris'))], {
      ...{ says: true, help: words('Le délai court.') },
    }),
  },
  alone('declare', {
    ...{ campaigns: ['declaration'], deadline: 'deux-mois', first: words('N’attendez pas.') },
    do: { fr: ['Déclarez {closes}.'] },
  }),
  go('wait', 'impots', { campaigns: ['declaration', 'cheque'] }),
]);

/** The school, and somebody else if nobody answers there. */
export const SECOND = [
  ...['banque', 'retraite', 'avocat', 'cpam', 'impots', 'prefecture', 'caf', 'poste', 'ccas'],
] as const;

const DOORS = flow('aide.portes', 'Une autre porte', [
  ask(
    'which',
    'Qui d’autre ?',
    SECOND.map((id) => option(id, `school-${id}`, label(id))),
  ),
  ...SECOND.flatMap((id) => [
    go(`school-${id}`, 'ecole', { ifThatFails: id }),
    go(id, id, { reason: words(`Chez ${id}.`) }),
  ]),
]);

/** What nobody could confirm, and where to make sure. */
export const DOUBTS = {
  fact: { do: { fr: ['Attendez {fact:delai}.'] } },
  'fact-of-the-press': { do: { fr: ['Payez {fact:prix}.'] } },
  'old-fact': { do: { fr: ['Demandez {fact:nom}, et {phone:caf}.'] } },
  'sure-fact': { do: { fr: ['Lisez {fact:sur}, {phone:mairie}.'] } },
  'fact-and-more': { do: { fr: ['Attendez {fact:delai}.'] }, toCheck: true, sources: [] },
  'all-of-it': { toCheck: true, sources: ['presse', 'copie'], deadline: 'juin' },
  'of-the-press': { toCheck: true, sources: ['presse'] },
  'of-a-page': { toCheck: true, sources: ['presse', 'page-mediateur'], doubts: ['name'] },
  'of-a-link': { toCheck: true, link: 'page-caf', speaksOf: 'poste', doubts: ['effect', 'rights'] },
  'of-a-site': { toCheck: true, link: 'copie', speaksOf: 'caf', deadline: 'quinze-jours' },
  'of-who-is-asked': { toCheck: true, speaksOf: 'poste' },
} satisfies Readonly<Record<string, Partial<AutonomyStep>>>;

const CHECKS = flow('aide.verifier', 'À vérifier', [
  ask(
    'what',
    'Quoi ?',
    Object.keys(DOUBTS).map((id) => option(id, id, label(id))),
  ),
  ...Object.entries(DOUBTS).map(([id, more]) => alone(id, more)),
]);

const LETTER_STEPS = [
  ask('line', 'Que lit-on ?', [option('one', 'read', label('Un montant'))]),
  alone('read', { ifStuck: 'stuck' }),
  go('stuck', 'france-services', { need: 'faire-le-point' }),
];
const MANDATE_STEPS = [
  ask('who', 'Pour qui ?', [option('parent', 'signed', label('Un parent'))]),
  alone('signed'),
];

export const FLOWS: ReadonlyMap<string, Flow> = new Map(
  [
    DEBT,
    LADDER,
    SEASON,
    DOORS,
    CHECKS,
    to('caf', {}, { posture: 'teach' }),
    to('cpam', { ifThatFails: undefined, toCheck: true, doubts: ['price', 'papers'] } as never),
    ...['impots', 'msa', 'prefecture', 'retraite', 'poste', 'mairie', 'ccas', 'banque'].map((one) =>
      to(one),
    ),
    ...['ecole', 'avocat', 'france-services'].map((one) => to(one)),
    to('asile', { deadline: 'un-mois' }, { sensitive: true }),
    flow('aide.parler', 'Parler à quelqu’un', [
      go('end', 'france-services', { need: 'faire-le-point' }),
    ]),
    flow('aide.qui-peut-aider', 'Qui peut aider', [
      go('end', 'france-services', { need: 'faire-le-point' }),
    ]),
    flow('aide.courrier', 'Lire un courrier', LETTER_STEPS),
    flow('accompagner.mandat', 'Agir avec un mandat', MANDATE_STEPS, { posture: 'mandate' }),
    flow('accompagner.proche', 'Aider un proche', [
      go('end', 'france-services', { need: 'faire-le-point' }),
    ]),
    flow(
      'numerique.mail',
      'Ouvrir sa boîte',
      [alone('open', { link: 'page-caf', sources: ['presse', 'copie'] })],
      {
        family: 'numerique',
      },
    ),
  ].map((one) => [one.id, one]),
);
