import { createHash, randomBytes } from 'node:crypto';

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

/** Whether a text may be the id of a visit, as a browser holds it. */
export function isVisit(text: string): boolean {
  return /^[ev][\w-]{22}$/.test(text);
}

/**
 * What the store knows of a visit: a hash of its id, since a browser could send any as its cookie. A
 * name stays as it is: what the store gave back may be asked for again.
 */
export function nameOf(visit: string): string {
  if (!isVisit(visit)) return visit;
  const hash = createHash('sha256')
    .update(visit)
    .digest('base64url')
    .slice(0, visit.length - 1);
  return `${visit.slice(0, 1).toUpperCase()}${hash}`;
}

/** Whether it begins where another was erased. */
export function isAfterErasing(visit: string): boolean {
  return visit.slice(0, 1).toLowerCase() === ANEW;
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
