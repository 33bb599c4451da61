import { addresses } from './guard/addresses.ts';
import { birthDates } from './guard/birth-dates.ts';
import { emails } from './guard/email.ts';
import { KINDS, type Directory, type Finding, type Rule } from './guard/finding.ts';
import { ibans } from './guard/iban.ts';
import { namedNumbers } from './guard/named-numbers.ts';
import { names } from './guard/names.ts';
import { numbers } from './guard/numbers.ts';
import { plates } from './guard/plates.ts';
import { secrets } from './guard/secrets.ts';
import { spelledNumbers } from './guard/spelled-numbers.ts';
import { toPlainText } from './guard/plain-text.ts';

/** Most characters of a message that are read; the rest is cut before anything else. */
export const MAX_TEXT = 2000;

export interface Guarded {
  /** The text with `[kind]` in place of what was found. */
  readonly redacted: string;
  /** `pii:<kind>`, each once, in the order of docs/design.md, "What is heard". */
  readonly flags: readonly string[];
  /** The message was longer than MAX_TEXT. */
  readonly cut: boolean;
}

export interface GuardOptions {
  /** Our own public numbers, digits only: they stay. */
  readonly directory?: Directory;
}

/**
 * Public phone numbers as `guard` compares them: national form, digits only.
 *
 * @example toDirectory(['+33 5 56 43 00 00', '3230']).has('0556430000') // true
 */
export function toDirectory(numbers: Iterable<string>): Directory {
  return new Set([...numbers].map((number) => number.replace(/^\+33/, '0').replace(/\D/g, '')));
}

/** A rule, and whether what it finds always holds a digit: then a text without one is spared it. */
interface Guarding {
  readonly rule: Rule;
  readonly digits: boolean;
}

/** In this order: what an earlier rule found is not read again by a later one. */
const RULES: readonly Guarding[] = [
  { rule: ibans, digits: true },
  { rule: secrets, digits: false },
  { rule: emails, digits: false },
  { rule: birthDates, digits: false },
  { rule: addresses, digits: false },
  { rule: namedNumbers, digits: true },
  { rule: numbers, digits: true },
  { rule: spelledNumbers, digits: false },
  { rule: plates, digits: true },
  { rule: names, digits: false },
];

/** Shorter texts hold nothing of a person: "1", "oui", "Caf". */
const SHORTEST = 6;

const NO_DIRECTORY: Directory = new Set();

/**
 * Masks personal data. It is the first to see a message and the only one to see it whole: nothing
 * is understood, stored or logged before. `directory` lists our own public numbers, which stay.
 * Never throws; deterministic.
 *
 * @example
 * guard('mon mail est ana@exemple.fr').redacted // 'mon mail est [email]'
 * guard('mon mail est ana@exemple.fr').flags // ['pii:email']
 */
export function guard(text: string, { directory = NO_DIRECTORY }: GuardOptions = {}): Guarded {
  const cut = text.length > MAX_TEXT;
  const read = toPlainText(cut ? text.slice(0, MAX_TEXT) : text);
  const claimed = new Uint8Array(read.plain.length);
  const kept: Finding[] = [];
  const hasDigit = /\d/.test(read.plain);
  for (const { rule, digits } of read.plain.length < SHORTEST ? [] : RULES) {
    if (digits && !hasDigit) continue;
    for (const finding of rule(read, directory)) {
      if (isFree(claimed, finding)) {
        claimed.fill(1, finding.from, finding.to);
        kept.push(finding);
      }
    }
  }
  const seen = new Set(kept.map(({ kind }) => kind));
  return {
    redacted: replaced(read.original, read.at, kept),
    flags: KINDS.filter((kind) => seen.has(kind)).map((kind) => `pii:${kind}`),
    cut,
  };
}

function isFree(claimed: Uint8Array, { from, to }: Finding): boolean {
  for (let at = from; at < to; at++) if (claimed[at] === 1) return false;
  return to > from;
}

function replaced(original: string, at: readonly number[], found: readonly Finding[]): string {
  let text = '';
  let done = 0;
  const inOrder = [...found].sort((a, b) => a.from - b.from);
  for (const { kind, from, to } of inOrder) {
    if (kind === 'keep') continue;
    text += `${original.slice(done, at[from])}[${kind}]`;
    done = at[to] ?? original.length;
  }
  return text + original.slice(done);
}
