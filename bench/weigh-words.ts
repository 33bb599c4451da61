import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadFlows } from '../bot/flows/load/load-flows.ts';
import { routeDocuments } from '../bot/flows/world-of.ts';
import { EVERYDAY } from '../bot/understanding/danger/everyday.ts';
import { findSigns } from '../bot/understanding/danger/find-signs.ts';
import { DANGERS, type DangerKind, WORST } from '../bot/understanding/danger/kinds.ts';
import { readPlea } from '../bot/understanding/danger/spelling.ts';
import { startsOf } from '../bot/understanding/danger/starts-of.ts';
import { forAllTold } from '../bot/understanding/danger/told-of.ts';
import { JOIN } from '../bot/understanding/danger/worst/weighed.ts';
import { mulberry32 } from './random.ts';

/**
 * Writes what words weigh for danger, from the rows of the tests and all that flows know:
 * `npm run build && node dist/bench/weigh-words.js && npx prettier --write bot/understanding/danger`.
 * A logistic regression (AdaGrad, seeded) on which words a text holds; weights are whole quarters.
 */

const ROOT = new URL('../..', import.meta.url);
const ROWS = ['danger', 'danger-more', 'danger-people', 'danger-oral', 'danger-families'];
/** Words that tell the most are kept, if they were said that often; of one danger, pairs and families too. */
const MOST_WORDS = { any: 1700, one: 1200 };
const LEAST_SAID = 3;
const ROUNDS = 40;
const QUARTERS = 4;
/** Keeps weights small: what a few rows alone tell is not trusted. */
const DECAY = { any: 0, one: 0.002 };
/** How much likelier in one danger than in all, by steps of that. */
const TELLING_STEP = 0.7;
const MOST_TELLING = 3;
const SMOOTH = { said: 0.3, all: 3 };

interface Row {
  readonly kind: DangerKind | undefined;
  readonly words: readonly string[];
  /** Words and their families, alone and two by two. */
  readonly told: readonly string[];
}

type Told = (row: Row) => readonly string[];
const wordsOf: Told = ({ words }) => words;
const allOf: Told = ({ told }) => told;

const read = (path: string): readonly string[] =>
  readFileSync(new URL(path, ROOT), 'utf8').trimEnd().split('\n');

function rowOf(text: string, kind?: DangerKind): Row {
  const starts = startsOf(readPlea(text).replace(EVERYDAY, ' '));
  const told: string[] = [];
  forAllTold(
    starts,
    (word) => told.push(word),
    (first, second) => told.push(first + JOIN + second),
  );
  return { kind, words: [...new Set(starts)], told };
}

function labelled(line: string): Row {
  const [kind, text = ''] = line.split('|');
  return rowOf(
    text,
    DANGERS.find((danger) => danger === kind),
  );
}

/** What people ask that is no danger; what signs hear in it may well be one. */
function demands(): readonly Row[] {
  const flows = routeDocuments(loadFlows([fileURLToPath(new URL('flows', ROOT))]));
  const texts = [
    ...read('tests/understanding/utterances/development.ndjson').map(
      (line) => (JSON.parse(line) as { text: string }).text,
    ),
    ...read('tests/understanding/rows/do-it-for-me.txt').map(
      (line) => line.split('|').at(-1) ?? '',
    ),
    ...flows.flatMap(({ titles, words }) => [...titles, ...words]),
    ...answers(),
  ];
  return texts
    .filter((text) => findSigns(readPlea(text).replace(EVERYDAY, ' ')).length === 0)
    .map((text) => rowOf(text));
}

type Counts = ReadonlyMap<string, number>;

/** What flows ask and offer: the nearest to what is typed in a walk. */
function answers(): readonly string[] {
  const files = readdirSync(new URL('flows', ROOT), { recursive: true, encoding: 'utf8' });
  const french = files.filter((name) => /^[^.]+\.yaml$/.test(name));
  const said = /^ +(?:- )?(?:label|fr|fr-simple|question|help|ask|goal): (.+)$/gm;
  return french.flatMap((name) =>
    [...readFileSync(new URL(`flows/${name}`, ROOT), 'utf8').matchAll(said)].map(
      ([, text = '']) => text,
    ),
  );
}

function count(rows: readonly Row[], told: Told = wordsOf): Counts {
  const counts = new Map<string, number>();
  for (const word of rows.flatMap(told)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** How much a word says of two groups of rows: the G of its table. */
function tells(danger: number, dangers: number, other: number, others: number): number {
  const share = (danger + other) / (dangers + others);
  const part = (seen: number, all: number): number =>
    (seen === 0 ? 0 : seen * Math.log(seen / (all * share))) +
    (all - seen) * Math.log((all - seen) / (all * (1 - share)));
  return part(danger, dangers) + part(other, others);
}

interface Lesson {
  readonly rows: readonly Row[];
  readonly isOne: (row: Row) => boolean;
  readonly told: Told;
  readonly most: number;
  readonly decay: number;
}

function chosenOf({ rows, isOne, told, most }: Lesson): readonly string[] {
  const dangers = rows.filter(isOne);
  const others = rows.filter((row) => !isOne(row));
  const [inDanger, elsewhere] = [count(dangers, told), count(others, told)];
  return [...new Set([...inDanger.keys(), ...elsewhere.keys()])]
    .map((word) => ({ word, danger: inDanger.get(word) ?? 0, other: elsewhere.get(word) ?? 0 }))
    .filter(({ danger, other }) => danger + other >= LEAST_SAID)
    .map((one) => ({ ...one, g: tells(one.danger, dangers.length, one.other, others.length) }))
    .sort((a, b) => b.g - a.g || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word }) => word);
}

/** AdaGrad on the logistic loss, in an order drawn anew each round; the bias stands last. */
function learn({ rows, isOne, told, decay }: Lesson, chosen: readonly string[]): Float64Array {
  const at = new Map(chosen.map((word, index) => [word, index]));
  const wanted = rows.map((row) => (isOne(row) ? 1 : 0));
  const inputs = rows.map((row) => [
    ...told(row)
      .map((word) => at.get(word))
      .filter((index) => index !== undefined),
    chosen.length,
  ]);
  const weights = new Float64Array(chosen.length + 1);
  const steps = new Float64Array(chosen.length + 1).fill(1e-8);
  const random = mulberry32(1);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const index of shuffled(rows.length, random)) {
      const input = inputs[index] ?? [];
      const sum = input.reduce((total, word) => total + (weights[word] ?? 0), 0);
      const error = 1 / (1 + Math.exp(-sum)) - (wanted[index] ?? 0);
      for (const word of input) {
        const slope = error + decay * (weights[word] ?? 0);
        steps[word] = (steps[word] ?? 0) + slope * slope;
        weights[word] = (weights[word] ?? 0) - (0.2 * slope) / Math.sqrt(steps[word]);
      }
    }
  }
  return weights;
}

function shuffled(length: number, random: () => number): readonly number[] {
  const order = Array.from({ length }, (_, index) => index);
  for (let last = length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
}

/** By how many steps a word is likelier in one danger than in all of them. */
function tellingOf(kind: DangerKind, dangers: readonly Row[]): ReadonlyMap<string, number> {
  const own = dangers.filter((row) => row.kind === kind);
  const [inKind, inAll] = [count(own), count(dangers)];
  const steps = [...inAll]
    .filter(([, all]) => all >= LEAST_SAID)
    .map(([word, all]): [string, number] => {
      const here = ((inKind.get(word) ?? 0) + SMOOTH.said) / (own.length + SMOOTH.all);
      const anywhere = (all + SMOOTH.said) / (dangers.length + SMOOTH.all);
      return [word, Math.round(Math.log(here / anywhere) / TELLING_STEP)];
    });
  return new Map(
    steps
      .filter(([, step]) => step > 0)
      .map(([word, step]) => [word, Math.min(step, MOST_TELLING)]),
  );
}

/** What was learnt in whole quarters, and what a text weighs before its first word. */
function weighedBy(lesson: Lesson): { readonly weights: Counts; readonly before: number } {
  const chosen = chosenOf(lesson);
  const learnt = learn(lesson, chosen);
  const whole = (index: number): number => Math.round((learnt[index] ?? 0) * QUARTERS);
  const weights = chosen
    .map((word, index): [string, number] => [word, whole(index)])
    .filter(([, weight]) => weight !== 0);
  return { weights: new Map(weights), before: whole(chosen.length) };
}

/** Words by their weight, the heaviest first; two words that follow each other stand joined. */
function table(weights: Counts): string {
  const values = [...new Set(weights.values())].sort((a, b) => b - a);
  const lines = values.map((value) => {
    const words = [...weights].filter(([, one]) => one === value).map(([word]) => word);
    return `  [${value}, \`${words
      .sort()
      .join(' ')
      .replace(/(.{80,100}?) /g, '$1\n    ')}\`],`;
  });
  return `[\n${lines.join('\n')}\n]`;
}

function weighAll(): void {
  const labelledRows = ROWS.flatMap((name) => read(`tests/understanding/rows/${name}.txt`)).map(
    labelled,
  );
  const asked = demands();
  const rows = [...labelledRows, ...asked];
  const dangers = rows.filter(({ kind }) => kind !== undefined);
  const any = { rows, isOne: ({ kind }: Row) => kind !== undefined, told: wordsOf };
  const { weights, before } = weighedBy({ ...any, most: MOST_WORDS.any, decay: DECAY.any });
  write(
    'weights',
    `/** Starts of words by what they weigh for danger, in quarters. */
export const WEIGHTS: readonly (readonly [weight: number, words: string])[] = ${table(weights)};

/** What a text weighs before its first word. */
export const BEFORE = ${before};
`,
  );
  for (const worst of WORST) {
    // Demands weigh twice: an answer in a walk is no plea.
    const one = {
      rows: [...rows, ...asked],
      isOne: ({ kind }: Row) => kind === worst,
      told: allOf,
    };
    writeWorst(worst, weighedBy({ ...one, most: MOST_WORDS.one, decay: DECAY.one }));
  }
  const kinds = DANGERS.map((kind) => `  ${kind}: ${table(tellingOf(kind, dangers))},`);
  write(
    'telling',
    `import { type DangerKind } from './kinds.ts';

/** Starts of words said more in one danger than in the others, by how much more. */
export const TELLING: Readonly<
  Record<DangerKind, readonly (readonly [step: number, words: string])[]>
> = {
${kinds.join('\n')}
};
`,
  );
}

function writeWorst(kind: DangerKind, { weights, before }: ReturnType<typeof weighedBy>): void {
  write(
    `worst/${kind}`,
    `import { type Weighed } from './weighed.ts';

/** Starts of words, alone or two joined, by what they weigh for ${kind}. */
export const ${kind.toUpperCase()}_WEIGHED: Weighed = {
  before: ${before},
  weights: ${table(weights)},
};
`,
  );
}

function write(name: string, code: string): void {
  const file = new URL(`bot/understanding/danger/${name}.ts`, ROOT);
  writeFileSync(file, `/* Written by bench/weigh-words.ts: not by hand. */\n\n${code}`);
}

weighAll();
