import { flowSchema, translationSchema } from './flow-schema.ts';
import { factsSchema, familiesSchema, languagesSchema, menuSchema } from './list-schemas.ts';
import { type JsonSchema } from '../../source/schema-of.ts';

/** The schemas published beside the flows, as `flows/<name>.schema.json`, for editors. */
export const publishedSchemas: Readonly<Record<string, JsonSchema>> = {
  flow: flowSchema,
  translation: translationSchema,
  facts: factsSchema,
  families: familiesSchema,
  languages: languagesSchema,
  menu: menuSchema,
};
