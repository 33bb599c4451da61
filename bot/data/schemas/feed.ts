import { type Admitted, type SchemaOf } from '../../source/schema-of.ts';
import { closed, flag, https, id, line, oneOf, variable } from './parts.ts';

const codes: SchemaOf<readonly string[]> = {
  type: 'array',
  minItems: 1,
  items: { type: 'string', pattern: '^[0-9AB]{2,9}$' },
  title: 'une liste de codes entre guillemets : ["33", "24"]',
};

/** Every hour at the most often, every month at the least. */
const hours: SchemaOf<number> = {
  type: 'integer',
  minimum: 1,
  maximum: 720,
  title: 'un nombre entier d’heures, de 1 à 720 : 24 pour chaque jour',
};

const addresses: SchemaOf<readonly string[]> = {
  type: 'array',
  minItems: 1,
  maxItems: 10,
  items: https,
};

/** Their column, by the name that the format gives to it. */
const columns: SchemaOf<Readonly<Record<string, string>>> = {
  type: 'object',
  additionalProperties: line,
  title: 'leurs colonnes par le nom du format : { nom: lib_fs }',
};

/**
 * An entry of `feeds.yaml`. No key must stand: a later folder may change one of a feed that ships.
 * What is missing at the end is told by who reads them.
 */
export const feedSchema = closed([], {
  title: line,
  format: oneOf('lamednum', 'data-inclusion', 'dila', 'ical', 'csv'),
  addresses,
  paged: flag,
  'every-hours': hours,
  licence: line,
  page: https,
  owner: id,
  on: flag,
  territory: closed([], {
    regions: codes,
    departements: codes,
    epcis: codes,
    communes: codes,
  }),
  columns,
  key: variable,
  given: closed([], { operator: id, place: id, serves: line, mode: line, zone: line }),
});

export type AuthoredFeed = Admitted<typeof feedSchema>;
