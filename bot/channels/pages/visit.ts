import { randomBytes } from 'node:crypto';

const BYTES = 16;
/** First letter of a visit: whether it begins where another was erased. */
const FIRST = 'v';
const ANEW = 'e';
/** Characters of a visit that addresses carry after erasing: too few to tell who. */
const MARK = 4;

/**
 * Names what one browser does from its first answer that no address may tell until it erases or
 * leaves. An id of chance: the browser keeps it in a cookie that scripts cannot read.
 */
export function newVisit(isAnew: boolean): string {
  return `${isAnew ? ANEW : FIRST}${newId()}`;
}

/** Whether a text may be the id of a visit. */
export function isVisit(text: string): boolean {
  return /^[ev][\w-]{22}$/.test(text);
}

/**
 * What addresses with answers carry once something was erased in this browser: those of before,
 * which have none or another, open anew. Empty before anything was erased.
 */
export function markOf(visit: string | undefined): string {
  return visit?.startsWith(ANEW) === true ? visit.slice(1, 1 + MARK) : '';
}

/** The id of a screen: 128 bits of chance. */
export function newId(): string {
  return randomBytes(BYTES).toString('base64url');
}

/** Whether a text may be the id of a screen. */
export function isId(text: string): boolean {
  return /^[\w-]{22}$/.test(text);
}
