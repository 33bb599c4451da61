import { guard } from '../../../../understanding/guard.ts';
import { type SheetRow } from '../../sheets/workbook.ts';
import { type Head } from './find-head.ts';
import { type PlanningColumn } from './sheet-words.ts';

/** What is asked of whoever keeps the sheet, about one cell. */
export interface CellAsk {
  /** Title of the column, as the sheet has it. */
  readonly column: string;
  readonly message: string;
}

/** Titles of the model, for columns that a sheet does not have. */
export const TITLES: Readonly<Record<PlanningColumn, string>> = {
  commune: 'Commune',
  place: 'Lieu',
  address: 'Adresse',
  operator: 'Service',
  days: 'Jours',
  hours: 'Horaires',
  booking: 'Rendez-vous',
  phone: 'Téléphone',
  needs: 'Pour quoi',
  public: 'Public',
  until: 'Jusqu’au',
  remarks: 'Remarques',
  postcode: 'Code postal',
  start: 'Début',
  end: 'Fin',
  checked: 'Vérifié le',
  fix: 'À corriger',
  listed: 'Liste publique',
};

/** Cells of one row of a planning; what is not certain in them is gathered. */
export class RowCells {
  readonly asks: CellAsk[] = [];
  readonly #row: SheetRow;
  readonly #head: Head;

  constructor(row: SheetRow, head: Head) {
    this.#row = row;
    this.#head = head;
  }

  /** `''` for an empty cell, and for a column that is not there. */
  text(column: PlanningColumn): string {
    const cells = (this.#head.columns.get(column) ?? []).map((at) => this.#row.cells[at] ?? '');
    return cells
      .filter((cell) => cell !== '')
      .map(unguarded)
      .join(', ');
  }

  /** What stands in columns that are not read, by their title. */
  others(): readonly (readonly [string, string])[] {
    return this.#head.unknown.map(({ title, at }) => [title, this.#row.cells[at] ?? ''] as const);
  }

  /** Asks about a column that is not read. */
  askOther(column: string, message: string): void {
    this.asks.push({ column, message });
  }

  /** The same; a name of a person is asked about, and not read. */
  impersonal(column: PlanningColumn): string {
    const text = this.text(column);
    if (!guard(text).flags.some((flag) => PERSONAL.has(flag))) return text;
    this.ask(
      column,
      'enlevez le nom ou l’adresse de la personne, écrivez son rôle : « conseiller numérique »',
    );
    return '';
  }

  ask(column: PlanningColumn, message: string): void {
    const [at] = this.#head.columns.get(column) ?? [];
    const title = at === undefined ? TITLES[column] : (this.#head.titles[at] ?? TITLES[column]);
    this.asks.push({ column: title, message });
  }
}

/** The guard of a text that a spreadsheet would run is no part of it. */
function unguarded(text: string): string {
  return /^'[=+\-@]/.test(text) ? text.slice(1) : text;
}

const PERSONAL = new Set(['pii:name', 'pii:email']);
