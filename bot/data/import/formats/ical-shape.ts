import { isReservedName, RESERVED_HINT } from '../../../source/reserved-key.ts';
import { ImportFault } from '../import-fault.ts';

/** Components inside one another: an alarm of an event of a calendar is three deep. */
const MAX_NESTED = 8;
const MAX_COMPONENTS = 50_000;
/** Signs of a rule: every minute of the hour by its number is two hundred. */
const MAX_RULE = 1_000;
/** Digits in a row: a date has eight, a length of time never five. */
const MOST_DIGITS: ReadonlyMap<string, number> = new Map([
  ['duration', 4],
  ['rrule', 8],
  ...['dtstart', 'dtend', 'rdate', 'exdate', 'recurrence-id'].map((name) => [name, 8] as const),
]);

/**
 * What no calendar holds, and would break or hang who parses it: told with its line, before it is
 * parsed. Throws {@link ImportFault}.
 */
export function refuseStrangeCalendar(text: string): void {
  let [nested, components] = [0, 0];
  for (const line of logicalLines(text)) {
    const name = /^[^;:]*/.exec(line.text)?.[0].trim().toLowerCase() ?? '';
    refuseReserved(line, name);
    refuseTooLong(line, name);
    if (name === 'end') nested--;
    if (name !== 'begin') continue;
    nested++;
    components++;
    if (nested > MAX_NESTED)
      throw fault('too-deep', 'Trop de niveaux.', line, { hint: 'Exportez-le à nouveau.' });
    if (components > MAX_COMPONENTS)
      throw fault('too-many', 'Trop d’événements.', line, {
        hint: 'Coupez cet agenda en plusieurs.',
      });
  }
}

interface Line {
  readonly number: number;
  /** Unfolded. */
  readonly text: string;
}

/** A line that begins with a space goes on the one above (RFC 5545). */
function* logicalLines(text: string): Generator<Line> {
  let parts: string[] = [];
  let first = 1;
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (/^[ \t]/.test(line)) {
      parts.push(line.slice(1));
      continue;
    }
    if (parts.length > 0) yield { number: first, text: parts.join('') };
    parts = [line];
    first = at + 1;
  }
  yield { number: first, text: parts.join('') };
}

/** Of what comes before the value: properties, parameters, kinds of values and of components. */
const NAMES = /(?:^|[;:=])\s*([^;:="]*)/g;

function refuseReserved(line: Line, name: string): void {
  const isAllNames = name === 'begin' || name === 'end' || name === 'rrule';
  const head = isAllNames ? line.text : (/^(?:"[^"]*"|[^":])*/.exec(line.text)?.[0] ?? '');
  for (const [, word = ''] of head.matchAll(NAMES)) {
    if (!isReservedName(word)) continue;
    throw fault('reserved-key', `« ${word} » est un nom réservé.`, line, {
      hint: RESERVED_HINT,
      word,
    });
  }
}

function refuseTooLong(line: Line, name: string): void {
  const most = MOST_DIGITS.get(name);
  if (most === undefined) return;
  if (name === 'rrule' && line.text.length > MAX_RULE) {
    throw fault('too-large', 'Cette règle est trop longue.', line, {
      hint: 'Écrivez-la plus simplement.',
    });
  }
  const number = new RegExp(`\\d{${most + 1},}`).exec(line.text)?.[0];
  if (number === undefined) return;
  throw fault('too-large', 'Ce nombre est trop grand.', line, {
    hint: 'Corrigez cet événement dans l’agenda.',
    word: number,
  });
}

function fault(
  code: string,
  message: string,
  line: Line,
  { hint, word = '' }: { readonly hint: string; readonly word?: string },
): ImportFault {
  const column = Math.max(0, line.text.indexOf(word)) + 1;
  return new ImportFault(code, message, { line: line.number, column, text: line.text, hint });
}
