import { CAMPAIGN_STATES, type CampaignState } from '../../engine/model.ts';
import {
  schemaOf,
  type Admitted,
  type JsonSchema,
  type Properties,
  type SchemaOf,
  type WithKeys,
} from '../../source/schema-of.ts';

/** A text in French, or by language: `fr`, `fr-simple`. */
export type AuthoredText = string | Readonly<Record<string, string>>;
export type AuthoredTextList = readonly string[] | Readonly<Record<string, readonly string[]>>;

/**
 * Facts that must all hold; a list means "one of them". `campaign`: states, by campaign. `not`: a
 * condition that does not hold; a list of them, and none does. `count`: so many answers ticked.
 */
export interface AuthoredWhen {
  readonly [key: string]:
    | string
    | readonly string[]
    | { readonly all: readonly string[] }
    | AuthoredCampaigns
    | AuthoredCount
    | AuthoredWhen
    | readonly AuthoredWhen[];
}

/** At least so many answers at a question that takes several. */
export interface AuthoredCount {
  readonly of: string;
  readonly 'at-least': number;
}

/** States in which it holds, by the id of a campaign. */
export type AuthoredCampaigns = Readonly<Record<string, CampaignState | readonly CampaignState[]>>;

/** An object with these keys and no other. */
export function keys<P extends Properties, R extends keyof P & string = never>(
  description: string,
  properties: P,
  required: readonly R[] = [],
): SchemaOf<WithKeys<P, R>> & { readonly properties: P } {
  return { type: 'object', description, properties, required, additionalProperties: false };
}

/** A list of at least one element. */
export function listOf<S extends JsonSchema>(
  items: S,
  description: string,
): SchemaOf<readonly Admitted<S>[]> {
  return { type: 'array', description, minItems: 1, items };
}

/** A map whose keys are ids. */
export function mapOf<S extends JsonSchema>(
  values: S,
  description: string,
  keyPattern = ID,
): SchemaOf<Readonly<Record<string, Admitted<S>>>> {
  return {
    type: 'object',
    description,
    minProperties: 1,
    patternProperties: { [keyPattern]: values },
    additionalProperties: false,
  };
}

const ID = '^[a-z0-9-]{1,40}$';
const ID_TITLE = 'un identifiant : minuscules sans accent, chiffres et tirets, 40 au plus';

/** The id of a step, an option, an exit, a fact… */
export function id(description: string): SchemaOf<string> {
  return { type: 'string', pattern: ID, title: ID_TITLE, description };
}

/** `<operator>.<topic>` */
export function flowId(description: string): SchemaOf<string> {
  return {
    type: 'string',
    pattern: '^[a-z0-9-]{1,40}\\.[a-z0-9-]{1,40}$',
    title: 'un identifiant de parcours : opérateur, point, sujet',
    description,
  };
}

/** A step of the same file, an exit of the subflow, or another flow to go on in. */
export type AuthoredTarget = string | { readonly flow: string; readonly step?: string };

const STEP_OR_EXIT = '^(exit\\.)?[a-z0-9-]{1,40}$';

/** Where one goes on: {@link AuthoredTarget}. */
export function target(description: string): SchemaOf<AuthoredTarget> {
  return {
    type: ['string', 'object'],
    pattern: STEP_OR_EXIT,
    title: 'le nom d’une étape, exit.<sortie> dans un sous-parcours, ou flow: un autre parcours',
    description,
    properties: {
      flow: flowId('Un autre parcours : on y continue.'),
      step: id('L’étape où l’on y entre ; sinon la première.'),
    },
    required: ['flow'],
    additionalProperties: false,
  };
}

/** A door shown on the same screen: a step of the same file, or an exit of the subflow. */
export function doorTarget(description: string): SchemaOf<string> {
  return {
    type: 'string',
    pattern: STEP_OR_EXIT,
    title: 'le nom d’une étape, ou exit.<sortie> dans un sous-parcours',
    description,
  };
}

/** An address in a flow: `step`, `sub/step`, with `.option` or without. */
export const ADDRESS = '^[a-z0-9-]{1,40}(/[a-z0-9-]{1,40}){0,3}(\\.[a-z0-9-]{1,40})?$';

/** A plain text, never empty. */
export function line(description: string): SchemaOf<string> {
  return { type: 'string', minLength: 1, description };
}

/** French, or French and simple French. Its shape stands once, in {@link definitions}. */
export function text(description: string): SchemaOf<AuthoredText> {
  return { description, $ref: '#/definitions/text' };
}

/** A list of lines in French, or in French and simple French. */
export function textList(description: string): SchemaOf<AuthoredTextList> {
  return { description, $ref: '#/definitions/textList' };
}

/** `2026-11-24` */
export function date(description: string): SchemaOf<string> {
  return {
    type: 'string',
    pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
    title: 'une date : année-mois-jour (2026-11-24)',
    description,
  };
}

/** `true` or `false`. */
export function flag(description: string): SchemaOf<boolean> {
  return { type: 'boolean', description };
}

/** One of these words. */
export function oneOf<V extends string>(values: readonly V[], description: string): SchemaOf<V> {
  return { type: 'string', enum: [...values], description };
}

/** Who verified, when, and when to look again. */
export const verified = keys(
  'Quand, et par qui, la source a été vue. Jamais montré comme relu.',
  {
    date: date('Jour où l’auteur a vu la source.'),
    by: id('Un rôle de data/owners.yaml, jamais un nom de personne.'),
    'review-by': date('Jour où il faudra relire.'),
  },
  ['date', 'by', 'review-by'],
);

export type AuthoredVerified = Admitted<typeof verified>;

/** Ids of `data/sources.yaml`. */
export const sources = listOf(
  id('Un identifiant de data/sources.yaml.'),
  'Ce qui prouve ce contenu : des identifiants de data/sources.yaml.',
);

/** What people say for it, in their own words. */
export function words(description: string): SchemaOf<readonly string[]> {
  return { type: 'array', description, items: line('Des mots, tels que les gens les disent.') };
}

/** The condition of a branch row. Its shape stands once, in {@link definitions}. */
export const when = schemaOf<AuthoredWhen>({
  description: 'Des faits qui doivent tous valoir ce qui est écrit ; une liste veut dire « ou ».',
  $ref: '#/definitions/when',
});

const lines = listOf(line('Une ligne.'), 'Une ligne par élément.');

/** Shapes that a schema names by `$ref`. */
export const definitions: Readonly<Record<'text' | 'textList' | 'when', JsonSchema>> = {
  text: {
    type: ['string', 'object'],
    minLength: 1,
    required: ['fr'],
    properties: {
      fr: line('Le texte en français.'),
      'fr-simple': line('Le même, en mots plus simples.'),
    },
    additionalProperties: false,
  },
  textList: {
    type: ['array', 'object'],
    minItems: 1,
    items: line('Une ligne.'),
    required: ['fr'],
    properties: { fr: lines, 'fr-simple': lines },
    additionalProperties: false,
  },
  when: {
    type: 'object',
    minProperties: 1,
    properties: {
      not: {
        description:
          'Ce qui ne doit pas être vrai : une condition (pas tout cela à la fois), ou une liste (ni ceci, ni cela).',
        type: ['object', 'array'],
        title: 'une condition, ou une liste de conditions',
        minItems: 1,
        items: { $ref: '#/definitions/when' },
        if: { type: 'object' },
        then: { $ref: '#/definitions/when' },
      },
      count: keys(
        'Combien de réponses ont été cochées à une question « several » (les réponses « only » ne comptent pas).',
        {
          of: id('La question « several », dans ce fichier.'),
          'at-least': {
            type: 'integer',
            minimum: 2,
            title: 'un nombre : 2, 3…',
            description: 'Ce nombre, ou plus.',
          },
        },
        ['of', 'at-least'],
      ),
      campaign: mapOf(
        {
          type: ['string', 'array'],
          title: `un état ou plusieurs : ${CAMPAIGN_STATES.join(', ')}`,
          minItems: 1,
          // A string, or each of a list.
          pattern: `^(?:${CAMPAIGN_STATES.join('|')})$`,
          items: oneOf(CAMPAIGN_STATES, 'Un état.'),
        },
        'Où en est ce qui ouvre et ferme (data/campaigns.yaml), aujourd’hui et là où l’on habite.',
      ),
    },
    additionalProperties: {
      type: ['string', 'array', 'object'],
      description: 'Une valeur, une liste de valeurs, ou all: [toutes celles-ci].',
      minItems: 1,
      items: line('Une valeur.'),
      required: ['all'],
      properties: { all: listOf(line('Une valeur.'), 'Toutes ces valeurs à la fois.') },
      additionalProperties: false,
    },
  },
};
