import { type Check } from '../check.ts';
import { linesToBePlain } from '../texts/french-lines.ts';
import { unexplainedAcronyms } from '../texts/plain-faults.ts';

/** A word all in capitals is in the glossary. */
export const unexplainedAcronym: Check = {
  code: 'unexplained-acronym',
  severity: 'warning',
  *run(input) {
    for (const { file, path, text } of linesToBePlain(input)) {
      const [word] = unexplainedAcronyms(text, input.catalog);
      if (word === undefined) continue;
      yield {
        file,
        path,
        message: `« ${word} » n’est pas expliqué.`,
        hint: 'Écrivez-le en toutes lettres, ou ajoutez-le à data/glossary.yaml.',
      };
    }
  },
};
