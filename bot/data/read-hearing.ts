import { type Data } from './data.ts';
import { readDanger } from './read-danger.ts';
import { readDoItForMe } from './read-do-it-for-me.ts';
import { languageSteps } from './read-language.ts';
import { readFaqModel } from './read-faq-model.ts';
import { readReplyModel } from './read-reply-model.ts';
import { readRouteModel } from './read-route-model.ts';
import { readScreenQuestions } from './read-screen-questions.ts';
import { readSpeech } from './read-speech.ts';
import { type Reading } from './records.ts';
import { type Steps } from '../source/steps.ts';

export type Hearing = Pick<
  Data,
  | 'language'
  | 'routeModel'
  | 'faqModel'
  | 'replyModel'
  | 'danger'
  | 'doItForMe'
  | 'speech'
  | 'screenQuestions'
>;

/**
 * What hears people, made by training or told in lists. They are heard alike everywhere: a
 * structure's own folders change nothing in what was read `before` them.
 */
export function* hearingSteps(reading: Reading, before: Hearing | undefined): Steps<Hearing> {
  if (before) {
    const { language, routeModel, faqModel, replyModel } = before;
    const { danger, doItForMe, speech, screenQuestions } = before;
    const models = { routeModel, faqModel, replyModel, doItForMe };
    return { language, ...models, danger, speech, screenQuestions };
  }
  yield;
  const language = yield* languageSteps(reading);
  yield;
  const models = {
    routeModel: readRouteModel(reading),
    faqModel: readFaqModel(reading),
    replyModel: readReplyModel(reading),
    doItForMe: readDoItForMe(reading),
  };
  yield;
  const danger = readDanger(reading, language);
  yield;
  const speech = readSpeech(reading);
  yield;
  return { language, ...models, danger, speech, screenQuestions: readScreenQuestions(reading) };
}
