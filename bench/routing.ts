import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import { language } from '../bot/data/read-language.ts';
import { routeModel } from '../bot/data/read-route-model.ts';
import { loadFlows } from '../bot/flows/load/load-flows.ts';
import { routeDocuments } from '../bot/conversation/route-documents.ts';
import { fold } from '../bot/territory/fold.ts';
import { createRouter } from '../bot/understanding/create-router.ts';
import { type RouteDocument, type Routed } from '../bot/understanding/router.ts';
import { compare, type Bench, type Goal, type Result } from './harness.ts';

const ROOT = new URL('../..', import.meta.url);
const SET = new URL('tests/understanding/utterances/development.ndjson', ROOT);
const READY = fileURLToPath(new URL('routing-ready.js', import.meta.url));
const READY_MS = 200;
const STARTS = 5;
const MOST_MICROS = 300;

interface Row {
  readonly text: string;
  readonly expect: readonly string[] | 'ask' | 'none';
  readonly kind: string;
}

type Route = (text: string) => Routed;

/** Where the half of the development set that nothing was tuned on goes, beside minisearch. */
export const routing: Bench = {
  name: 'routing',
  async run(): Promise<readonly Result[]> {
    const documents = routeDocuments(loadFlows([fileURLToPath(new URL('flows', ROOT))]));
    const folders = [fileURLToPath(new URL('data', ROOT))];
    const router = createRouter(documents, language(folders), routeModel(folders));
    const ready = readyIn();
    const rows = unseenRows();
    const peer = peerOn(documents);
    const ours = figuresOf(rows, (text) => router.route(text));
    const theirs = figuresOf(rows, peer);
    return [
      await compare({
        title: `Routing: ${rows.length} unseen utterances, ${documents.length} flows`,
        ours: overAll('aiguillage route', rows, (text) => router.route(text)),
        peer: overAll('minisearch, fuzzy and prefix', rows, peer),
        goals: [
          { kind: 'at-most', micros: MOST_MICROS },
          figure(
            `ready within ${READY_MS} ms in a new process: ${ready.wall.toFixed(0)} ms, ${ready.cpu.toFixed(0)} of CPU on all threads`,
            ready.wall <= READY_MS,
          ),
          ...goalsOf(ours, theirs),
        ],
        operations: { ours: 2_000, peer: 1_000 },
      }),
    ];
  },
};

/** Milliseconds until ready, and of CPU then, on all threads of Node. */
interface Ready {
  readonly wall: number;
  readonly cpu: number;
}

/** The middle one of some new processes. */
function readyIn(): Ready {
  const all = Array.from(
    { length: STARTS },
    () => JSON.parse(execFileSync(process.execPath, [READY], { encoding: 'utf8' })) as Ready,
  ).sort((a, b) => a.wall - b.wall);
  const middle = all[Math.floor(STARTS / 2)];
  if (!middle) throw new Error('nothing was started');
  return middle;
}

/** Every other line: the first half was looked at to choose weights and words. */
function unseenRows(): readonly Row[] {
  const lines = readFileSync(SET, 'utf8').trimEnd().split('\n');
  return lines.filter((_, at) => at % 2 === 1).map((line) => JSON.parse(line) as Row);
}

interface Figures {
  readonly first: number;
  readonly three: number;
  readonly sentRight: number;
  readonly sentWrong: number;
  readonly refused: number;
  readonly held: number;
  readonly asked: number;
}

function figuresOf(rows: readonly Row[], route: Route): Figures {
  const read = rows.map((row) => ({ ...row, ...route(row.text) }));
  const demands = read.filter(({ expect }) => Array.isArray(expect));
  const isRight = ({ expect, ranked }: (typeof read)[number], most: number) =>
    ranked.slice(0, most).some(({ id }) => expect.includes(id));
  const sent = demands.filter(({ decision }) => decision === 'route');
  const right = sent.filter((row) => isRight(row, 1)).length;
  const decided = (kind: string, ...decisions: readonly string[]) => {
    const those = read.filter((row) => row.kind === kind);
    return those.filter(({ decision }) => decisions.includes(decision)).length / those.length;
  };
  return {
    first: demands.filter((row) => isRight(row, 1)).length / demands.length,
    three: demands.filter((row) => isRight(row, 3)).length / demands.length,
    sentRight: right / sent.length,
    sentWrong: (sent.length - right) / demands.length,
    refused: decided('out-of-scope', 'none'),
    held: decided('no-flow', 'none', 'ask'),
    asked: decided('ambiguous', 'ask'),
  };
}

const PROMISES: readonly (readonly [keyof Figures, string, 'least' | 'most', number])[] = [
  ['first', 'first right', 'least', 0.8],
  ['three', 'within three', 'least', 0.93],
  ['sentRight', 'right of those routed at once', 'least', 0.94],
  ['sentWrong', 'in scope sent wrong', 'most', 0.04],
  ['refused', 'other talk refused', 'least', 0.95],
  ['held', 'administrative without a flow, refused or asked', 'least', 0.8],
  ['asked', 'ambiguous asked', 'least', 0.65],
];

function goalsOf(ours: Figures, theirs: Figures): readonly Goal[] {
  return PROMISES.map(([key, words, side, limit]) => {
    const met = side === 'least' ? ours[key] >= limit : ours[key] <= limit;
    const sign = side === 'least' ? '≥' : '≤';
    const beside = `${ours[key].toFixed(3)} (minisearch ${theirs[key].toFixed(3)})`;
    return figure(`${words} ${sign} ${limit}: ${beside}`, met);
  });
}

function figure(words: string, met: boolean): Goal {
  return { kind: 'figure', words, met };
}

/** The peer on the same titles and words, with the settings of its documentation for search. */
function peerOn(documents: readonly RouteDocument[]): Route {
  const search = new MiniSearch<{ id: string; text: string }>({
    fields: ['text'],
    processTerm: (term) => fold(term),
    searchOptions: { prefix: true, fuzzy: 0.2 },
  });
  search.addAll(
    documents.map(({ id, titles, words }) => ({ id, text: [...titles, ...words].join('\n') })),
  );
  return (text) => {
    const found = search.search(text);
    const ranked = found.slice(0, 10).map(({ id, score }) => ({ id: String(id), score }));
    const [first, second] = ranked;
    if (!first) return { decision: 'none', ranked };
    // It has no gate of its own: ours on the ratio of the first two.
    const clear = first.score >= 1.18 * (second?.score ?? 0);
    return { decision: clear ? 'route' : 'ask', ranked };
  };
}

function overAll(name: string, rows: readonly Row[], route: Route) {
  return {
    name,
    run(operations: number) {
      let found = 0;
      for (let at = 0; at < operations; at += 1) {
        found += route(rows[at % rows.length]?.text ?? '').ranked.length;
      }
      if (found === 0) throw new Error(`${name} found nothing.`);
      return undefined;
    },
  };
}
