import { type Check } from '../check.ts';
import { sourcesOf } from '../graph/places.ts';

/** A language that everyone is offered has been read by someone who speaks it. */
export const unreviewedTranslation: Check = {
  code: 'unreviewed-translation',
  severity: 'error',
  *run(input) {
    const { requiredLanguages } = input.catalog;
    for (const { lang, file, reviewed } of sourcesOf(input).flatMap((one) => one.translations)) {
      if (reviewed || !requiredLanguages.includes(lang)) continue;
      yield {
        file,
        path: ['reviewed'],
        message: `Cette traduction (${lang}) n’a pas été relue, et tout le monde la voit.`,
        hint: 'Faites-la relire, ou mettez cette langue sous « wanted » dans flows/languages.yaml.',
      };
    }
  },
};
