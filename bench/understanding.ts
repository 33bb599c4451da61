import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { language } from '../bot/data/read-language.ts';
import { routeModel } from '../bot/data/read-route-model.ts';
import { loadFlows } from '../bot/flows/load/load-flows.ts';
import { routeDocuments } from '../bot/conversation/route-documents.ts';
import { createRouter } from '../bot/understanding/create-router.ts';
import { danger as readDanger } from '../bot/data/read-danger.ts';
import { doItForMe as readDoItForMe } from '../bot/data/read-do-it-for-me.ts';
import { guard, MAX_TEXT } from '../bot/understanding/guard.ts';
import { ATTACKS } from '../tests/understanding/support/attacks.ts';
import { type Bench, figuresOf, type Result } from './harness.ts';
import { heardWhole } from './understanding-whole.ts';

const ROOT = new URL('../..', import.meta.url);
const SET = new URL('tests/understanding/utterances/development.ndjson', ROOT);
/** How much dearer a text twice as long may be. */
const MOST_GROWTH = 2.2;
/** Microseconds of a first message heard with everything, at the median. */
const MOST_MEDIAN = 300;
/** One measure lasts at least so long, for the grain of the clock. */
const LEAST_MICROS = 3_000;
const TRIES = 9;
/** Looks at an attack that seems too steep. */
const MOST_LOOKS = 4;

/** The worst texts at the limit, beside ordinary ones. */
export const understanding: Bench = {
  name: 'understanding',
  run(): Promise<readonly Result[]> {
    const documents = routeDocuments(loadFlows([fileURLToPath(new URL('flows', ROOT))]));
    const folders = [fileURLToPath(new URL('data', ROOT))];
    const router = createRouter(documents, language(folders), routeModel(folders));
    const danger = readDanger(folders);
    const doItForMe = readDoItForMe(folders);
    return Promise.resolve([
      worstOf('guard', guard),
      worstOf('danger', (text) => danger.hear(text)),
      worstOf('do it for me', (text) => doItForMe.isAsked(text)),
      worstOf('route', (text) => router.route(text)),
      medianOf((text) => router.route(text), heardWhole()),
    ]);
  },
};

type Read = (text: string) => unknown;

/** What a first message costs with everything that listens, beside the routing of it alone. */
function medianOf(route: Read, whole: Read): Result {
  const [ours, peer] = [whole, route].map((read) =>
    rows().flatMap((text) => costsOf(read, [text])),
  );
  const heard = figuresOf('heard with everything', ours ?? []);
  const met = heard.median <= MOST_MEDIAN;
  const words = `at most ${MOST_MEDIAN} µs at the median`;
  return {
    title: `Understanding, a first message: ${ours?.length ?? 0} rows`,
    ours: heard,
    peer: figuresOf('routed', peer ?? []),
    ratio: figuresOf(
      'routed / heard',
      (peer ?? []).map((one, at) => one / (ours?.[at] ?? 1)),
    ),
    goals: [{ goal: { kind: 'figure', words, met }, met }],
  };
}

function worstOf(name: string, read: Read): Result {
  const ordinary = rows().flatMap((text) => costsOf(read, [text]));
  const attacks = ATTACKS.map((attack) => {
    const [half, whole] = halfAndWhole(read, attack);
    return { attack, whole, growth: whole / half };
  });
  const dearest = attacks.reduce((a, b) => (b.whole > a.whole ? b : a));
  const steepest = attacks.reduce((a, b) => (b.growth > a.growth ? b : a));
  const words = [
    `at most ${MOST_GROWTH} times for twice the length: ${told(steepest.growth)} for "${steepest.attack}"`,
    `worst at the limit ${told(dearest.whole / 1000)} ms for "${dearest.attack}"`,
  ].join('; ');
  const met = steepest.growth <= MOST_GROWTH;
  return {
    title: `Understanding, ${name}: ${ordinary.length} rows, ${ATTACKS.length} attacks of ${MAX_TEXT} characters`,
    ours: figuresOf('ordinary rows', ordinary),
    peer: figuresOf('attacks at the limit', costs(attacks, 'whole')),
    ratio: figuresOf('for twice the length', costs(attacks, 'growth')),
    goals: [{ goal: { kind: 'figure', words, met }, met }],
  };
}

/** Cost of an attack of half the length, and of the whole. */
function halfAndWhole(read: Read, attack: string): readonly [half: number, whole: number] {
  const lengths = [MAX_TEXT / 2, MAX_TEXT].map((length) => ofLength(attack, length));
  let least: readonly [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  // Of hundreds of measures some meet a busy moment: what is steep by itself is so again.
  for (let tries = 0; tries < MOST_LOOKS; tries += 1) {
    const [half = Number.NaN, whole = Number.NaN] = costsOf(read, lengths);
    least = [Math.min(least[0], half), Math.min(least[1], whole)];
    if (least[1] <= least[0] * MOST_GROWTH) break;
  }
  return least;
}

const costs = <K extends string>(all: readonly Readonly<Record<K, number>>[], key: K) =>
  all.map((one) => one[key]);

const ofLength = (attack: string, length: number): string =>
  attack.repeat(length / attack.length + 1).slice(0, length);

const told = (value: number): string => value.toFixed(2);

/** Every tenth line of the development set. */
function rows(): readonly string[] {
  const lines = readFileSync(SET, 'utf8').trimEnd().split('\n');
  return lines
    .filter((_, at) => at % 10 === 0)
    .map((line) => (JSON.parse(line) as { text: string }).text);
}

/**
 * CPU of one reading of each text in microseconds: the least of some tries, each long enough to be
 * measured; in turns, so that what else the machine does at a time falls on all.
 */
function costsOf(read: Read, texts: readonly string[]): readonly number[] {
  const times = texts.map((text) => {
    const once = cpuOf(read, text, 3) / 3;
    return Math.max(1, Math.ceil(LEAST_MICROS / Math.max(once, 1)));
  });
  const least = texts.map(() => Number.POSITIVE_INFINITY);
  for (let tries = 0; tries < TRIES; tries += 1) {
    for (const [at, text] of texts.entries()) {
      const count = times[at] ?? 1;
      least[at] = Math.min(least[at] ?? 0, cpuOf(read, text, count) / count);
    }
  }
  return least;
}

function cpuOf(read: Read, text: string, times: number): number {
  const before = process.cpuUsage();
  for (let done = 0; done < times; done += 1) read(text);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
