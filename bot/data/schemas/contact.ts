import { type SchemaOf } from '../../source/schema-of.ts';
import { closed, date, id, line, phone } from './parts.ts';

const codes = {
  type: 'array',
  minItems: 1,
  items: { type: 'string', pattern: '^(?:\\d{2,3}|2[AB]|\\d{5}|2[AB]\\d{3}|\\d{9})$' },
  title: 'des codes de communes, d’EPCI ou de départements, entre guillemets',
} as SchemaOf<readonly string[]>;

/** A contact between professionals: `contacts/*.yaml` of the private folder. A role, never a person. */
export const contactSchema = closed(['id', 'name', 'territory', 'checked'], {
  id,
  name: line,
  operator: id,
  territory: codes,
  phone,
  email: { type: 'string', pattern: '^[^\\s@]+@[^\\s@]+\\.[a-z]{2,}$', title: 'une adresse mail' },
  hours: line,
  says: line,
  checked: closed(['date', 'by'], { date, by: line }),
});
