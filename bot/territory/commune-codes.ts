import { type City } from './arrondissements.ts';
import { chained, chains, type Chains } from './chains.ts';
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

/** What finds communes by postcode. */
export interface CodeTables {
  readonly byPostcode: Chains;
  /** Position of the commune of each postcode. */
  readonly owners: Int32Array;
}

/** Of communes in the order of `byInsee`. */
export function codeTables(byInsee: ReadonlyMap<string, Commune>): CodeTables {
  const [codes, owners]: [number[], number[]] = [[], []];
  let at = 0;
  for (const { postcodes } of byInsee.values()) {
    for (const postcode of postcodes) {
      codes.push(numberOf(postcode));
      owners.push(at);
    }
    at += 1;
  }
  const byPostcode = chains(codes.length, (one) => codes[one]);
  return { byPostcode, owners: Int32Array.from(owners) };
}

/** INSEE codes of today that a code leads to. */
export interface CommuneCodes {
  /** Of a postcode, an INSEE code, or one of before: what people type. */
  readonly any: (code: string) => readonly string[];
  /** Of an INSEE code of today or of before, whatever postcode it is elsewhere. */
  readonly insee: (code: string) => readonly string[];
}

/** Codes of communes by all that they were ever given. */
export function communeCodes(
  byInsee: ReadonlyMap<string, Commune>,
  old: readonly OldCommune[],
  cities: ReadonlyMap<string, City>,
  { byPostcode, owners }: CodeTables = codeTables(byInsee),
): CommuneCodes {
  const own = [...byInsee.keys()];
  // Some codes of before are a postcode elsewhere today.
  const before = new Map<string, string>();
  for (const one of old) before.set(one.insee, one.today);
  const insee = (code: string): readonly string[] => {
    const today = byInsee.has(code) ? code : before.get(code);
    return today === undefined ? [] : [today];
  };
  const postal = (code: string): string[] =>
    chained(byPostcode, numberOf(code)).map((at) => own[owners[at] ?? -1] ?? '');
  const any = (code: string): readonly string[] => {
    const known = postal(code);
    if (byInsee.has(code) || isOfTwoIslands(code, before.get(code))) known.push(...insee(code));
    if (known.length > 0) return [...new Set(known)];
    const [today] = insee(code);
    if (today !== undefined) return [today];
    // "75000" is no postcode, and everybody knows which city it means.
    const city = [...cities.values()].find((one) => `${one.departement}000` === code);
    return city === undefined ? [] : [city.insee];
  };
  return { any, insee };
}

/**
 * 97123 is the postcode of Baillif, and was the code of Saint-Barthélemy: whoever types it may be of
 * either island. Elsewhere people type postcodes.
 */
function isOfTwoIslands(code: string, today: string | undefined): boolean {
  return today !== undefined && code.startsWith('97') && !today.startsWith(code.slice(0, 3));
}

/** A postcode as a number; another text as one that is no postcode. */
function numberOf(code: string): number {
  return /^\d{5}$/.test(code) ? Number(code) : -1;
}
