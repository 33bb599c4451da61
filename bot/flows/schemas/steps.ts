import { DOUBTS, type Doubt } from '../../engine/model.ts';
import {
  schemaOf,
  type Admitted,
  type JsonSchema,
  type SchemaOf,
  type WithKeys,
} from '../../source/schema-of.ts';
import {
  doorTarget,
  flag,
  id,
  keys,
  listOf,
  mapOf,
  oneOf,
  sources,
  target,
  text,
  textList,
  verified,
  when,
  words,
  type AuthoredTarget,
  type AuthoredWhen,
} from './parts.ts';

/** The kinds of a step: exactly one of these keys stands in each. */
export const STEP_KINDS = [
  'question',
  'say',
  'branch',
  'subflow',
  'autonomy',
  'plan',
  'orientation',
] as const;

export type StepKind = (typeof STEP_KINDS)[number];

const daysAway = schemaOf<number>({
  type: 'integer',
  title: 'un nombre de jours',
  description: 'Sans lui, cette borne n’est pas fixée.',
  minimum: -999,
  maximum: 999,
});

const option = keys(
  'Une réponse possible.',
  {
    id: id('Nom de la réponse dans le code : ne change plus une fois publié.'),
    label: text('Ce que la personne lit sur le bouton (60 caractères au plus).'),
    go: target('Étape suivante.'),
    words: words('Autres façons de dire cette réponse.'),
    said: words(
      'Ce que dit un premier message qui contient déjà cette réponse : la question n’est plus posée.',
    ),
    set: schemaOf<Readonly<Record<string, string>>>({
      type: 'object',
      description: 'Faits que cette réponse fait connaître (voir flows/facts.yaml).',
      minProperties: 1,
      additionalProperties: { type: 'string' },
    }),
    days: keys(
      'De combien de jours, bornes comprises, la date de la question (date) est à venir, ou passée avec since.',
      { from: daysAway, to: daysAway },
    ),
    only: flag('Dans several : exclut les autres réponses.'),
    discreet: flag('true : choisie, cette réponse ne s’affiche plus ensuite (séjour, maladie).'),
    help: text('Une ligne d’aide sous la réponse.'),
    sources: listOf(
      id('Un identifiant de data/sources.yaml.'),
      'Ce qui prouve l’âge écrit dans label. Sans source, pas d’âge.',
    ),
    drawing: id(
      'Un petit dessin devant la réponse, pour qui lit mal : la liste est dans docs/flows.md.',
    ),
  },
  ['id', 'label'],
);

/** Parts that both kinds of outcome may have. */
const outcome = {
  link: id('Page officielle à ouvrir : un identifiant de data/sources.yaml.'),
  deadline: id('Délai à respecter : un identifiant de data/deadlines.yaml.'),
  sources,
  verified,
  confidence: oneOf(
    ['to-check'],
    'to-check : ce contenu n’est pas confirmé, il s’affiche « à vérifier ».',
  ),
  'to-check': schemaOf<readonly Doubt[]>({
    type: 'array',
    description:
      'Ce qui n’est pas confirmé : le délai (delay), le prix (price)… Remplace confidence.',
    minItems: 1,
    uniqueItems: true,
    items: { enum: DOUBTS },
  }),
};

const autonomy = keys(
  'Une démarche que la personne fait seule. Elle termine le parcours.',
  {
    goal: text('Ce que la personne va faire, dit par elle : « Envoyer moi-même ma déclaration ».'),
    first: text('Ce qui n’attend pas : dit dès « C’est bien ça ? », avant la réponse.'),
    have: textList('Ce qu’il faut avoir sous la main.'),
    do: textList('Les gestes, un par ligne, dans l’ordre.'),
    see: text('Ce que l’on voit quand c’est réussi.'),
    keep: text('Ce qu’il faut garder ou noter.'),
    beware: text('Le piège à éviter.'),
    learn: text('Ce que l’on peut apprendre pour la prochaine fois.'),
    ladder: oneOf(
      ['call', 'other', 'write', 'wait', 'mediator'],
      'Étape de la suite « Personne ne répond » : ses mots viennent de la fiche (recourse) du service.',
    ),
    'if-stuck': doorTarget('Étape à montrer si la personne reste bloquée.'),
    then: keys(
      'Une suite facultative.',
      { label: text('Ce que la personne lit sur le bouton.'), go: target('Étape suivante.') },
      ['label', 'go'],
    ),
    ...outcome,
  },
  ['goal', 'do', 'see'],
);

const plan = keys(
  'Plusieurs résultats à la fois, dans l’ordre. Elle termine le parcours.',
  {
    goal: text('Ce que la personne va faire, dit par elle : « Refaire mes papiers perdus ».'),
    results: {
      ...listOf(
        keys(
          'Un résultat : une fin de ce fichier, ou des aiguillages qui y mènent.',
          { go: doorTarget('La fin à montrer.'), when },
          ['go'],
        ),
        'De 2 à 5 résultats, dans l’ordre où les faire ; when : seulement si c’est vrai.',
      ),
      minItems: 2,
      maxItems: 5,
    },
    see: text('Ce que l’on voit quand tout est fait.'),
    ...outcome,
  },
  ['goal', 'results', 'see'],
);

const orientation = keys(
  'L’opérateur qui peut aider. Elle termine le parcours : le lieu, le jour et le téléphone se calculent.',
  {
    operator: id('Qui aide : un fichier de data/operators/.'),
    need: id('Pour quel besoin : un de ceux de l’opérateur.'),
    reason: text('Pourquoi lui, en une phrase.'),
    ask: text('La phrase à dire à l’accueil ou au téléphone.'),
    bring: textList('Les papiers à apporter.'),
    'if-that-fails': doorTarget(
      'Deuxième porte si celle-ci ne marche pas ; none : c’est la dernière.',
    ),
    ...outcome,
  },
  ['operator', 'need', 'reason', 'ask'],
);

/** Parts that questions and outcomes may have. */
const campaign = schemaOf<string | readonly string[]>({
  type: ['string', 'array'],
  title: 'un identifiant de data/campaigns.yaml, ou une liste',
  description:
    'Ce qui ouvre et ferme, dont {opens}, {closes} et {left} disent les dates (data/campaigns.yaml). D’une liste : ce qui est ouvert.',
  pattern: '^[a-z0-9-]{1,40}$',
  minItems: 1,
  items: id('Un identifiant de data/campaigns.yaml.'),
});

const mediator = keys('Les mots du médiateur, à côté de la personne.', {
  say: text('Ce que le médiateur peut dire.'),
  never: textList('Ce que le médiateur ne fait jamais ici (s’ajoute à la posture).'),
  'hand-over': text('Comment passer la main.'),
  alone: text('Les mots pour voir la personne seule.'),
  close: text('Les mots pour mettre fin à un échange agressif.'),
});

const row = schemaOf<
  | { readonly when: AuthoredWhen; readonly go: AuthoredTarget }
  | { readonly otherwise: AuthoredTarget }
>({
  type: 'object',
  description: 'Une ligne : when et go, ou otherwise en dernier.',
  if: { required: ['otherwise'] },
  then: keys('La dernière ligne.', { otherwise: target('Étape si rien ne convient.') }, [
    'otherwise',
  ]),
  else: keys('Une ligne.', { when, go: target('Étape si tout convient.') }, ['when', 'go']),
});

const exits = mapOf(
  target('Étape où mène cette sortie.'),
  'Où mène chaque sortie du sous-parcours.',
);

/** What stands beside each kind. Its own key is checked before: `step-kind`. */
export const SCHEMAS = {
  question: keys(
    'Une question et ses réponses.',
    {
      question: text('La question (120 caractères au plus).'),
      help: text('Une ou deux phrases d’aide sous la question.'),
      several: flag('true : plusieurs réponses à la fois.'),
      discreet: flag('true : la réponse ne s’affiche plus ensuite (violence, séjour, maladie).'),
      options: listOf(option, 'Les réponses possibles, dans l’ordre.'),
      date: {
        ...keys('La date qui choisit la réponse (days) quand elle est dite.', {
          ends: words('Ce dont la fin est demandée : « titre », « carte ».'),
          day: words('Ce qui se dit juste avant le jour à venir : « audience », « avant ».'),
          since: words('Ce qui se dit juste avant le jour passé : « depuis », « reçu ».'),
        }),
        minProperties: 1,
        maxProperties: 1,
      },
      call: id(
        'Qui l’on peut appeler au lieu de répondre : un fichier de data/operators/, avec un numéro.',
      ),
      go: target('Étape suivante, seulement avec several.'),
      campaign,
      mediator,
    },
    ['question', 'options'],
  ),
  say: keys(
    'Un écran qui dit une chose, avec un seul bouton : jamais deux de suite.',
    {
      say: text('Ce que l’on dit, en une phrase ou deux.'),
      help: text('La suite, en dessous.'),
      button: text('Ce que la personne lit sur le bouton : « Continuer ».'),
      go: target('Étape suivante.'),
      campaign,
      mediator,
    },
    ['say', 'button', 'go'],
  ),
  branch: keys(
    'Un aiguillage selon ce que l’on sait déjà, sans rien demander.',
    { branch: listOf(row, 'La première ligne qui convient l’emporte.'), mediator },
    ['branch'],
  ),
  subflow: keys(
    'Un sous-parcours de flows/shared/.',
    {
      subflow: schemaOf<string>({
        type: 'string',
        pattern: '^shared\\.[a-z0-9-]{1,40}$',
        title: 'le nom d’un sous-parcours : shared.<nom>',
        description: 'Le sous-parcours : shared.<nom>.',
      }),
      exits,
      mediator,
    },
    ['subflow'],
  ),
  autonomy: keys('Une fin : à faire seul.', { autonomy, campaign, mediator }, ['autonomy']),
  plan: keys('Une fin : plusieurs résultats.', { plan, campaign, mediator }, ['plan']),
  orientation: keys('Une fin : vers un opérateur.', { orientation, campaign, mediator }, [
    'orientation',
  ]),
} satisfies Readonly<Record<StepKind, JsonSchema>>;

/** Texts that are read as another is, whose name their key is not. */
export const READ_AS = { say: 'help', button: 'label' } as const;

type Beside<Kind extends StepKind> = Partial<Admitted<(typeof SCHEMAS)[Kind]>>;

/** What a step is written as: exactly one of these kinds. */
export type AuthoredStep = Beside<'question'> &
  Beside<'say'> &
  Beside<'branch'> &
  Beside<'subflow'> &
  Beside<'autonomy'> &
  Beside<'plan'> &
  Beside<'orientation'>;
export type AuthoredOption = Admitted<typeof option>;
export type AuthoredAutonomy = Admitted<typeof autonomy>;
export type AuthoredPlan = Admitted<typeof plan>;
export type AuthoredOrientation = Admitted<typeof orientation>;
export type AuthoredMediator = Admitted<typeof mediator>;
/** What both kinds of outcome may have. */
export type AuthoredOutcomeParts = WithKeys<typeof outcome, never>;

/** One step. A chain of `if`, so that a fault tells of the kind that the author meant. */
export const step: SchemaOf<AuthoredStep> = STEP_KINDS.reduceRight<JsonSchema>(
  (otherwise, kind) => ({
    if: { required: [kind] },
    then: SCHEMAS[kind],
    else: otherwise,
  }),
  { type: 'object' },
);

/** Every key that may stand in a step, for "vouliez-vous dire". */
export const STEP_KEYS: readonly string[] = [
  ...new Set(Object.values(SCHEMAS).flatMap(({ properties }) => Object.keys(properties))),
];
