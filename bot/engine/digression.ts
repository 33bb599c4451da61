import { MAX_WALKS, type Walk } from './walk.ts';

/**
 * The stack with a walk on top. At most MAX_WALKS are kept: the oldest goes, since the demands
 * made last are those the person still has in mind.
 *
 * @example push([{ flow: 'caf.account' }], { flow: 'impots.payer' }).length // 2
 */
export function push(walks: readonly Walk[], walk: Walk): readonly Walk[] {
  return [...walks, walk].slice(-MAX_WALKS);
}

/**
 * The stack without its top: the walk below goes on where it stood. Empty stays empty.
 *
 * @example pop([{ flow: 'caf.account' }, { flow: 'impots.payer' }]) // [{ flow: 'caf.account' }]
 */
export function pop(walks: readonly Walk[]): readonly Walk[] {
  return walks.slice(0, -1);
}
