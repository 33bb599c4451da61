import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadFlows } from '../bot/flows/load/load-flows.ts';
import { routeDocuments } from '../bot/flows/world-of.ts';
import { EVERYDAY } from '../bot/understanding/danger/everyday.ts';
import { findSigns } from '../bot/understanding/danger/find-signs.ts';
import { DANGERS, type DangerKind } from '../bot/understanding/danger/kinds.ts';
import { readPlea } from '../bot/understanding/danger/spelling.ts';
import { startsOf } from '../bot/understanding/danger/starts-of.ts';
import { mulberry32 } from './random.ts';

/**
 * Writes what words weigh for danger, from the rows of the tests and all that flows know:
 * `npm run build && node dist/bench/weigh-words.js && npx prettier --write bot/understanding/danger`.
 * A logistic regression (AdaGrad, seeded) on which words a text holds; weights are whole quarters.
 */

const ROOT = new URL('../..', import.meta.url);
const ROWS = ['danger', 'danger-more', 'danger-people', 'danger-oral'];
/** Words that tell the most are kept, if they were said that often. */
const MOST_WORDS = 1700;
const LEAST_SAID = 3;
const ROUNDS = 40;
const QUARTERS = 4;
/** How much likelier in one danger than in all, by steps of that. */
const TELLING_STEP = 0.7;
const MOST_TELLING = 3;
const SMOOTH = { said: 0.3, all: 3 };

interface Row {
  readonly kind: DangerKind | undefined;
  readonly words: readonly string[];
}

const read = (path: string): readonly string[] =>
  readFileSync(new URL(path, ROOT), 'utf8').trimEnd().split('\n');

const wordsOf = (text: string): readonly string[] =>
  startsOf(readPlea(text).replace(EVERYDAY, ' '));

function labelled(line: string): Row {
  const [kind, text = ''] = line.split('|');
  return { kind: DANGERS.find((danger) => danger === kind), words: wordsOf(text) };
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
    .map((text) => ({ kind: undefined, words: wordsOf(text) }));
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

function count(rows: readonly Row[]): Counts {
  const counts = new Map<string, number>();
  for (const word of rows.flatMap(({ words }) => words)) {
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

function chosenOf(dangers: readonly Row[], others: readonly Row[]): readonly string[] {
  const [inDanger, elsewhere] = [count(dangers), count(others)];
  return [...new Set([...inDanger.keys(), ...elsewhere.keys()])]
    .map((word) => ({ word, danger: inDanger.get(word) ?? 0, other: elsewhere.get(word) ?? 0 }))
    .filter(({ danger, other }) => danger + other >= LEAST_SAID)
    .map((one) => ({ ...one, g: tells(one.danger, dangers.length, one.other, others.length) }))
    .sort((a, b) => b.g - a.g || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(({ word }) => word);
}

/** AdaGrad on the logistic loss, in an order drawn anew each round; the bias stands last. */
function learn(rows: readonly Row[], chosen: readonly string[]): Float64Array {
  const at = new Map(chosen.map((word, index) => [word, index]));
  const inputs = rows.map(({ words }) => [
    ...words.map((word) => at.get(word)).filter((index) => index !== undefined),
    chosen.length,
  ]);
  const weights = new Float64Array(chosen.length + 1);
  const steps = new Float64Array(chosen.length + 1).fill(1e-8);
  const random = mulberry32(1);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const index of shuffled(rows.length, random)) {
      const input = inputs[index] ?? [];
      const sum = input.reduce((total, word) => total + (weights[word] ?? 0), 0);
      const error = 1 / (1 + Math.exp(-sum)) - (rows[index]?.kind === undefined ? 0 : 1);
      for (const word of input) {
        steps[word] = (steps[word] ?? 0) + error * error;
        weights[word] = (weights[word] ?? 0) - (0.2 * error) / Math.sqrt(steps[word]);
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

/** Words by their weight, the heaviest first. */
function table(weights: ReadonlyMap<string, number>): string {
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
  const dangers = labelledRows.filter(({ kind }) => kind !== undefined);
  const others = [...labelledRows.filter(({ kind }) => kind === undefined), ...demands()];
  const chosen = chosenOf(dangers, others);
  const learnt = learn([...dangers, ...others], chosen);
  const whole = (index: number): number => Math.round((learnt[index] ?? 0) * QUARTERS);
  const weights = chosen
    .map((word, index): [string, number] => [word, whole(index)])
    .filter(([, weight]) => weight !== 0);
  const kinds = DANGERS.map((kind) => `  ${kind}: ${table(tellingOf(kind, dangers))},`);
  write(
    'weights',
    `/** Starts of words by what they weigh for danger, in quarters. */
export const WEIGHTS: readonly (readonly [weight: number, words: string])[] = ${table(new Map(weights))};

/** What a text weighs before its first word. */
export const BEFORE = ${whole(chosen.length)};
`,
  );
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

function write(name: string, code: string): void {
  const file = new URL(`bot/understanding/danger/${name}.ts`, ROOT);
  writeFileSync(file, `/* Written by bench/weigh-words.ts: not by hand. */\n\n${code}`);
}

weighAll();
