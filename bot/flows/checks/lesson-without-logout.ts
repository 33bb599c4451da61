import { fold } from '../../territory/fold.ts';
import { type Check } from '../check.ts';
import { allSteps } from '../graph/places.ts';
import { frenchList } from '../texts/french-list.ts';

/** How lessons have people enter an account; `account` is the folded placeholder. */
const ENTERS = new RegExp(
  [
    '(?<!de)connectez vous',
    'ouvrez (?:.* )?(?:mon|votre|l) (?:compte|espace)\\b',
    'entrez dans (?:mon|votre|le) (?:compte|espace)\\b',
    'tapez vous meme votre mot de passe',
    '\\baccount\\b',
  ].join('|'),
);

/** A lesson that enters an account ends by leaving it: the computer may be shared. */
export const lessonWithoutLogout: Check = {
  code: 'lesson-without-logout',
  severity: 'warning',
  *run(input) {
    for (const { source, step, path } of allSteps(input)) {
      const steps = frenchList(step.autonomy?.do).map(fold);
      if (!steps.some((one) => ENTERS.test(one)) || (steps.at(-1) ?? '').includes('deconnect'))
        continue;
      yield {
        file: source.file,
        path: [...path, 'autonomy', 'do'],
        part: 'key',
        message: 'Cette leçon ouvre un compte et ne le referme pas.',
        hint: 'Finissez par « Déconnectez-vous. » : l’ordinateur sert peut-être à d’autres.',
      };
    }
  },
};
