import { MAX_WALKS, type Walk } from './walk.ts';

/**
 * The stack with a walk on top. Beyond MAX_WALKS the oldest is dropped: people remember best what
 * they asked last.
 *
 * @example push([{ flow: 'caf.account' }], { flow: 'impots.payer' }).length // 2
 */
export function push(walks: readonly Walk[], walk: Walk): readonly Walk[] {
  return [...walks, walk].slice(-MAX_WALKS);
}

/**
 * The stack without its top: the walk below resumes where it stood. Empty stays empty.
 *
 * @example pop([{ flow: 'caf.account' }, { flow: 'impots.payer' }]) // [{ flow: 'caf.account' }]
 */
export function pop(walks: readonly Walk[]): readonly Walk[] {
  return walks.slice(0, -1);
}
