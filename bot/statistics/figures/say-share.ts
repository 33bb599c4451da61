const SAID: ReadonlyMap<number, string> = new Map([
  [1, 'une'],
  [2, 'deux'],
  [3, 'trois'],
  [4, 'quatre'],
  [5, 'cinq'],
  [9, 'neuf'],
  [10, 'dix'],
]);

/** Fractions that people say. */
const FRACTIONS: readonly (readonly [some: number, of: number])[] = [
  [1, 10],
  [1, 5],
  [1, 4],
  [1, 3],
  [2, 5],
  [1, 2],
  [3, 5],
  [2, 3],
  [3, 4],
  [4, 5],
  [9, 10],
];

/**
 * A share as people say it, of the nearest simple fraction.
 *
 * @example
 * sayShare(0.26) // 'Environ une fin sur quatre'
 * sayShare(0.39, 'réponse') // 'Environ deux réponses sur cinq'
 */
export function sayShare(share: number, thing = 'fin'): string {
  if (share < 0.05) return `Presque aucune ${thing}`;
  if (share > 0.95) return `Presque toute ${thing}`;
  const off = ([some, of]: readonly [number, number]): number => Math.abs(share - some / of);
  const [some, of] = FRACTIONS.reduce((best, one) => (off(one) < off(best) ? one : best));
  return `Environ ${SAID.get(some) ?? ''} ${thing}${some > 1 ? 's' : ''} sur ${SAID.get(of) ?? ''}`;
}
