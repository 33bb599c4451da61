import { execFileSync } from 'node:child_process';
import { readCommunes } from '../bot/data/read-communes.ts';
import { fold } from '../bot/territory/fold.ts';
import { editDistance } from '../bot/territory/near-names.ts';
import { type Communes } from '../bot/territory/model.ts';
import { compare, figuresOf, type Result } from './harness.ts';

/** What people type, of every kind: codes, arrondissements, short forms, slips, sounds, old names. */
const TYPED = [
  ...['33 700', '1000', '75020', 'paris 20e', 'marseille 13 eme', 'lyon VII', 'bordeaux cedex'],
  ...['st denis', 'ste foy la grande', 'epinay s/ seine', 'merignac', 'rochelle', 'clermont fd'],
  ...['bordo', 'kemper', 'marsseye', 'strasbour', 'toulouze', 'perpingan', 'villurbane'],
  ...["chateau d'olonne", 'annecy le vieux', 'st denis la reunion', 'mont marsan', 'xyzzy'],
];

/** Promises of issue 3. */
const LOOK_UP_MICROS = 1_000;
const READY_MICROS = 300_000;
const LOOK_UPS = 5_000;
const PEER_LOOK_UPS = 200;

/** In a process of its own, so that nothing is warm: CPU from the tables to an answer. */
const FRESH = `
  const [tables, typed] = process.argv.slice(1);
  const { readCommunes } = await import(tables);
  const from = process.cpuUsage();
  readCommunes('data').find(typed);
  const { user, system } = process.cpuUsage(from);
  process.stdout.write(String(user + system));
`;
/** The plainest index of the same tables: every name folded. */
const FRESH_PEER = `
  const [tables, folding] = process.argv.slice(1);
  const { readCommunes } = await import(tables);
  const { fold } = await import(folding);
  const from = process.cpuUsage();
  const byName = new Map();
  for (const one of readCommunes('data').byInsee.values()) byName.set(fold(one.name), one);
  const { user, system } = process.cpuUsage(from);
  process.stdout.write(String(user + system));
`;
const TABLES = new URL('../bot/data/read-communes.js', import.meta.url).href;
const FOLDING = new URL('../bot/territory/fold.js', import.meta.url).href;

/** One look-up, and the index made in a fresh process, beside the plainest work on all the names. */
export async function communeResults(): Promise<readonly Result[]> {
  const communes = readCommunes('data');
  communes.find('');
  const names = [...communes.byInsee.values()].map(({ name }) => fold(name));
  return [
    eachLookUp(communes, names),
    await compare({
      title: 'Territory: a fresh process reads communes, makes the index, answers a name',
      ours: inFreshProcess('aiguillage index', FRESH, 'Royan'),
      peer: inFreshProcess('tables, fold all names', FRESH_PEER, FOLDING),
      goals: [{ kind: 'at-most', micros: READY_MICROS }],
      operations: { ours: 1, peer: 1 },
    }),
    await compare({
      title: 'Territory: the same, and what the first misspelt name needs',
      ours: inFreshProcess('aiguillage, misspelt', FRESH, 'bordo'),
      peer: inFreshProcess('tables, fold all names', FRESH_PEER, FOLDING),
      goals: [{ kind: 'at-most', micros: READY_MICROS }],
      operations: { ours: 1, peer: 1 },
    }),
  ];
}

function nearest(names: readonly string[], typed: string): number {
  const folded = fold(typed);
  let least = Infinity;
  for (const name of names) least = Math.min(least, editDistance(folded, name, 3));
  return least;
}

/** Each look-up by itself: a mean would hide that most are far faster than the worst. */
function eachLookUp(communes: Communes, names: readonly string[]): Result {
  const ours = timesOf(LOOK_UPS, (at) => communes.find(TYPED[at % TYPED.length] ?? ''));
  const peer = timesOf(PEER_LOOK_UPS, (at) => nearest(names, TYPED[at % TYPED.length] ?? ''));
  const own = figuresOf('aiguillage find', ours);
  const other = figuresOf('nearest of all names', peer);
  const worst = ours.toSorted((a, b) => a - b)[Math.floor(ours.length * 0.99)] ?? Infinity;
  const met = own.median <= LOOK_UP_MICROS;
  const words = `median at most ${String(LOOK_UP_MICROS)} µs (p99 ${String(Math.round(worst))} µs)`;
  return {
    title: `Territory: find a commune, each look-up of ${String(TYPED.length)} texts of every kind (wall time)`,
    ours: own,
    peer: other,
    ratio: figuresOf('peer / ours, medians', [other.median / own.median]),
    goals: [{ goal: { kind: 'figure', words, met }, met }],
  };
}

/** Microseconds of wall time of each call, after a warm-up. */
function timesOf(count: number, run: (at: number) => unknown): readonly number[] {
  for (let at = 0; at < count / 4; at += 1) run(at);
  return Array.from({ length: count }, (_, at) => {
    const from = performance.now();
    run(at);
    return (performance.now() - from) * 1000;
  });
}

/** Microseconds of CPU that the script says it spent, once for each operation. */
function inFreshProcess(name: string, script: string, argument: string) {
  const args = ['--input-type=module', '-e', script, TABLES, argument];
  return {
    name,
    run(operations: number): number {
      let micros = 0;
      for (let done = 0; done < operations; done += 1) {
        micros += Number(execFileSync(process.execPath, args, { encoding: 'utf8' }));
      }
      return micros;
    },
  };
}
