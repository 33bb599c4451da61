import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { routeDocuments } from '../../bot/conversation/route-documents.ts';
import { language } from '../../bot/data/read-language.ts';
import { loadFlows } from '../../bot/flows/load/load-flows.ts';
import { openSnapshot } from '../../bot/flows/snapshot.ts';
import { LEVELS } from '../../bot/understanding/demands/model.ts';
import { readingsIn } from '../../bot/understanding/demands/readings.ts';
import { readModel } from '../../bot/understanding/routing/model.ts';
import { quantised } from '../model/quantised.ts';
import { readFamilies } from '../model/read-families.ts';
import { readTrainingRows } from '../route/read-rows.ts';
import { train } from '../route/train.ts';
import { writeDemandsModel, writeRouteModel } from '../write-models.ts';
import { FOLDS } from './folds.ts';
import { judgeOf } from './judge-of.ts';
import { readChoices } from './read-choices.ts';

/** From the built file. */
const ROOT = new URL('../../../', import.meta.url);
const ROUTE = new URL('training/route/', ROOT);
const ROWS = new URL('rows/', ROUTE);
const OWN_ROWS = new URL('training/demands/rows/', ROOT);
const folder = (name: string) => fileURLToPath(new URL(name, ROOT));

const documents = routeDocuments(loadFlows([folder('flows')], openSnapshot(folder('dist'))));
const words = language([folder('data')]);
const families = readFamilies(new URL('families.yaml', ROUTE));

/** Each fold as it is read by a router that was trained without it: a minute each. */
const folds = FOLDS.map((fold) => {
  const without = new Set([...fold.two, ...fold.one]);
  const trained = train(readTrainingRows(ROWS, without), families);
  const read = readingsIn(documents, words, readModel(writeRouteModel(trained)));
  return readChoices(fold, { rows: ROWS, ownRows: OWN_ROWS }, read);
});
const { names, judged, kept, perhaps, told: report } = judgeOf(folds);
process.stdout.write(`${report.join('\n')}\n`);

/** What weighs less is left out: who helps carries the file away. */
const LEAST_TOLD = 0.125;
const heavy = [...judged.told].filter(([, weight]) => Math.abs(weight) >= LEAST_TOLD);
const told = quantised(
  { bias: new Float64Array(1), of: Float64Array.from(heavy, ([, weight]) => weight) },
  heavy.map(([name]) => name),
  LEVELS,
);
writeFileSync(
  new URL('data/demands/model.txt', ROOT),
  writeDemandsModel({ words: new Map(), thresholds: [], ...told }),
);

/** Heavier than few rows of it tell: a part that says why ("parce que") is no demand of its own. */
const BY_HAND = new Map([['because', -1.8]]);
/** To a tenth: what is finer tells of these rows alone. */
const rounded = (weight: number) => `${Math.round(weight * 10) / 10}`;
const hundredths = (likely: number) => `${Math.round(likely * 100) / 100}`;
writeFileSync(
  new URL('bot/understanding/demands/judge-weights.ts', ROOT),
  [
    '/** What each sign of two demands weighs. Written by `training/demands/main.ts`; do not edit. */',
    'export const WEIGHTS = {',
    ...names.map(
      (name, at) => `  ${name}: ${rounded(BY_HAND.get(name) ?? judged.weights[at] ?? 0)},`,
    ),
    '};',
    '/** Added to them all: over 0, a reading as two is likelier than one demand. */',
    `export const BIAS = ${rounded(judged.bias)};`,
    '/** Kept where they are so likely, beside any other two and beside one. */',
    `export const KEPT = ${hundredths(kept)};`,
    '/** Likely enough to be asked about at the end. */',
    `export const PERHAPS = ${hundredths(perhaps)};`,
    '',
  ].join('\n'),
);
