import { dataTerritory } from '../../data/data.ts';
import { type LoadedData } from '../../data/load-data.ts';
import { personalIn } from '../../data/personal-in.ts';
import { readStructureText } from '../../data/read-structures.ts';
import { overlapsOf, type Overlap } from '../../data/structure-overlaps.ts';
import { type StructureRequests } from '../../data/structure-requests.ts';
import { type Structure } from '../../conversation/structure.ts';
import { type Issue } from '../../source/issue.ts';

/** A request that waits, with all that a coordinator needs to know of it. */
export interface ReadRequest {
  readonly text: string;
  readonly structure?: Structure;
  readonly issues: readonly Issue[];
  /** What is already a structure's that was accepted. */
  readonly taken: readonly Overlap[];
  /** What another request that waits asks for too, by its name. */
  readonly alsoAsked: readonly { readonly request: string; readonly overlap: Overlap }[];
  /** It holds something of a person, which a request never should. */
  readonly isPersonal: boolean;
}

/** Reads one; `undefined`: there is none of that name, or its time is over. */
export function readRequest(
  requests: StructureRequests,
  { data }: Pick<LoadedData, 'data'>,
  folder: string,
  name: string,
): ReadRequest | undefined {
  const context = { communes: data.communes, territory: dataTerritory(data), folder };
  const read = (one: string) => {
    const text = requests.read(one);
    return text === undefined
      ? undefined
      : { text, ...readStructureText(`${one}.yaml`, text, context) };
  };
  const own = read(name);
  if (!own) return undefined;
  const { structure } = own;
  const others = requests.list().filter((one) => one.name !== name);
  return {
    ...own,
    taken: structure ? overlapsOf(structure, data.structures.values()) : [],
    alsoAsked: others.flatMap(({ name: request }) => {
      const other = read(request)?.structure;
      const overlaps = structure && other ? overlapsOf(structure, [other]) : [];
      return overlaps.map((overlap) => ({ request, overlap }));
    }),
    isPersonal: personalIn(own.text).length > 0,
  };
}
