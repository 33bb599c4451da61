import { headsOf, LENGTH } from '../danger/heads-of.ts';
import { ORDERS } from './orders.ts';

interface Index {
  /** Orders of which it is not known how they begin. */
  readonly anywhere: readonly RegExp[];
  /** The others, by the letters with which they may begin. */
  readonly byHead: ReadonlyMap<string, readonly RegExp[]>;
}

/** Letters for sure, from the beginning of a word. */
const SURE = /^[a-z0-9][a-z0-9 ]*$/;
const WORD = /\w/;

function indexOrders(): Index {
  const anywhere: RegExp[] = [];
  const byHead = new Map<string, RegExp[]>();
  for (const order of ORDERS) {
    const heads = [...headsOf(order)];
    const source = `\\b(?:${order})`;
    if (!heads.every((head) => SURE.test(head))) {
      anywhere.push(new RegExp(source));
      continue;
    }
    const pattern = new RegExp(source, 'y');
    for (const head of heads) {
      const others = byHead.get(head);
      if (others) others.push(pattern);
      else byHead.set(head, [pattern]);
    }
  }
  return { anywhere, byHead };
}

/** Worked out with the first text, so that a start does not wait for it. */
let index: Index | undefined;

/**
 * Whether folded words give one of the orders. Few are tried: where a word begins, those that may
 * begin like it.
 */
export function givesOrder(said: string): boolean {
  const { anywhere, byHead } = (index ??= indexOrders());
  if (anywhere.some((order) => order.test(said))) return true;
  for (let at = 0; at < said.length; at++) {
    const begins = WORD.test(said[at] ?? '') && !WORD.test(said[at - 1] ?? '');
    if (begins && isGivenAt(byHead, said, at)) return true;
  }
  return false;
}

function isGivenAt(byHead: Index['byHead'], said: string, at: number): boolean {
  const last = Math.min(said.length, at + LENGTH);
  for (let end = at + 1; end <= last; end++) {
    for (const order of byHead.get(said.slice(at, end)) ?? []) {
      order.lastIndex = at;
      if (order.test(said)) return true;
    }
  }
  return false;
}
