import { pastYearIn } from '../dates-said.ts';
import { type DataCheck } from './data-check.ts';
import { textsSaid } from './texts-said.ts';

/** A date of a past year is no rule. */
export const pastDate: DataCheck = {
  code: 'past-date',
  severity: 'warning',
  ages: true,
  *run(input) {
    for (const { record, path, text } of textsSaid(input)) {
      const year = pastYearIn(text, input.today);
      if (year === undefined) continue;
      yield {
        record,
        path,
        message: `L’année ${year} est passée : ce n’est pas une règle.`,
        hint: 'Dites la règle en mots (« au printemps », « avant la date écrite »), sans l’année.',
      };
    }
  },
};
