import { type World } from '../conversation/world.ts';
import { type Data } from '../data/data.ts';
import { type PermanenceIndex } from '../permanences/permanence-index.ts';
import { createCorrections } from '../conversation/corrections.ts';
import { faqBook } from '../conversation/faq-book.ts';
import { heardBook } from '../conversation/heard-book.ts';
import { letterBook } from '../conversation/letter-book.ts';
import { servedLetters } from '../conversation/letters.ts';
import { howToRead } from '../conversation/how-to-read.ts';
import { routeDocuments } from '../conversation/route-documents.ts';
import { questionsByLanguage } from '../conversation/screen-questions.ts';
import { finish, type Steps } from '../source/steps.ts';
import { watchWords } from '../conversation/watch-words.ts';
import { createGlossary } from '../understanding/glossary.ts';
import { replyReader } from '../understanding/replies/reply-model.ts';
import { type Router } from '../understanding/router.ts';
import { UNREVIEWED } from '../view/phrases.ts';
import { type LoadedFlows } from './load/load-flows.ts';
import { openRouter } from './open-router.ts';
import { servedMenus } from './served-menus.ts';

/** The World of loaded flows and data. Immutable; made whole at each reload. */
export function worldOf(flows: LoadedFlows, data: Data, permanences: PermanenceIndex): World {
  return finish(worldSteps(flows, data, permanences));
}

/** {@link worldOf} in steps. `router`: one made of the very same words. */
export function* worldSteps(
  flows: LoadedFlows,
  data: Data,
  permanences: PermanenceIndex,
  router: Router = openRouter(routeDocuments(flows), data.language, data.routeModel),
): Steps<World> {
  const reads = howToRead(data.alike);
  const letters = servedLetters(data.letters, flows.flows);
  yield;
  const bookOfLetters = letterBook(letters, reads);
  yield;
  const heard = heardBook(data.heard);
  yield;
  const corrections = createCorrections(data.language.corrections);
  const screenQuestions = questionsByLanguage(data.screenQuestions, data.language.little);
  yield;
  return {
    flows: flows.flows,
    formerly: flows.formerly,
    stubs: flows.stubs,
    menus: servedMenus(flows),
    families: flows.families,
    facts: flows.facts,
    postures: data.postures,
    sources: data.sources,
    deadlines: data.deadlines,
    campaigns: data.campaigns,
    sharedFacts: data.sharedFacts,
    urgent: data.urgent,
    danger: data.danger,
    doItForMe: data.doItForMe,
    speech: data.speech,
    operators: data.operators,
    structures: data.structures,
    owners: data.owners,
    pages: data.pages,
    audit: data.audit,
    communes: data.communes,
    permanences,
    zones: data.zones,
    publicHolidays: data.publicHolidays,
    places: data.known?.places ?? data.places,
    holidayTables: data.holidayTables,
    letters,
    letterBook: bookOfLetters,
    watchWords: watchWords(data.watchWords, reads),
    heard,
    corrections,
    howToRead: reads,
    screenQuestions,
    faq: data.faq,
    faqBook: faqBook(data.faq, {
      read: (text) => router.read(text),
      little: data.language.little,
      model: data.faqModel,
    }),
    replies: replyReader(data.replyModel),
    glossary: {
      ...createGlossary(data.glossary.values(), data.language.ways),
      means: new Map([...data.glossary].map(([term, { means }]) => [term, means])),
    },
    language: data.language,
    router,
    languages: flows.languages.required,
    wanted: flows.languages.wanted,
    unreviewed: unreviewedIn(flows),
  };
}

/** Languages whose own sentences, or one of whose files, were never reviewed. */
function unreviewedIn({ sources }: LoadedFlows): ReadonlySet<string> {
  const files = [...sources.values()].flatMap(({ translations }) => translations);
  return new Set([
    ...UNREVIEWED,
    ...files.filter(({ reviewed }) => !reviewed).map(({ lang }) => lang),
  ]);
}
