/** The page of who receives: in a commune, of an operator, for a need. Nothing of any walk is in it. */
export interface ReceptionCodes {
  readonly commune: string;
  readonly operator: string;
  readonly need?: string | undefined;
}

/** Where such pages stand. */
export const RECEPTIONS = '/permanences';

/**
 * The path of who receives where.
 *
 * @example
 * receptionPathOf({ commune: '33281', operator: 'caf', need: 'ressources' })
 * // '/permanences/33281/caf/ressources'
 */
export function receptionPathOf({ commune, operator, need }: ReceptionCodes): string {
  return `${RECEPTIONS}/${commune}/${operator}${need === undefined ? '' : `/${need}`}`;
}
