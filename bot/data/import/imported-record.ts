import { createHash } from 'node:crypto';
import { fold } from '../../territory/fold.ts';
import { type Communes } from '../../territory/model.ts';
import { type AuthoredPermanence } from '../schemas/permanence.ts';
import { type AuthoredPlace } from '../schemas/place.ts';
import { type OperatorNames } from '../operator-names.ts';
import { type Row } from './row.ts';

/** Opening hours of a place: offered only where the place is an operator itself. */
export type PlaceHours = Omit<AuthoredPermanence, 'operator'> & {
  readonly operator?: string;
  /** French prose of the source: shown to keepers, never a rule. */
  readonly note?: string;
};

/** A line of `data/imported/<source>.ndjson`, after the first, which names the source. */
export type ImportedRecord =
  | { readonly kind: 'place'; readonly value: AuthoredPlace & { readonly id: string } }
  | { readonly kind: 'hours'; readonly value: PlaceHours }
  | { readonly kind: 'permanence'; readonly value: AuthoredPermanence };

/** The first line. */
export interface ImportedSource {
  readonly kind: 'source';
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly format: string;
  /** When the file last changed. */
  readonly imported: string;
}

/** Something that a keeper should know of a record that is taken. */
export interface Note {
  readonly code: string;
  readonly message: string;
  readonly field?: string;
  /** French text about hours that no rule was made of. */
  readonly prose?: string;
  /** A code that is no operator's: told once for all its rows. */
  readonly unknown?: string;
}

/** What a record of a file becomes. */
export interface Converted {
  readonly records: readonly ImportedRecord[];
  readonly notes: readonly Note[];
}

/** What converters may ask. */
export interface ImportContext {
  readonly source: string;
  readonly communes: Communes;
  /** Ids of operators, and the needs of each. */
  readonly operators: ReadonlyMap<string, readonly string[]>;
  /** Which operator a name or a code of others means. */
  readonly names: OperatorNames;
  /** Places, written or imported, and the INSEE code of each. */
  readonly places: ReadonlyMap<string, string>;
  /** Codes that `serves` may name. */
  readonly territory: ReadonlySet<string>;
  /** Names of the official zones of public holidays. */
  readonly publicZones: ReadonlySet<string>;
  readonly today: string;
  /** Given on the command line, for formats that do not say it: operator, place, serves, mode. */
  readonly given: Readonly<Record<string, string | undefined>>;
}

/** Reads a record of a format; throws {@link Refused}. */
export type Convert = (row: Row, context: ImportContext) => Converted;

const MAX_ID = 40;
const HASH = 12;

/** An id for a record of a source: its own where it fits, else shortened with a hash. */
export function toId(source: string, own: string): string {
  const slug = fold(own).replace(/[^a-z0-9]+/g, '-');
  const id = `${source}-${slug}`;
  const same = fold(own) === own.replace(/-+/g, ' ').toLowerCase();
  if (id.length <= MAX_ID && same && slug !== '') return id;
  const hash = createHash('sha256').update(own).digest('hex').slice(0, HASH);
  return `${id.slice(0, MAX_ID - HASH - 1).replace(/-+$/, '')}-${hash}`;
}
