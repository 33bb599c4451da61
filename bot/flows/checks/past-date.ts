import { pastYearIn } from '../../data/dates-said.ts';
import { type DatedCheck } from '../check.ts';
import { sourcesOf } from '../graph/places.ts';
import { linesOf } from '../texts/lines-of.ts';

/** A date of a past year is no rule. Refused only where checks are strict: it comes with time. */
export const pastDate: DatedCheck = {
  code: 'past-date',
  severity: 'warning',
  isDated: true,
  *run(input) {
    for (const { file, path, text } of sourcesOf(input).flatMap(linesOf)) {
      const year = pastYearIn(text, input.today);
      if (year === undefined) continue;
      yield {
        file,
        path,
        ...(input.strict ? { severity: 'error' } : {}),
        message: `L’année ${year} est passée : ce n’est pas une règle.`,
        hint: 'Dites la règle en mots (« au printemps », « avant la date écrite »), sans l’année.',
      };
    }
  },
};
