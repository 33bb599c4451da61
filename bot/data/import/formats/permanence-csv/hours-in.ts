import { type Mode } from '../../../../permanences/model.ts';
import { fold } from '../../../../territory/fold.ts';
import { DAY_NAMES } from '../../../day-names.ts';
import { present } from '../../../to-text.ts';
import { type CellReader } from './cell-reader.ts';
import { type Column, MODES } from './columns.ts';
import { MONTHS } from '../../../../view/phrases/months.ts';

/** What one row says of when: a session, or dates; under the keys that keepers write. */
export interface RowHours {
  readonly sessions: readonly object[];
  readonly extra: readonly object[];
}

/** The hours of a row; `mode`: where it is another one than the permanence's. */
export function hoursIn(cells: CellReader, mode: Mode | undefined): RowHours {
  cells.need('début');
  cells.need('fin');
  const hours = present({
    start: cells.time('début'),
    end: cells.time('fin'),
    'last-arrival': cells.time('dernière arrivée'),
    mode,
  });
  const dates = cells.items('dates').map((one) => cells.toDate(one, 'dates'));
  const hasRule = cells.text('jours') !== '';
  if (hasRule === dates.length > 0) cells.fault('jours', 'il faut des jours, ou des dates');
  if (hasRule) return { sessions: [{ ...ruleIn(cells), ...hours }], extra: [] };
  return { sessions: [], extra: dates.map((date) => ({ date, ...hours })) };
}

/** The mode that a row writes; nothing for an empty cell. */
export function modeIn(cells: CellReader): Mode | undefined {
  const written = fold(cells.text('mode'));
  if (written === '') return undefined;
  const found = Object.entries(MODES).find(([, french]) => fold(french) === written);
  if (found === undefined) cells.fault('mode', `écrivez ${Object.values(MODES).join(', ')}`);
  return found?.[0] as Mode | undefined;
}

/** `24/12/2026 au 03/01/2027, 14/05/2027`: days on which it is closed. */
export function closuresIn(cells: CellReader): { ranges?: object; dates?: object } {
  const ranges: (readonly [string | undefined, string | undefined])[] = [];
  const dates: (string | undefined)[] = [];
  for (const one of cells.items('fermé le')) {
    const [first = '', last, ...rest] = one.replace(/^du /i, '').split(/ (?:au|à) /i);
    if (rest.length > 0) cells.fault('fermé le', 'écrivez 24/12/2026 au 03/01/2027, 14/05/2027');
    const from = cells.toDate(first.trim(), 'fermé le');
    if (last === undefined) dates.push(from);
    else ranges.push([from, cells.toDate(last.trim(), 'fermé le')]);
  }
  return { ...(ranges.length > 0 ? { ranges } : {}), ...(dates.length > 0 ? { dates } : {}) };
}

function ruleIn(cells: CellReader): object {
  const weeks = fold(cells.text('semaines'));
  const holidays = fold(cells.text('vacances scolaires'));
  if (!['', 'paires', 'impaires'].includes(weeks)) {
    cells.fault('semaines', 'écrivez paires, impaires, ou rien');
  }
  if (!['', 'sauf', 'seulement'].includes(holidays)) {
    cells.fault('vacances scolaires', 'écrivez sauf, seulement, ou rien');
  }
  return present({
    days: indexesIn(cells, 'jours', DAY_NAMES).map((at) => DAY_NAMES[at]),
    nth: nthIn(cells),
    'iso-week': weeks === '' ? undefined : weeks === 'paires' ? 'even' : 'odd',
    ...everyIn(cells),
    months: cells.text('mois') === '' ? undefined : monthsIn(cells),
    'school-holidays': holidays === '' ? undefined : holidays === 'sauf' ? 'skip' : 'only',
    from: cells.date('du'),
    until: cells.date('au'),
  });
}

function monthsIn(cells: CellReader): readonly number[] {
  return indexesIn(cells, 'mois', MONTHS.fr).map((at) => at + 1);
}

function everyIn(cells: CellReader): { every: number | undefined; anchor: string | undefined } {
  const written = cells.text('une semaine sur');
  const anchor = cells.date('première date');
  const every = /^[2-9]$|^[1-5]\d$/.test(written) ? Number(written) : undefined;
  if (written !== '' && every === undefined) {
    cells.fault('une semaine sur', 'écrivez un nombre de semaines : 2');
  } else if (every !== undefined && cells.text('première date') === '') {
    cells.fault('première date', 'écrivez la date de la première fois');
  } else if (every === undefined && anchor !== undefined) {
    cells.fault('une semaine sur', 'écrivez 2 pour une semaine sur deux');
  }
  return { every, anchor };
}

function nthIn(cells: CellReader): readonly number[] | undefined {
  const written = cells.items('rang dans le mois');
  if (written.length === 0) return undefined;
  return written.map((one) => {
    const folded = fold(one);
    if (folded === 'dernier') return -1;
    if (folded === 'avant dernier') return -2;
    const [, rank, fromEnd] = /^([1-5])(?:er|e|eme)?( avant la fin)?$/.exec(folded) ?? [];
    if (rank !== undefined) return fromEnd === undefined ? Number(rank) : -Number(rank);
    cells.fault('rang dans le mois', 'écrivez 1 à 5, dernier, avant-dernier, ou 3 avant la fin');
    return 1;
  });
}

function indexesIn(cells: CellReader, column: Column, names: readonly string[]): readonly number[] {
  return cells.items(column).map((one) => {
    const at = names.findIndex((name) => fold(name) === fold(one));
    if (at < 0) cells.fault(column, `« ${one.slice(0, 20)} » n’est pas connu`);
    return at;
  });
}
