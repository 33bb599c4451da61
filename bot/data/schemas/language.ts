import { lines } from './parts.ts';
import { type JsonSchema } from '../../source/schema-of.ts';

/** Words of `data/language/`: as `fold` leaves them, one space between; none: nothing is meant. */
export const wordsSchema: JsonSchema = {
  type: 'string',
  pattern: '^(?:[a-z0-9ء-ي]+(?: [a-z0-9ء-ي]+)*)?$',
  title: 'des mots en minuscules, sans accent ni apostrophe, un espace entre deux',
};

/** Phrases that tell something of what stands around them; accents and signs do not count. */
export const cueSchema: JsonSchema = lines;

/** Words around the name of a commune: `_` for a space inside one, `/` between those of one number. */
export const communeWordsSchema: JsonSchema = {
  type: 'string',
  pattern: '^(?:[a-z0-9]+(?:[ _/][a-z0-9]+)*)?$',
  title: 'des mots en minuscules, sans accent ni apostrophe, « _ » pour l’espace dans un nom',
};

/** Words, or several together: `_` for a space inside one. */
export const namesSchema: JsonSchema = {
  type: 'string',
  pattern: '^(?:[a-z0-9]+(?:[ _][a-z0-9]+)*)?$',
  title: 'des mots en minuscules, sans accent ni apostrophe, « _ » pour l’espace de plusieurs mots',
};

/**
 * Ways to say something, one a line, as `bot/reading/ways.ts` reads them.
 */
export const waysSchema: JsonSchema = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'string',
    pattern: '^@?[a-z0-9_/*-]+(?: @?[a-z0-9_/*-]+)*$',
    title: 'des façons de le dire : « je/j ne/n/- sais pas », sans accent ni apostrophe',
  },
};

/** Ways to write something in a planning: `@` stands for a day. */
export const planningWordsSchema: JsonSchema = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'string',
    pattern: '^[a-z0-9@]+(?: [a-z0-9@]+)*$',
    title: 'des mots en minuscules, sans accent ni apostrophe, « @ » à la place d’un jour',
  },
};
