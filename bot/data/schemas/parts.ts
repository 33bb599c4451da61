import {
  type Admitted,
  type JsonSchema,
  type Properties,
  type SchemaOf,
  type WithKeys,
} from '../../source/schema-of.ts';
import { HTTPS, PHONE } from '../formats.ts';

// Pieces that the schemas of `data/` share. Titles are told to keepers (« Il faut … »), in French.

/** A text in French, or by language: `fr`, `fr-simple`, `en`… */
export type AuthoredText = string | (Readonly<Record<string, string>> & { readonly fr: string });
export type AuthoredTextList =
  | readonly string[]
  | (Readonly<Record<string, readonly string[]>> & { readonly fr: readonly string[] });

/** Keys that are ids. */
export const ID = '^[a-z0-9-]{1,40}$';

export const id: SchemaOf<string> = {
  type: 'string',
  pattern: ID,
  title: 'un identifiant : minuscules sans accent, chiffres et tirets, 40 signes au plus',
};

export const line: SchemaOf<string> = { type: 'string', minLength: 1 };

/** Keys of texts: `fr`, `fr-simple`, `en`. */
export const LANGUAGE = '^[a-z]{2,3}(?:-[a-z]+)?$';

/** A string is French; a map gives one text a language. */
export const text: SchemaOf<AuthoredText> = {
  type: ['string', 'object'],
  minLength: 1,
  required: ['fr'],
  patternProperties: { [LANGUAGE]: { type: 'string', minLength: 1 } },
  additionalProperties: false,
  title: 'un texte en français, ou un texte par langue (fr, fr-simple, en…)',
};

/** Sentences: a list is French; a map gives one list a language. */
export const texts: SchemaOf<AuthoredTextList> = {
  type: ['array', 'object'],
  minItems: 1,
  items: line,
  required: ['fr'],
  patternProperties: { [LANGUAGE]: { type: 'array', minItems: 1, items: line } },
  additionalProperties: false,
  title: 'une liste de phrases en français, ou une liste par langue (fr, en…)',
};

export const flowId: SchemaOf<string> = {
  type: 'string',
  pattern: '^[a-z0-9-]{1,40}\\.[a-z0-9-]{1,40}$',
  title: 'une démarche : caf.dette',
};

export const date: SchemaOf<string> = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  title: 'une date : année-mois-jour, par exemple 2026-12-02',
};

export const phone: SchemaOf<string> = {
  type: 'string',
  pattern: PHONE,
  title: 'un numéro entre guillemets : "3230" ou "0 809 401 401"',
};

export const https: SchemaOf<string> = {
  type: 'string',
  pattern: HTTPS,
  title: 'une adresse qui commence par https://',
};

export const ids: SchemaOf<readonly string[]> = { type: 'array', items: id };

/** One page of data/sources.yaml, or several: what says so, then where to make sure. */
export const pages: SchemaOf<string | readonly string[]> = {
  type: ['string', 'array'],
  pattern: ID,
  items: id,
  minItems: 1,
  title: 'une source, ou plusieurs : impots-site, ou [impots-site, impots-dates]',
};
export const lines: SchemaOf<readonly string[]> = { type: 'array', items: line };

export const insee: SchemaOf<string> = {
  type: 'string',
  pattern: '^(?:[0-9]{5}|2[AB][0-9]{3})$',
  title: 'le code INSEE de la commune, entre guillemets : "33281"',
};

/** An object whose keys are all known. */
export function closed<P extends Properties, R extends keyof P & string = never>(
  required: readonly R[],
  properties: P,
): SchemaOf<WithKeys<P, R>> {
  return { type: 'object', required, properties, additionalProperties: false };
}

/** From where a phone line answers; everywhere without it. */
export const where: SchemaOf<'mainland' | 'overseas'> = {
  type: 'string',
  enum: ['mainland', 'overseas'],
  title: 'mainland ou overseas',
};

/** `true` or `false`. */
export const flag: SchemaOf<boolean> = { type: 'boolean' };

/** The name of a variable of the environment: what it holds is never written in a file. */
export const variable: SchemaOf<string> = {
  type: 'string',
  pattern: '^[A-Z][A-Z0-9_]{2,59}$',
  title: 'le nom d’une variable d’environnement : DATA_INCLUSION_KEY',
};

/** One of these words. */
export function oneOf<V extends string>(...values: readonly V[]): SchemaOf<V> {
  return { enum: values };
}

/** This very word. */
export function only<V extends string>(value: V): SchemaOf<V> {
  return { const: value };
}

/** Elements of one kind. */
export function listOf<S extends JsonSchema>(items: S): SchemaOf<readonly Admitted<S>[]> {
  return { type: 'array', items };
}

/** Territories, by a word (`departement`) or by their codes. */
export const serves: SchemaOf<string | readonly string[]> = {
  type: ['string', 'array'],
  items: line,
};
