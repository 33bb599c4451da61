import { flowId, id, keys, line, listOf, mapOf } from './parts.ts';
import { type JsonSchema } from '../../source/schema-of.ts';

/** A text by language, all in one place: menus and families have no translation files. */
function byLanguage(description: string): JsonSchema {
  return {
    type: ['string', 'object'],
    description,
    minLength: 1,
    required: ['fr'],
    properties: { fr: line('En français.') },
    patternProperties: { '^[a-z]{2}(-[a-z]+)?$': line('Dans une autre langue.') },
    additionalProperties: false,
  };
}

const row = keys(
  'Une ligne du menu.',
  {
    title: byLanguage('Ce que la personne lit.'),
    hint: byLanguage('Une petite ligne dessous.'),
    drawing: id('Le dessin.'),
    goes: {
      ...keys('Où mène la ligne : une seule clé.', {
        flow: flowId('Un parcours ou un sujet.'),
        family: id('Une famille.'),
        menu: id('Un autre menu.'),
        command: {
          type: 'string',
          enum: ['human', 'letters'],
          description: 'Une commande du guide.',
        },
      }),
      minProperties: 1,
      maxProperties: 1,
    },
  },
  ['title', 'drawing', 'goes'],
);

/** `flows/menu.yaml` */
export const menuSchema: JsonSchema = mapOf(
  keys(
    'Un menu.',
    {
      title: byLanguage('La question du menu.'),
      rows: { ...listOf(row, 'Les lignes, 7 au plus.'), maxItems: 7 },
      aside: listOf(row, 'Les lignes à part.'),
    },
    ['title', 'rows'],
  ),
  'Les menus, par leur nom ; first est le premier écran.',
);

/** `flows/families.yaml` */
export const familiesSchema: JsonSchema = mapOf(
  keys(
    'Une famille de sujets.',
    {
      title: byLanguage('Ce que la personne lit.'),
      hint: byLanguage('Une petite ligne dessous.'),
      drawing: id('Le dessin.'),
      topics: {
        ...listOf(
          flowId('Un parcours ou un sujet de cette famille.'),
          'Les plus demandés d’abord.',
        ),
        uniqueItems: true,
      },
    },
    ['title', 'drawing'],
  ),
  'Les familles, par leur nom.',
);

/** `flows/facts.yaml` */
export const factsSchema: JsonSchema = mapOf(
  keys(
    'Un fait et ses valeurs possibles.',
    {
      values: { ...listOf(id('Une valeur.'), 'Les valeurs possibles.'), uniqueItems: true },
      several: { type: 'boolean', description: 'true : plusieurs valeurs à la fois.' },
    },
    ['values'],
  ),
  'Les faits, par leur nom.',
);

/** `flows/languages.yaml` */
export const languagesSchema: JsonSchema = keys(
  'Les langues des parcours.',
  {
    required: listOf(line('Une langue.'), 'Langues obligatoires.'),
    wanted: listOf(line('Une langue.'), 'Langues souhaitées.'),
  },
  ['required'],
);
