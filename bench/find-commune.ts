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

/** One look-up, and the indexes made whole, beside the plainest work on all the names. */
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
      title: 'Territory: communes read from their tables, indexes made, first answer',
      ours: looped('aiguillage index', () => readCommunes('data').find('bordo')),
      peer: looped('fold all names', () => [...communes.byInsee.values()].map((c) => fold(c.name))),
      goals: [{ kind: 'at-most', micros: 300_000 }],
      operations: { ours: 2, peer: 2 },
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
