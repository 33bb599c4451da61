import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { routeDocuments } from '../../bot/conversation/route-documents.ts';
import { languageOf, type WrittenLanguage } from '../../bot/reading/language.ts';
import { createRouter } from '../../bot/understanding/create-router.ts';
import { communeWords } from '../../bot/data/read-commune-words.ts';
import { type CommuneWords } from '../../bot/territory/commune-words.ts';
import { createSentences } from '../../bot/territory/sentence-words.ts';
import { createDanger } from '../../bot/understanding/danger.ts';
import { readModel } from '../../bot/understanding/danger/model.ts';
import { createDoItForMe } from '../../bot/understanding/do-it-for-me.ts';
import { readModel as readDoItForMeModel } from '../../bot/understanding/do-it-for-me/model.ts';
import { guard } from '../../bot/understanding/guard.ts';
import { type RouteDocument } from '../../bot/understanding/router.ts';
import { launchChromium } from '../support/chromium.ts';
import { developmentSet } from './support/development-set.ts';
import { LANGUAGE } from '../support/shipped-language.ts';
import { shippedFlows } from '../support/shipped-folders.ts';

/** What the bundle gives to a page. */
interface Bundle {
  readonly languageOf: typeof languageOf;
  readonly createRouter: typeof createRouter;
  readonly createDanger: typeof createDanger;
  readonly createSentences: typeof createSentences;
  readonly readModel: typeof readModel;
  readonly createDoItForMe: typeof createDoItForMe;
  readonly readDoItForMeModel: typeof readDoItForMeModel;
  readonly guard: typeof guard;
}

interface Given {
  readonly documents: readonly RouteDocument[];
  /** Words, as they are written. */
  readonly written: WrittenLanguage;
  readonly communeWords: CommuneWords;
  readonly texts: readonly string[];
  /** The models of danger and of "do it for me", as their files hold them. */
  readonly model: string;
  readonly doItForMeModel: string;
}

const BUNDLE = `
  export { languageOf } from './bot/reading/language.ts';
  export { createRouter } from './bot/understanding/create-router.ts';
  export { createSentences } from './bot/territory/sentence-words.ts';
  export { createDanger } from './bot/understanding/danger.ts';
  export { readModel } from './bot/understanding/danger/model.ts';
  export { createDoItForMe } from './bot/understanding/do-it-for-me.ts';
  export { readModel as readDoItForMeModel } from './bot/understanding/do-it-for-me/model.ts';
  export { guard } from './bot/understanding/guard.ts';
`;
/** Every so many rows of the development set: all kinds are among them. */
const EVERY = 5;
const OTHERS = [
  'mon numero de secu est 2 55 08 14 168 025 38',
  'il me frappe',
  'remplissez la moi svp',
  "j'ai perdu ma carte vitale et je voudrais refaire mon passeport",
  'éàœ ＣＡＦ ‮ \u0301',
];

/** Runs in the page and here alike: everything that it uses is given to it. */
function answers(
  bundle: Bundle,
  { documents, written, communeWords, texts, model, doItForMeModel }: Given,
) {
  const language = bundle.languageOf(written);
  const read = bundle.readModel(model);
  const danger = bundle.createDanger({
    model: () => read,
    mustHear: new Map(),
    isName: () => false,
    sentences: bundle.createSentences(communeWords),
    ways: language.ways,
  });
  const orders = bundle.readDoItForMeModel(doItForMeModel);
  const doItForMe = bundle.createDoItForMe({ model: () => orders, mustHear: [] });
  const router = bundle.createRouter(documents, language);
  return texts.map((text) => ({
    routed: router.route(text),
    danger: danger.hear(text)?.heard ?? [],
    scores: danger.explain(text).map(({ score }) => score),
    asks: doItForMe.isAsked(text),
    asking: doItForMe.explain(text).score,
    guarded: bundle.guard(text).redacted,
  }));
}

test('understands in a browser as on a server, score by score', async () => {
  const { outputFiles } = await build({
    stdin: { contents: BUNDLE, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Understanding',
    logLevel: 'silent',
  });
  const rows = developmentSet('unseen').filter((_, at) => at % EVERY === 0);
  const given: Given = {
    documents: routeDocuments(shippedFlows()),
    written: JSON.parse(LANGUAGE.mark) as WrittenLanguage,
    communeWords: communeWords(['data']),
    texts: [...rows.map(({ text }) => text), ...OTHERS],
    model: brotliDecompressSync(readFileSync('data/danger/model.br')).toString(),
    doItForMeModel: readFileSync('data/do-it-for-me/model.txt', 'utf8'),
  };
  const here = answers(
    {
      languageOf,
      createRouter,
      createDanger,
      createSentences,
      readModel,
      createDoItForMe,
      readDoItForMeModel,
      guard,
    },
    given,
  );
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
    await page.evaluate((value) => {
      Object.assign(globalThis, { given: value });
    }, given);
    const there = await page.evaluate(`(${answers.toString()})(Understanding, given)`);
    expect(there).toEqual(here);
  } finally {
    await browser.close();
  }
  const decided = new Set(here.map(({ routed }) => routed.decision));
  expect([...decided].sort()).toEqual(['ask', 'none', 'route']);
  const [number, blow, service] = here.slice(-OTHERS.length);
  expect(number?.guarded).toMatch(/\[nir\]/);
  expect(blow?.danger).toContainEqual({ kind: 'violence', strength: 'grave', isSure: true });
  expect(service?.asks).toBe(true);
}, 60_000);
