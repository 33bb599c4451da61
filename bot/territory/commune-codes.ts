import { type City } from './arrondissements.ts';
import { chained, chains } from './chains.ts';
import { type Commune } from './model.ts';

/** A code or a name of before (merged, déléguée, arrondissement) and today's commune. */
export interface OldCommune {
  readonly insee: string;
  /** Empty when only the code is known. */
  readonly name: string;
  /** INSEE code of the commune of today that holds it. */
  readonly today: string;
  /** WGS 84 degrees, of an arrondissement. */
  readonly lon?: number;
  readonly lat?: number;
}

/** INSEE codes of today that a postcode, an INSEE code or one of before leads to. */
export function communeCodes(
  byInsee: ReadonlyMap<string, Commune>,
  old: readonly OldCommune[],
  cities: ReadonlyMap<string, City>,
): (code: string) => readonly string[] {
  const [codes, owners]: [string[], string[]] = [[], []];
  for (const { postcodes, insee } of byInsee.values()) {
    for (const postcode of postcodes) {
      codes.push(postcode);
      owners.push(insee);
    }
  }
  const byNumber = chains(codes.length, (at) => numberOf(codes[at] ?? ''));
  // Some codes of before are a postcode elsewhere today.
  const before = new Map(old.map((one) => [one.insee, one.today]));
  return (code) => {
    const known = chained(byNumber, numberOf(code)).map((at) => owners[at] ?? '');
    if (byInsee.has(code)) known.push(code);
    if (known.length > 0) return [...new Set(known)];
    const today = before.get(code);
    if (today !== undefined) return [today];
    // "75000" is no postcode, and everybody knows which city it means.
    const city = [...cities.values()].find((one) => `${one.departement}000` === code);
    return city === undefined ? [] : [city.insee];
  };
}

/** A postcode as a number; another text as one that is no postcode. */
function numberOf(code: string): number {
  return /^\d{5}$/.test(code) ? Number(code) : -1;
}
