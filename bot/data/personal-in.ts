import { ownValue } from '../engine/own-value.ts';
import { guard, MAX_TEXT, toDirectory } from '../understanding/guard.ts';

/** What of a person no structure needs to write, as its form names it. */
export type Personal = 'phone' | 'number' | 'birthdate' | 'secret';

/**
 * Names, addresses and e-mails are left out: a legal notice has to hold them. So are numbers of
 * firms, which look like those of papers.
 */
const KINDS: Readonly<Record<string, Personal>> = {
  'pii:phone': 'phone',
  'pii:nir': 'number',
  'pii:fiscal': 'number',
  'pii:iban': 'number',
  'pii:card': 'number',
  'pii:caf-number': 'number',
  'pii:birthdate': 'birthdate',
  'pii:password': 'secret',
};

/** French numbers of a desk or a house: all but mobile phones, which are a person's. */
const LINES = /(?<!\d)0[1-589](?:[ .-]?\d\d){4}(?!\d)/g;
/** What stands for their 0 in other countries. */
const ABROAD = /(?:\+|(?<!\d)00)33[ .-]?(?:\(0\)[ .-]?)?(?=[1-589])/g;

/**
 * What of a person a text holds, each once, as the guard finds it in what people type. A mobile phone
 * is one's own; the number of a desk is nobody's.
 */
export function personalIn(written: string): readonly Personal[] {
  const text = written.replace(ABROAD, '0');
  const directory = toDirectory(text.match(LINES) ?? []);
  const flags = windowsOf(text).flatMap((part) => guard(part, { directory }).flags);
  return [...new Set(flags.flatMap((flag) => ownValue(KINDS, flag) ?? []))];
}

/** Characters that two windows share: longer than any number, however it is spaced. */
const SHARED = 200;

/** The guard reads so much at once: a long text in windows that share their ends. */
function windowsOf(text: string): readonly string[] {
  const step = MAX_TEXT - SHARED;
  const count = Math.max(1, Math.ceil((text.length - SHARED) / step));
  return Array.from({ length: count }, (_, at) => text.slice(at * step, at * step + MAX_TEXT));
}
