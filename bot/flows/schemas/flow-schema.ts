import { schemaOf, type Admitted, type JsonSchema } from '../../source/schema-of.ts';
import { step, type AuthoredStep } from './steps.ts';
import {
  ADDRESS,
  definitions,
  flag,
  flowId,
  id,
  keys,
  line,
  listOf,
  mapOf,
  oneOf,
  sources,
  doorTarget,
  text,
  verified,
  words,
} from './parts.ts';

/** What an example may ask of the last screen. */
export const SCREEN_PARTS = [
  'place',
  'phone',
  'appointment',
  'ask',
  'bring',
  'deadline',
  'second-door',
  'say',
  'never',
  'link',
  'learn',
  'to-check',
] as const;

export type ScreenPart = (typeof SCREEN_PARTS)[number];

const given = keys('La situation de départ.', {
  audience: oneOf(
    ['citizen', 'mediator'],
    'Qui utilise le guide : citizen (la personne) ou mediator.',
  ),
  commune: schemaOf<string>({
    type: 'string',
    pattern: '^(\\d{5}|2[AB]\\d{3}|declined)$',
    title: 'un code INSEE de commune entre guillemets ("33281")',
    description: 'Code INSEE de la commune, entre guillemets.',
  }),
  lang: line('Langue : fr, en…'),
  now: schemaOf<string>({
    type: 'string',
    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$',
    title: 'une date et une heure : 2026-12-03T10:00',
    description: 'Le jour et l’heure, à Paris.',
  }),
  facts: schemaOf<Readonly<Record<string, string | readonly string[]>>>({
    type: 'object',
    description: 'Faits connus d’avance.',
    additionalProperties: { type: ['string', 'array'], items: { type: 'string' } },
  }),
  structure: id('La structure qui présente le guide.'),
});

const example = keys(
  'Un exemple : une situation, des réponses, la fin attendue.',
  {
    name: line('Ce que montre l’exemple.'),
    given,
    picks: schemaOf<readonly (string | readonly string[])[]>({
      type: 'array',
      description: 'Les réponses choisies, dans l’ordre ; une liste pour plusieurs à la fois.',
      items: { type: ['string', 'array'], items: { type: 'string' } },
    }),
    ends: keys(
      'La fin attendue.',
      {
        step: line('L’étape où l’on arrive (sous-parcours/étape dans un sous-parcours).'),
        has: schemaOf<readonly string[]>({
          type: 'array',
          description: 'Ce que l’écran doit montrer.',
          items: { type: 'string', enum: [...SCREEN_PARTS] },
        }),
      },
      ['step'],
    ),
  },
  ['name', 'picks', 'ends'],
);

/** An example is written so. */
export type AuthoredExample = Admitted<typeof example>;

const address = schemaOf<string>({
  type: 'string',
  pattern: ADDRESS,
  title: 'une adresse : étape, sous-parcours/étape, ou étape.réponse',
});

const common = {
  title: text('Le titre, dit comme la personne le dirait.'),
  owner: id('Qui tient ce contenu à jour : un rôle de data/owners.yaml.'),
  sources,
  verified,
  start: id('La première étape.'),
  steps: mapOf(schemaOf<AuthoredStep>({ $ref: '#/definitions/step' }), 'Les étapes, par leur nom.'),
  renamed: schemaOf<Readonly<Record<string, string>>>({
    type: 'object',
    description: 'Ancienne adresse → nouvelle, pour ne perdre aucune réponse.',
    patternProperties: { [ADDRESS]: address },
    additionalProperties: false,
  }),
  retired: listOf(address, 'Adresses retirées : leurs réponses partent sans rien dire.'),
};
const family = id('Une des familles de flows/families.yaml.');
const flowWords = words('Comment les gens le disent, fautes comprises (une vingtaine).');

const subflow = keys(
  'Un morceau de parcours partagé.',
  {
    id: flowId('shared.<nom du fichier>'),
    ...common,
    exits: listOf(id('Une sortie.'), 'Les sorties : on y va par go: exit.<sortie>.'),
    examples: listOf(
      schemaOf<AuthoredExample>({ $ref: '#/definitions/example' }),
      'Exemples, essayés dans chaque parcours qui entre ici.',
    ),
  },
  ['id', 'title', 'owner', 'start', 'steps'],
);

const stub = keys(
  'Un sujet dont le parcours n’est pas encore écrit : il mène à une personne.',
  {
    id: flowId('<opérateur>.<nom du fichier>'),
    title: common.title,
    family,
    words: flowWords,
    stub: flag('true : le parcours n’est pas encore écrit.'),
  },
  ['id', 'title', 'family', 'words', 'stub'],
);

const flow = keys(
  'Un parcours.',
  {
    id: flowId('<opérateur>.<nom du fichier>'),
    ...common,
    family,
    stub: flag('true : le parcours n’est pas encore écrit.'),
    sensitive: flag('true : les réponses ne paraissent jamais dans une adresse.'),
    posture: id('La posture du médiateur : teach, beside ou mandate (data/postures.yaml).'),
    'if-that-fails': doorTarget('Deuxième porte des orientations qui n’en nomment pas.'),
    words: flowWords,
    'not-words': words('Ce qui ressemble et qui est un autre sujet.'),
    formerly: listOf(flowId('Un ancien identifiant.'), 'Anciens identifiants de ce parcours.'),
    examples: listOf(
      schemaOf<AuthoredExample>({ $ref: '#/definitions/example' }),
      'Des exemples qui atteignent chaque fin.',
    ),
  },
  [
    'id',
    'title',
    'family',
    'owner',
    'sensitive',
    'sources',
    'verified',
    'start',
    'steps',
    'words',
    'examples',
  ],
);

/** What a file of `flows/` is written as: one type for flows, subflows and stubs. */
export type AuthoredFlow = Pick<Admitted<typeof flow>, 'id' | 'title'> &
  Partial<Admitted<typeof flow>> &
  Partial<Admitted<typeof subflow>> &
  Partial<Admitted<typeof stub>>;

/** The JSON Schema of a flow, a subflow or a stub: what `flows/flow.schema.json` publishes. */
export const flowSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Parcours Aiguillage',
  definitions: { ...definitions, step, example },
  type: 'object',
  if: { properties: { stub: { const: true } }, required: ['stub'] },
  then: stub,
  else: {
    if: { properties: { id: { pattern: '^shared\\.' } }, required: ['id'] },
    then: subflow,
    else: flow,
  },
};

/** `words`, `not-words`, `steps.payer.options.caf.words`: what people say, which is no translation. */
export const WORDS_KEY = '(^|\\.)(not-)?words$';

const mark = {
  type: 'string',
  pattern: '^[0-9a-f]{12}$',
  title: 'la marque du texte français : 12 signes entre guillemets',
};

/** The JSON Schema of `<topic>.<lang>.yaml`: what `flows/translation.schema.json` publishes. */
export const translationSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Traduction d’un parcours',
  type: 'object',
  description: 'Chemin du texte français → sa traduction.',
  properties: {
    reviewed: {
      type: 'boolean',
      description: 'false : personne qui parle cette langue ne l’a encore relue.',
    },
  },
  patternProperties: {
    [WORDS_KEY]: keys(
      'Ce que les gens disent, dans cette langue.',
      {
        text: listOf(line('Une façon de le dire.'), 'Des mots à soi, sans marque.'),
        of: { ...mark, description: 'Pas lue : ces mots ne traduisent pas ceux du français.' },
      },
      ['text'],
    ),
  },
  additionalProperties: {
    ...keys(
      'Une traduction.',
      {
        text: {
          type: ['string', 'array'],
          description: 'Le texte traduit ; une liste entière pour une liste.',
          minLength: 1,
          minItems: 1,
          items: line('Une ligne.'),
        },
        same: { type: 'boolean', enum: [true], description: 'true : pareil qu’en français.' },
        of: {
          ...mark,
          description: 'La marque du texte français traduit : aiguillage check la donne.',
        },
      },
      ['of'],
    ),
    if: { required: ['same'] },
    else: { required: ['text'] },
  },
};
