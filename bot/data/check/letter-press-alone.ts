import { type DataCheck } from './data-check.ts';

/** Under the clock of a letter the press never stands alone: what is to be made sure of is said. */
export const letterPressAlone: DataCheck = {
  code: 'letter-press-alone',
  severity: 'warning',
  *run({ data, records }) {
    for (const letter of data.letters.letters.values()) {
      const record = records.letters.get(letter.id);
      const hasClock = letter.deadline !== undefined || letter.campaign !== undefined;
      if (!record || !hasClock || letter.uncertain) continue;
      if (data.sources.get(letter.source ?? '')?.unofficial !== true) continue;
      yield {
        record,
        path: ['source'],
        message: `Le délai de « ${letter.id} » ne repose que sur la presse, ou sur une association.`,
        hint: 'Nommez une page officielle, ou dites ce qui est à vérifier, et où : « uncertain ».',
      };
    }
  },
};
