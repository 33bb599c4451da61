import { type Asked } from './asked.ts';
import { type Clause, type Limits, type Trailing } from './planning-clause.ts';

/** Gives each limit that stands after hours to its clause or to all; tells those that may be either. */
export function settleLimits(clauses: readonly Clause[]): readonly Asked[] {
  // Dates are as they are written: a limit of all is of the days that return.
  const returning = clauses.filter(({ days }) => days.length > 0);
  const settled = clauses.flatMap((clause, at) =>
    clause.trailing.flatMap((one) => settle(one, clause, returning, at === clauses.length - 1)),
  );
  return [...settled, ...returning.flatMap((clause, at) => led(clause, returning.slice(at + 1)))];
}

/** "Semaines paires mardi 9h-12h, jeudi 14h-16h": are Thursdays those of even weeks too? */
function led({ leading }: Clause, later: readonly Clause[]): readonly Asked[] {
  if (leading === undefined || later.every((one) => hasOwn(one, leading.limits))) return [];
  return [{ code: 'whose-limit', text: leading.text }];
}

function settle(
  { limits, apart, text }: Trailing,
  clause: Clause,
  clauses: readonly Clause[],
  isLast: boolean,
): readonly Asked[] {
  const others = clauses.filter((one) => one !== clause);
  const isOwn = others.length === 0 || others.every((one) => has(one, limits));
  if (isOwn || (!apart && !isLast)) return give([clause], limits, text);
  if (apart && isLast && !clauses.some((one) => hasOwn(one, limits))) {
    return give(clauses, limits, text);
  }
  return [{ code: 'whose-limit', text }];
}

function give(clauses: readonly Clause[], limits: Limits, text: string): readonly Asked[] {
  const isTwice = clauses.some((one) => hasOwn(one, limits));
  for (const one of clauses) Object.assign(one.limits, limits);
  return isTwice ? [{ code: 'whose-limit', text }] : [];
}

/** Whether a clause says such a limit, before its hours or after them. */
function has(clause: Clause, limits: Limits): boolean {
  return hasOwn(clause, limits) || clause.trailing.some((one) => isSame(one.limits, limits));
}

function hasOwn({ limits: own }: Clause, limits: Limits): boolean {
  return Object.keys(limits).some((key) => Object.hasOwn(own, key));
}

function isSame(a: Limits, b: Limits): boolean {
  return Object.keys(a).some((key) => Object.hasOwn(b, key));
}
