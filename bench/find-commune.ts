import { execFileSync } from 'node:child_process';
import { readCommunes } from '../bot/data/read-communes.ts';
import { fold } from '../bot/territory/fold.ts';
import { slipsBetween } from '../bot/territory/near-names.ts';
import { compare, type Result } from './harness.ts';

/** What people type, of every kind: codes, arrondissements, short forms, slips, sounds, old names. */
const TYPED = [
  ...['33 700', '1000', '75020', 'paris 20e', 'marseille 13 eme', 'lyon VII', 'bordeaux cedex'],
  ...['st denis', 'ste foy la grande', 'epinay s/ seine', 'merignac', 'rochelle', 'clermont fd'],
  ...['bordo', 'kemper', 'marsseye', 'strasbour', 'toulouze', 'perpingan', 'villurbane'],
  ...["chateau d'olonne", 'annecy le vieux', 'st denis la reunion', 'mont marsan', 'xyzzy'],
];

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
    await compare({
      title: `Territory: find a commune, ${String(TYPED.length)} texts of every kind`,
      ours: looped('aiguillage find', (at) => communes.find(TYPED[at % TYPED.length] ?? '')),
      peer: looped('nearest of all names', (at) => nearest(names, TYPED[at % TYPED.length] ?? '')),
      goals: [{ kind: 'at-most', micros: 1_000 }],
      operations: { ours: 5_000, peer: 50 },
    }),
    await compare({
      title: 'Territory: a fresh process reads communes, makes the index, answers a name',
      ours: inFreshProcess('aiguillage index', FRESH, 'Royan'),
      peer: inFreshProcess('tables, fold all names', FRESH_PEER, FOLDING),
      goals: [{ kind: 'at-most', micros: 300_000 }],
      operations: { ours: 1, peer: 1 },
    }),
    await compare({
      title: 'Territory: the same, and what the first misspelt name needs',
      ours: inFreshProcess('aiguillage, misspelt', FRESH, 'bordo'),
      peer: inFreshProcess('tables, fold all names', FRESH_PEER, FOLDING),
      goals: [{ kind: 'within', times: 5 }],
      operations: { ours: 1, peer: 1 },
    }),
  ];
}

function nearest(names: readonly string[], typed: string): number {
  const folded = fold(typed);
  let least = Infinity;
  for (const name of names) least = Math.min(least, slipsBetween(folded, name, 3));
  return least;
}

function looped(name: string, run: (at: number) => unknown) {
  return {
    name,
    run(operations: number): undefined {
      for (let at = 0; at < operations; at += 1) run(at);
    },
  };
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
