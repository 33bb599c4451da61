/** A commune of today, or an arrondissement of Paris, Lyon or Marseille. */
export interface Commune {
  /** INSEE code: `33281`, `2A004`, `97411`. The key everywhere. */
  readonly insee: string;
  readonly name: string;
  /** `33`, `2A`, `974`… */
  readonly departement: string;
  /** INSEE code of the city, for one of its arrondissements only. */
  readonly city?: string;
  /** SIREN of the EPCI; absent: the commune counts as its own. */
  readonly epci?: string;
  readonly population: number;
  readonly postcodes: readonly string[];
  /** WGS 84 degrees; absent for a few overseas communes. */
  readonly lon?: number;
  readonly lat?: number;
}

export interface Departement {
  readonly code: string;
  readonly name: string;
  /** INSEE code of its region; absent: a collectivity overseas, of none. */
  readonly region?: string;
  /** IANA zone: `Europe/Paris`, `Indian/Reunion`… */
  readonly zone: string;
  /** One of the 13 public holiday zones: `metropole`, `alsace-moselle`, `la-reunion`… */
  readonly publicHolidays: string;
  /** School holiday zone `A`, `B`, `C`; absent: no table (Corse, overseas). */
  readonly schoolHolidays?: string;
}

/** Communes by INSEE code, arrondissements included; `find` reads what people type. Immutable. */
export interface Communes {
  readonly byInsee: ReadonlyMap<string, Commune>;
  readonly departements: ReadonlyMap<string, Departement>;
  find(typed: string): CommuneMatches;
  /**
   * The commune that a message of many words, folded, says that one lives in, or that somebody else
   * does: `found`, or `ask`.
   */
  livedIn(said: string, whose?: 'own' | 'other'): CommuneMatches | undefined;
  /** The commune of today of an INSEE code, of today or of before, whatever postcode it is elsewhere. */
  ofCode(insee: string): Commune | undefined;
  /** Whether folded words are the name of a commune, of today or before, letter for letter. */
  isName(words: readonly string[]): boolean;
}

/**
 * `found`: one match (an arrondissement is followed by its city: both are one answer); `ask`:
 * several possible matches, most likely first; `none`.
 */
export interface CommuneMatches {
  readonly decision: 'found' | 'ask' | 'none';
  readonly matches: readonly Commune[];
  /** What was typed in place of a commune: the commune itself is missing. */
  readonly lacking?: Lacking;
}

/** A street, a whole département or region, or "chez moi". */
export type Lacking = 'street' | 'departement' | 'region' | 'here';
