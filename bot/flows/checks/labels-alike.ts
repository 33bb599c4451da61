import { fold } from '../../territory/fold.ts';
import { type Check, type FindingAt } from '../check.ts';
import { sourcesOf } from '../graph/places.ts';
import { linesOf, type Line } from '../texts/lines-of.ts';

/** In each language, two options of a question differ once accents and capitals are gone. */
export const labelsAlike: Check = {
  code: 'labels-alike',
  severity: 'error',
  *run(input) {
    for (const source of sourcesOf(input)) {
      const seen = new Set<string>();
      for (const line of linesOf(source).filter(isOptionLabel)) {
        const key = JSON.stringify([line.of.step, line.lang, fold(line.text)]);
        if (seen.has(key)) yield toFinding(line);
        seen.add(key);
      }
    }
  },
};

function isOptionLabel({ field, of }: Line): boolean {
  return field === 'label' && of.key.includes('.options.');
}

function toFinding({ file, path, text }: Line): FindingAt {
  return {
    file,
    path,
    message: `Deux réponses de cette question se lisent pareil : « ${text} ».`,
    hint: 'Dites ce qui les distingue : on les écoute, et on les écrit.',
  };
}
