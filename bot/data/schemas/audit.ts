import { closed, date, line, lines } from './parts.ts';

/** `data/accessibility-audit.yaml`: what an audit under the RGAA found. */
export const auditSchema = closed(['date', 'by', 'rate', 'failing'], {
  date,
  by: line,
  rate: {
    type: 'number',
    minimum: 0,
    maximum: 100,
    title: 'un nombre de 0 à 100 : les critères respectés, en pour cent',
  },
  failing: lines,
});
