import { type Mode } from '../../../../permanences/model.ts';
import { readPlanning } from '../../../../permanences/planning/read-planning.ts';
import { sayMode } from '../../../../permanences/planning/say-schedule.ts';
import { isPhone } from '../../../formats.ts';
import { type AuthoredPermanence } from '../../../schemas/permanence.ts';
import { bookingOf } from '../../booking-of.ts';
import { askMessage } from './ask-message.ts';
import { type PlanningContext } from './planning-context.ts';
import { type RowCells } from './row-cells.ts';

/** How one is received. */
export interface How extends Pick<AuthoredPermanence, 'booking'> {
  readonly mode: Mode;
  readonly said: string;
}

const URL_IN = /https:\/\/\S+/;
/** A phone that a spreadsheet took for a number has lost its first 0. */
const LOST_ZERO = /^[1-9]\d{8}$/;

/**
 * With or without an appointment, and the number to call. `inPlanning`: what the days and hours say
 * of it, for a row that says it there.
 */
export function howIn(
  cells: RowCells,
  inPlanning: { readonly mode: Mode | undefined; readonly phone: string | undefined },
  context: PlanningContext,
): How | undefined {
  const cell = cells.impersonal('booking');
  const url = URL_IN.exec(cell)?.[0] ?? '';
  const said = cellMode(cells, cell, context);
  const phone = phoneIn(cells) ?? said.phone ?? inPlanning.phone;
  const mode = oneMode(cells, said, inPlanning.mode);
  if (mode === undefined) return undefined;
  const { booking } = bookingOf(url, phone ?? '');
  const saidNumber = sayNumber(mode, booking?.phone);
  return {
    mode,
    ...(booking === undefined ? {} : { booking }),
    said: `${sayMode(mode)}${saidNumber}`,
  };
}

/** Where one just walks in, a number is no way to come. */
function sayNumber(mode: Mode, phone: string | undefined): string {
  if (phone === undefined) return '';
  return mode === 'walk-in' ? `, téléphone ${phone}` : ` au ${phone}`;
}

/** Of its own column, else of its hours; asked where neither says it, or both say another one. */
function oneMode(cells: RowCells, said: CellMode, inPlanning: Mode | undefined): Mode | undefined {
  const own = said.mode;
  if (own !== undefined && inPlanning !== undefined && own !== inPlanning) {
    cells.ask('booking', 'les horaires disent autre chose : avec ou sans rendez-vous ?');
    return undefined;
  }
  if (own === undefined && inPlanning === undefined && said.isClear) {
    const message = 'avec ou sans rendez-vous ? « sans RDV », « sur RDV au 05 56 00 00 00 »';
    cells.ask('booking', message);
  }
  return own ?? inPlanning;
}

interface CellMode {
  readonly mode: Mode | undefined;
  readonly phone: string | undefined;
  /** Nothing of the cell is asked about already. */
  readonly isClear: boolean;
}

function cellMode(cells: RowCells, whole: string, context: PlanningContext): CellMode {
  const cell = whole.replace(URL_IN, '').trim();
  const { sheetWords, words, today } = context;
  const nothing = { mode: undefined, phone: undefined, isClear: true };
  // A cell with a person in it is asked about already.
  if (cell === '') return { ...nothing, isClear: whole !== '' || cells.text('booking') === '' };
  if (sheetWords.says('yes', cell)) return { ...nothing, mode: 'appointment' };
  if (sheetWords.says('no', cell)) return { ...nothing, mode: 'walk-in' };
  const { mode, phone, asked } = readPlanning(cell, { now: today, words });
  const doubts = asked.filter(({ code }) => code !== 'nothing');
  for (const doubt of doubts) cells.ask('booking', askMessage(doubt));
  return { mode: doubts.length > 0 ? undefined : mode, phone, isClear: doubts.length === 0 };
}

function phoneIn(cells: RowCells): string | undefined {
  const written = cells.text('phone');
  if (written === '') return undefined;
  const digits = written
    .replace(/[.\-()/]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const number = LOST_ZERO.test(digits) ? `0${digits}` : digits;
  if (isPhone(number)) return spaced(number);
  cells.ask('phone', `« ${written.slice(0, 40)} » : écrivez un seul numéro, « 05 56 00 00 00 »`);
  return undefined;
}

function spaced(number: string): string {
  return /^0\d{9}$/.test(number) ? (number.match(/../g) ?? []).join(' ') : number;
}
