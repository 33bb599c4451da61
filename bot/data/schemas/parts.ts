import { HTTPS, PHONE } from '../formats.ts';

/** Pieces that the schemas of `data/` share. Titles are told to keepers (« Il faut … »), in French. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Keys that are ids. */
export const ID = '^[a-z0-9-]{1,40}$';

export const id: JsonSchema = {
  type: 'string',
  pattern: ID,
  title: 'un identifiant : minuscules sans accent, chiffres et tirets, 40 signes au plus',
};

export const line: JsonSchema = { type: 'string', minLength: 1 };

/** Keys of texts: `fr`, `fr-simple`, `en`. */
export const LANGUAGE = '^[a-z]{2,3}(?:-[a-z]+)?$';

/** A string is French; a map gives one text a language. */
export const text: JsonSchema = {
  type: ['string', 'object'],
  minLength: 1,
  required: ['fr'],
  patternProperties: { [LANGUAGE]: { type: 'string', minLength: 1 } },
  additionalProperties: false,
  title: 'un texte en français, ou un texte par langue (fr, fr-simple, en…)',
};

/** Sentences: a list is French; a map gives one list a language. */
export const texts: JsonSchema = {
  type: ['array', 'object'],
  minItems: 1,
  items: line,
  required: ['fr'],
  patternProperties: { [LANGUAGE]: { type: 'array', minItems: 1, items: line } },
  additionalProperties: false,
  title: 'une liste de phrases en français, ou une liste par langue (fr, en…)',
};

export const flowId: JsonSchema = {
  type: 'string',
  pattern: '^[a-z0-9-]{1,40}\\.[a-z0-9-]{1,40}$',
  title: 'une démarche : caf.dette',
};

export const date: JsonSchema = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  title: 'une date : année-mois-jour, par exemple 2026-12-02',
};

export const phone: JsonSchema = {
  type: 'string',
  pattern: PHONE,
  title: 'un numéro entre guillemets : "3230" ou "0 809 401 401"',
};

export const https: JsonSchema = {
  type: 'string',
  pattern: HTTPS,
  title: 'une adresse qui commence par https://',
};

export const ids: JsonSchema = { type: 'array', items: id };
export const lines: JsonSchema = { type: 'array', items: line };

export const insee: JsonSchema = {
  type: 'string',
  pattern: '^(?:[0-9]{5}|2[AB][0-9]{3})$',
  title: 'le code INSEE de la commune, entre guillemets : "33281"',
};

/** An object whose keys are all known. */
export function closed(
  required: readonly string[],
  properties: Readonly<Record<string, JsonSchema>>,
): JsonSchema {
  return { type: 'object', required, properties, additionalProperties: false };
}

/** From where a phone line answers; everywhere without it. */
export const where = {
  type: 'string',
  enum: ['mainland', 'overseas'],
  title: 'mainland ou overseas',
};
