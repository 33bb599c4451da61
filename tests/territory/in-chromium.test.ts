import { expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { syntheticTerritory } from '../../bench/synthetic-permanences.ts';
import { communeWords } from '../../bot/data/read-commune-words.ts';
import { readCommunes } from '../../bot/data/read-communes.ts';
import { zoneTable } from '../../bot/data/zones.ts';
import { createPermanenceIndex } from '../../bot/permanences/create-permanence-index.ts';
import { type Zone } from '../../bot/permanences/model.ts';
import { type CommuneWords, createCommunes } from '../../bot/territory/create-communes.ts';
import { type Commune, type Departement } from '../../bot/territory/model.ts';
import { launchChromium } from '../support/chromium.ts';

/** What the bundle gives to a page. */
interface Bundle {
  readonly createCommunes: typeof createCommunes;
  readonly createPermanenceIndex: typeof createPermanenceIndex;
  readonly syntheticTerritory: typeof syntheticTerritory;
}

interface Given {
  readonly communes: readonly Commune[];
  readonly departements: readonly Departement[];
  readonly zones: readonly (readonly [string, Zone])[];
  readonly words: CommuneWords;
  readonly texts: readonly string[];
}

const BUNDLE = `
  export { createCommunes } from './bot/territory/create-communes.ts';
  export { createPermanenceIndex } from './bot/permanences/create-permanence-index.ts';
  export { syntheticTerritory } from './bench/synthetic-permanences.ts';
`;
const TEXTS = ['33700', 'st denis', 'bordo', 'mérignac gironde', 'j’habite à Tarbes', 'xyzzy'];

/** Runs in the page and here alike: everything that it uses is given to it. */
function answers(bundle: Bundle, { communes, departements, zones, words, texts }: Given) {
  const byCode = new Map(departements.map((one) => [one.code, one]));
  const known = bundle.createCommunes({ communes, departements: byCode, old: [], words });
  const { operators, permanences, queries } = bundle.syntheticTerritory(known, 2_000, 60);
  const index = bundle.createPermanenceIndex({
    operators,
    permanences,
    communes: known.byInsee,
    departements: byCode,
    zones: new Map(zones),
  });
  return {
    found: texts.map((text) => {
      const { decision, matches } = known.find(text);
      return [decision, ...matches.map(({ insee }) => insee)].join(' ');
    }),
    told: queries.map((query) => {
      const { nearest, soonest } = index.nearestAndNext(query) ?? {};
      return [nearest?.permanence.id, nearest?.km, soonest?.opening?.start].join(' ');
    }),
  };
}

test('finds communes, the nearest and the next in a browser as on a server', async () => {
  const { outputFiles } = await build({
    stdin: { contents: BUNDLE, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Territory',
    logLevel: 'silent',
  });
  const communes = readCommunes('data');
  const departements = [...communes.departements.values()];
  const given: Given = {
    communes: [...communes.byInsee.values()].filter((one) => one.city === undefined),
    departements,
    zones: departements.map(({ zone }) => [zone, zoneTable(zone)] as const),
    words: communeWords(['data']),
    texts: TEXTS,
  };
  const here = answers({ createCommunes, createPermanenceIndex, syntheticTerritory }, given);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
    // As text: an offset without a beginning (-Infinity) is no JSON.
    const call = `(${answers.toString()})(Territory, window.given)`;
    await page.evaluate((text) => {
      const start = (_: string, value: unknown) => (value === '-Infinity' ? -Infinity : value);
      Object.assign(globalThis, { given: JSON.parse(text, start) as unknown });
    }, toJson(given));
    const there = await page.evaluate(call);
    expect(there).toEqual(here);
  } finally {
    await browser.close();
  }
  expect(here.found[0]).toBe('found 33281');
  expect(here.told.filter((one) => one.startsWith('permanence-')).length).toBeGreaterThan(20);
}, 60_000);

function toJson(given: Given): string {
  return JSON.stringify(given, (_, value: unknown) => (value === -Infinity ? '-Infinity' : value));
}
