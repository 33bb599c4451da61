import { languageOf } from '../../reading/language.ts';
import { type Steps } from '../../reading/steps.ts';
import { createCommunes } from '../../territory/create-communes.ts';
import { createSentences } from '../../territory/sentence-words.ts';
import { type Communes } from '../../territory/model.ts';
import { routerSteps } from '../../understanding/create-router.ts';
import { createDanger } from '../../understanding/danger.ts';
import { readModel as readDangerModel } from '../../understanding/danger/model.ts';
import { readModel as readDemandsModel } from '../../understanding/demands/model.ts';
import { createDoItForMe } from '../../understanding/do-it-for-me.ts';
import { readModel as readDoItModel } from '../../understanding/do-it-for-me/model.ts';
import { createGlossary } from '../../understanding/glossary.ts';
import { readModel as readRouteModel } from '../../understanding/routing/model.ts';
import { createSpeech } from '../../understanding/speech.ts';
import { createCorrections } from '../corrections.ts';
import { faqBook } from '../faq-book.ts';
import { heardBook } from '../heard-book.ts';
import { howToRead } from '../how-to-read.ts';
import { letterBook } from '../letter-book.ts';
import { routeDocuments } from '../route-documents.ts';
import { questionsByLanguage } from '../screen-questions.ts';
import { type World } from '../world.ts';
import { communesIn, oldIn } from './communes-in.ts';
import { type PlacesPack } from './places-pack.ts';
import { type WrittenHearing, type WrittenModels } from './written-hearing.ts';

/** What of a World hears people. */
export type WorldHearing = Required<
  Pick<
    World,
    | 'communes'
    | 'language'
    | 'router'
    | 'danger'
    | 'doItForMe'
    | 'speech'
    | 'heard'
    | 'corrections'
    | 'howToRead'
    | 'letterBook'
    | 'screenQuestions'
    | 'glossary'
    | 'faqBook'
  >
>;

/**
 * What hears people, made of words and of what was learnt, in small steps: a page answers taps
 * meanwhile. `places`: whose communes are named.
 *
 * @example hearingSteps(written, models, world, []).next().done // false
 */
export function* hearingSteps(
  written: WrittenHearing,
  models: WrittenModels,
  world: Pick<World, 'flows' | 'stubs' | 'letters' | 'faq' | 'communes'>,
  places: readonly PlacesPack[],
): Steps<WorldHearing> {
  const language = languageOf(written.language);
  yield;
  // Read here one by one, so that none is waited for later.
  for (const id of world.flows.keys()) {
    world.flows.get(id);
    yield;
  }
  const dangerModel = readDangerModel(models.danger);
  yield;
  const doItModel = readDoItModel(models.doItForMe);
  yield;
  const demands = readDemandsModel(models.demands);
  const routeModel = { ...readRouteModel(models.route), demands };
  yield;
  const router = yield* routerSteps(routeDocuments(world), language, () => routeModel);
  const reads = howToRead(new Map(written.alike));
  const { glossary } = written;
  const communes = createCommunes({
    communes: communesIn(places),
    departements: world.communes.departements,
    old: oldIn(places),
    words: written.communes,
  });
  return {
    communes,
    language,
    router,
    danger: createDanger({
      model: () => dangerModel,
      mustHear: new Map(written.danger),
      ways: language.ways,
      isName: namesIn(written, communes),
      sentences: createSentences(written.communes),
    }),
    doItForMe: createDoItForMe({ model: () => doItModel, mustHear: written.doItForMe }),
    speech: createSpeech(written.tongues),
    heard: heardBook(new Map(written.heard)),
    corrections: createCorrections(language.corrections),
    howToRead: reads,
    letterBook: letterBook(world.letters ?? { senders: new Map(), letters: new Map() }, reads),
    faqBook: faqBook(world.faq ?? new Map(), {
      read: (text) => router.read(text),
      little: language.little,
    }),
    screenQuestions: questionsByLanguage(new Map(written.screenQuestions), language.little),
    glossary: {
      ...createGlossary(glossary, language.ways),
      means: new Map(glossary.map(({ term, means }) => [term, means])),
    },
  };
}

function namesIn(
  { names }: WrittenHearing,
  communes: Communes,
): (words: readonly string[]) => boolean {
  const known = new Set(names);
  return (words) => known.has(words.join(' ')) || communes.isName(words);
}
