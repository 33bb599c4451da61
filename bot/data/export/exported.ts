import { type Operator, type Permanence, type Place, type Zone } from '../../permanences/model.ts';
import { type Communes } from '../../territory/model.ts';
import { territoryCodes } from '../../territory/territory-codes.ts';

/** What exports read. */
export interface ExportData {
  readonly permanences: readonly Permanence[];
  readonly operators: ReadonlyMap<string, Operator>;
  readonly communes: Communes;
  readonly zones: ReadonlyMap<string, Zone>;
  readonly places?: ReadonlyMap<string, Place>;
}

/** Which permanences. */
export interface Selection {
  readonly operator?: string | undefined;
  /** INSEE, EPCI or département code of where it receives. */
  readonly territory?: string | undefined;
}

/** A text to hand over, and what its format could not carry. */
export interface Exported {
  readonly text: string;
  /** In French, one line each. */
  readonly lost: readonly string[];
}

/** Permanences for everyone, in order of ids; those for mediators are never exported. */
export function selected(
  { permanences, communes }: ExportData,
  { operator, territory }: Selection,
): readonly Permanence[] {
  const isThere = ({ place }: Permanence): boolean => {
    if (territory === undefined) return true;
    const commune = place && communes.byInsee.get(place.commune);
    return commune !== undefined && territoryCodes(commune).includes(territory);
  };
  return permanences
    .filter((one) => one.for === 'public' && isThere(one))
    .filter((one) => operator === undefined || one.operator === operator)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
