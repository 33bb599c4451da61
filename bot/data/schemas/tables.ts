import { type JsonSchema } from '../../source/schema-of.ts';
import { closed, date, line } from './parts.ts';

/** `holidays/public/<zone>.json`: the name of each day, by date. */
export const publicHolidaysSchema: JsonSchema = {
  type: 'object',
  patternProperties: { [date['pattern'] as string]: line },
  additionalProperties: false,
  title: 'le nom de chaque jour, par date : "2026-12-25": "Noël"',
};

const range: JsonSchema = {
  type: 'array',
  minItems: 2,
  maxItems: 2,
  items: date,
  title: 'un premier et un dernier jour : [2026-12-19, 2027-01-03]',
};

/** `holidays/school.yaml`. */
export const schoolHolidaysSchema = closed(['until', 'zones'], {
  until: date,
  zones: {
    type: 'object',
    patternProperties: { '^[A-Z]$': { type: 'array', items: range } },
    additionalProperties: false,
    title: 'des vacances par zone : A, B, C',
  },
});

/** `departements.json`. */
export const departementsSchema: JsonSchema = {
  type: 'array',
  items: closed(['code', 'name', 'zone', 'publicHolidays'], {
    code: line,
    name: line,
    region: line,
    zone: line,
    publicHolidays: line,
    schoolHolidays: line,
  }),
};
