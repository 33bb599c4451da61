import { type Data } from './data.ts';
import { readDanger } from './read-danger.ts';
import { readDoItForMe } from './read-do-it-for-me.ts';
import { readLanguage } from './read-language.ts';
import { readRouteModel } from './read-route-model.ts';
import { readScreenQuestions } from './read-screen-questions.ts';
import { readSpeech } from './read-speech.ts';
import { type Reading } from './records.ts';

export type Hearing = Pick<
  Data,
  'language' | 'routeModel' | 'danger' | 'doItForMe' | 'speech' | 'screenQuestions'
>;

/**
 * What hears people, made by training or told in lists. They are heard alike everywhere: a
 * structure's own folders change nothing in what was read `before` them.
 */
export function readHearing(reading: Reading, before: Hearing | undefined): Hearing {
  if (before) {
    const { language, routeModel, danger, doItForMe, speech, screenQuestions } = before;
    return { language, routeModel, danger, doItForMe, speech, screenQuestions };
  }
  const language = readLanguage(reading);
  return {
    language,
    routeModel: readRouteModel(reading),
    danger: readDanger(reading, language),
    doItForMe: readDoItForMe(reading),
    speech: readSpeech(reading),
    screenQuestions: readScreenQuestions(reading),
  };
}
