import { type UrgentAnswer, type UrgentLine, type UrgentSection } from '../conversation/world.ts';
import { minutesOf } from '../permanences/days.ts';
import { listed } from './listed.ts';
import { type AuthoredText, type AuthoredTextList } from './schemas/parts.ts';
import { toText, toTextList } from './to-text.ts';

/** An entry of `data/urgent.yaml` as it is written. */
export interface AuthoredUrgent {
  readonly line?: AuthoredText;
  readonly demand?: string;
  readonly doors?: readonly string[];
  readonly sections: readonly AuthoredSection[];
}

interface AuthoredSection {
  readonly title: AuthoredText;
  readonly 'title-of-others'?: AuthoredText;
  readonly acts?: AuthoredTextList;
  readonly lines?: readonly AuthoredLine[];
  readonly says: AuthoredTextList;
  readonly site?: string;
  readonly later?: boolean;
}

interface AuthoredLine {
  readonly call?: string;
  readonly text?: string;
  readonly name: AuthoredText;
  readonly urgent?: boolean;
  readonly open:
    | 'always'
    | 'unknown'
    | { readonly days: readonly string[]; readonly from?: string; readonly to?: string };
  readonly where?: 'mainland' | 'overseas';
  readonly source: string | readonly string[];
  readonly checked: string;
  readonly confidence?: 'to-check';
}

/** The entry as a World holds it. */
export function toUrgentAnswer({
  line,
  demand,
  doors = [],
  sections,
}: AuthoredUrgent): UrgentAnswer {
  return {
    ...(line === undefined ? {} : { line: toText(line) }),
    ...(demand === undefined ? {} : { demand }),
    doors,
    sections: sections.map(toSection),
  };
}

function toSection(written: AuthoredSection): UrgentSection {
  const { title, 'title-of-others': ofOthers, acts, lines = [], says, site, later } = written;
  return {
    title: toText(title),
    ...(ofOthers === undefined ? {} : { titleOfOthers: toText(ofOthers) }),
    ...(acts === undefined ? {} : { acts: toTextList(acts) }),
    lines: lines.map(toLine),
    says: toTextList(says),
    ...(site === undefined ? {} : { site }),
    ...(later === true ? { later } : {}),
  };
}

function toHours({
  days,
  from,
  to,
}: Exclude<AuthoredLine['open'], string>): Exclude<UrgentLine['open'], string> {
  return {
    days: days.map((day) => DAYS.indexOf(day)),
    ...(from === undefined ? {} : { from: minutesOf(from) }),
    ...(to === undefined ? {} : { to: minutesOf(to) }),
  };
}

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

function toLine(line: AuthoredLine): UrgentLine {
  const { call, text = '', name, urgent = false, open, where, source, checked, confidence } = line;
  return {
    by: call === undefined ? 'text' : 'call',
    number: call ?? text,
    name: toText(name),
    urgent,
    open: typeof open === 'string' ? open : toHours(open),
    ...(where === undefined ? {} : { where }),
    sources: listed(source),
    checked,
    toCheck: confidence === 'to-check',
  };
}
