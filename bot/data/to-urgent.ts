import { type UrgentLine, type UrgentSection } from '../conversation/world.ts';
import { minutesOf } from '../permanences/days.ts';
import { type AuthoredText } from './authored.ts';
import { toText } from './to-text.ts';

/** A section of `data/urgent.yaml` as it is written. */
export interface AuthoredUrgent {
  readonly title: AuthoredText;
  readonly lines: readonly AuthoredUrgentLine[];
  readonly says: AuthoredText;
}

interface AuthoredUrgentLine {
  readonly call?: string;
  readonly text?: string;
  readonly urgent?: boolean;
  readonly open:
    | 'always'
    | 'unknown'
    | { readonly days: readonly string[]; readonly from?: string; readonly to?: string };
  readonly where?: 'mainland' | 'overseas';
  readonly source: string;
  readonly checked: string;
  readonly confidence?: 'to-check';
}

function toHours({
  days,
  from,
  to,
}: Exclude<AuthoredUrgentLine['open'], string>): Exclude<UrgentLine['open'], string> {
  return {
    days: days.map((day) => DAYS.indexOf(day)),
    ...(from === undefined ? {} : { from: minutesOf(from) }),
    ...(to === undefined ? {} : { to: minutesOf(to) }),
  };
}

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** The section as a World holds it. */
export function toUrgentSection({ title, lines, says }: AuthoredUrgent): UrgentSection {
  return { title: toText(title), lines: lines.map(toLine), says: toText(says) };
}

function toLine(line: AuthoredUrgentLine): UrgentLine {
  const { call, text = '', urgent = false, open, where, source, checked, confidence } = line;
  return {
    by: call === undefined ? 'text' : 'call',
    number: call ?? text,
    urgent,
    open: typeof open === 'string' ? open : toHours(open),
    ...(where === undefined ? {} : { where }),
    source,
    checked,
    toCheck: confidence === 'to-check',
  };
}
