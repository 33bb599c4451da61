import { type SourcePage } from '../conversation/world.ts';
import { type Permanence, type Zone } from '../permanences/model.ts';
import { type PlacesById } from '../permanences/permanences.ts';
import { type Issue } from '../source/issue.ts';

/** What an earlier reading of the very same records came to: they are not read again. */
export interface KnownRecords {
  readonly places: PlacesById;
  /** One permanence, by id. */
  readonly permanence: (id: string) => Pick<Permanence, 'mode'> | undefined;
  /** Zones of them, by name. */
  readonly zones: ReadonlyMap<string, Zone>;
  /** "operator need" where every door wants the online account. */
  readonly accounts: ReadonlySet<string>;
  /** Pages of the sources that imports brought. */
  readonly sources: ReadonlyMap<string, SourcePage>;
  /** Ids of all sources that imports brought. */
  readonly imported: ReadonlySet<string>;
  readonly issues: readonly Issue[];
  readonly texts: ReadonlyMap<string, string>;
}
