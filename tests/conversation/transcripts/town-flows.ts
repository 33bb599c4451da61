import { type Flow, type Option, type QuestionStep } from '../../../bot/engine/model.ts';
import {
  autonomy,
  branch,
  buildFlow,
  facts,
  option,
  orientation,
  question,
  several,
} from '../../engine/build-flow.ts';

export const FACTS = facts({
  regime: ['caf', 'msa'],
  internet: ['yes', 'missing'],
  service: ['caf', 'msa', 'impots'],
  tenant: ['yes'],
  'papers[]': ['rent', 'pay'],
});

const said = (
  id: string,
  label: string,
  go: string | undefined,
  more: Partial<Option> = {},
): Option => option(id, go, { label: { fr: label }, ...more });

const asks = (address: string, text: string, options: readonly Option[]): QuestionStep => ({
  ...question(address, options),
  question: { fr: text },
});

type Built = Parameters<typeof buildFlow>;
const flow = (
  id: string,
  title: string,
  steps: Built[0],
  { words = [], ...more }: Built[1] & Partial<Flow> = {},
): Flow => ({
  ...buildFlow(steps, { id, facts: FACTS, ...more }),
  ...more,
  title: { fr: title, en: `${title} (EN)` },
  words,
});

/** How the debt is told; `isLater`: as authors changed it meanwhile. */
export const debt = (isLater = false): Flow =>
  flow(
    'caf.dette',
    "La Caf me réclame de l'argent",
    [
      {
        ...asks('known', 'Comment l’avez-vous su ?', [
          said('letter', 'Par un courrier', 'who', { said: ['courrier'], words: ['enveloppe'] }),
          said('account', 'Sur mon compte', 'who', { said: ['sur mon compte'] }),
          ...(isLater
            ? []
            : [said('phoned', 'On m’a appelé', 'who', { said: ['courrier lu au téléphone'] })]),
          said('unsure', 'Je ne sais pas', 'who'),
        ]),
        help: { fr: 'Regardez en haut du courrier.' },
      },
      asks('who', 'Qui vous verse votre aide ?', [
        said('caf', 'La Caf', 'papers', { set: [['regime', 'caf']] }),
        said('msa', 'La MSA', 'papers', { set: [['regime', 'msa']], said: ['agricole'] }),
      ]),
      {
        ...several('papers', 'agree', [
          said('rent', 'Le bail', undefined, { set: [['papers', 'rent']] }),
          said('pay', 'Une fiche de paie', undefined, { set: [['papers', 'pay']] }),
          said('none', 'Rien', undefined, { only: true }),
        ]),
        question: { fr: 'Quels papiers avez-vous ?' },
      },
      asks('agree', 'Êtes-vous d’accord avec la somme ?', [
        said('yes', 'Oui', 'pay', { said: ["d'accord"] }),
        said('no', 'Non', 'which', { said: ["pas d'accord"] }),
      ]),
      branch(
        'which',
        [{ when: [{ kind: 'any', fact: 'regime', values: ['msa'] }], go: 'msa' }],
        'caf',
      ),
      {
        ...autonomy('pay', { ifStuck: 'caf', then: 'agree' }),
        goal: { fr: 'Payer en plusieurs fois' },
        do: { fr: ['Écrivez à la Caf sur {site}.', 'Demandez un délai.'] },
        speaksOf: 'caf',
        see: { fr: 'Une réponse arrive.' },
        sources: ['caf-dette'],
        deadline: 'two-months',
      },
      {
        ...orientation('caf', 'mairie'),
        need: 'debt',
        reason: { fr: 'La Caf vérifie avec vous.' },
      },
      { ...orientation('msa'), operator: 'msa', need: 'debt', reason: { fr: 'La MSA vérifie.' } },
      {
        ...orientation('mairie'),
        operator: 'mairie',
        need: 'help',
        reason: { fr: 'Quelqu’un lit avec vous.' },
      },
    ],
    {
      words: ['la caf me réclame', 'trop perçu', 'dette', 'rembourser'],
      formerly: ['caf.vieux'],
      ...(isLater ? { retired: new Set(['known.gone']) } : {}),
    },
  );

const heading = debt();

export const FLOWS: readonly Flow[] = [
  heading,
  flow(
    'caf.compte',
    'Je ne peux plus entrer dans mon compte',
    [
      asks('internet', 'Avez-vous internet ?', [
        said('yes', 'Oui', 'lost', { set: [['internet', 'yes']], said: ["j'ai internet"] }),
        said('no', 'Non', 'desk', { set: [['internet', 'missing']] }),
      ]),
      asks('lost', 'Que vous manque-t-il ?', [
        said('password', 'Mon mot de passe', 'reset', {
          said: ['mot de passe perdu', 'perdu mot de passe'],
        }),
        said('number', 'Mon numéro', 'desk', { said: ['numéro perdu', 'perdu numéro'] }),
        said('other', 'Autre chose', 'desk'),
      ]),
      { ...autonomy('reset', { ifStuck: 'desk' }), goal: { fr: 'Refaire un mot de passe' } },
      { ...orientation('desk'), need: 'account', reason: { fr: 'On refait le code avec vous.' } },
    ],
    { words: ['mot de passe', 'entrer dans mon compte', 'compte bloqué'] },
  ),
  flow(
    'impots.declarer',
    'Déclarer mes impôts',
    [
      asks('how', 'Comment déclarez-vous ?', [
        said('paper', 'Sur papier', 'season', { said: ['sur papier'] }),
        said('online', 'Par internet', 'season', { said: ['par internet'] }),
      ]),
      branch(
        'season',
        [
          {
            when: [{ kind: 'campaign', campaign: 'declaration', states: ['open', 'closing'] }],
            go: 'now',
          },
          { when: [{ kind: 'campaign', campaign: 'declaration', states: ['late'] }], go: 'late' },
        ],
        'wait',
      ),
      { ...autonomy('now'), goal: { fr: 'Déclarer maintenant' }, campaigns: ['declaration'] },
      { ...autonomy('late'), goal: { fr: 'Déclarer en retard' }, campaigns: ['declaration'] },
      { ...autonomy('wait'), goal: { fr: 'Attendre' }, campaigns: ['declaration'] },
    ],
    { words: ['déclarer mes impôts', 'déclaration impôts', 'feuille impôts'] },
  ),
  flow(
    'impots.payer',
    'Je ne peux pas payer mes impôts',
    [
      asks('what', 'Quel impôt ?', [
        said('income', 'Sur le revenu', 'home', { said: ['revenu'] }),
        said('house', 'Sur la maison', 'home', { said: ['maison', 'foncière'] }),
      ]),
      branch('home', [{ when: [{ kind: 'territory', codes: ['974'] }], go: 'island' }], 'desk'),
      {
        ...orientation('island'),
        operator: 'impots',
        need: 'pay',
        reason: { fr: 'Sur l’île, tout se fait au guichet.' },
      },
      {
        ...orientation('desk'),
        operator: 'impots',
        need: 'pay',
        reason: { fr: 'Un délai se demande.' },
      },
    ],
    { words: ['payer mes impôts', 'délai impôts', 'peux pas payer impôts'] },
  ),
  flow(
    'social.violence',
    'On me fait du mal',
    [
      {
        ...asks('where', 'Où êtes-vous ?', [
          said('home', 'Chez moi', 'desk'),
          said('away', 'Ailleurs', 'desk'),
        ]),
        discreet: true,
      },
      {
        ...orientation('desk'),
        operator: 'cidff',
        need: 'help',
        reason: { fr: 'Quelqu’un vous écoute.' },
      },
    ],
    { words: ['on me frappe'], sensitive: true },
  ),
  flow(
    'aide.qui-peut-aider',
    'Qui peut m’aider',
    [
      {
        ...orientation('mairie'),
        operator: 'mairie',
        need: 'help',
        reason: { fr: 'À côté de vous.' },
      },
    ],
    { words: ['qui peut aider'] },
  ),
  flow(
    'aide.parler',
    'Parler à quelqu’un',
    [
      asks('about', 'À quel sujet ?', [
        said('caf', 'La Caf', 'caf'),
        said('other', 'Autre chose', 'mairie'),
      ]),
      { ...orientation('caf'), need: 'help', reason: { fr: 'La Caf vous reçoit.' } },
      {
        ...orientation('mairie'),
        operator: 'mairie',
        need: 'help',
        reason: { fr: 'La mairie vous reçoit.' },
      },
    ],
    { words: ['parler conseiller'] },
  ),
  flow('aide.autre-demarche', 'Une autre démarche', [
    asks('about', 'C’est à quel sujet ?', [
      said('mairie', 'La mairie', 'mairie'),
      said('other', 'Autre chose', 'mairie'),
    ]),
    {
      ...orientation('mairie'),
      operator: 'mairie',
      need: 'help',
      reason: { fr: 'La mairie sait.' },
    },
  ]),
  // It goes on in another flow: its steps are addressed there.
  flow(
    'aide.argent',
    'L’argent qui manque',
    [
      asks('what', 'Pour payer quoi ?', [said('tax', 'Les impôts', 'impots:payer/what')]),
      asks('impots:payer/what', 'Quel impôt ?', [
        said('income', 'Sur le revenu', 'impots:payer/desk'),
        said('house', 'Sur la maison', 'impots:payer/desk'),
      ]),
      {
        ...orientation('impots:payer/desk'),
        operator: 'impots',
        need: 'pay',
        reason: { fr: 'Un délai se demande.' },
      },
    ],
    { words: ['argent qui manque'] },
  ),
  flow('aide.personne-ne-repond', 'Personne ne répond', [
    branch(
      'known',
      [{ when: [{ kind: 'any', fact: 'service', values: ['caf'] }], go: 'write' }],
      'which',
    ),
    asks('which', 'Quel service ne répond pas ?', [
      said('caf', 'La Caf', 'write', { set: [['service', 'caf']] }),
      said('impots', 'Les impôts', 'write', { set: [['service', 'impots']] }),
    ]),
    { ...autonomy('write'), goal: { fr: 'Écrire' } },
  ]),
];
