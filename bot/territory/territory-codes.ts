import { type Commune } from './model.ts';

/** Codes that stand for a commune in `serves` and `territory`: INSEE, EPCI if any, département. */
export function territoryCodes(commune: Commune): readonly string[] {
  const { insee, epci, departement } = commune;
  return epci === undefined ? [insee, departement] : [insee, epci, departement];
}
