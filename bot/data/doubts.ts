import { type Doubt, type Permanence } from '../permanences/model.ts';
import {
  nationalRecord,
  type NationalDoors,
  type NationalList,
} from '../permanences/national-doors.ts';
import { type Reading, readEntries } from './records.ts';
import { date } from './schemas/parts.ts';

/** What is reported online of each record, by its key. */
export type Doubts = ReadonlyMap<string, Doubt>;

/** The file of the overlay that the service writes them to. */
export const DOUBTS_FILE = 'reported.yaml';

const doubtSchema = {
  type: ['string', 'array'],
  pattern: '^all$',
  minItems: 1,
  items: date,
  title: 'all, ou des dates',
};

/** Names a record in {@link Doubts}. A door of a public list: its operator, commune and line. */
export function doubtKey(of: 'permanence' | 'place' | 'national', record: string): string {
  return `${of}/${record}`;
}

/** The text of {@link DOUBTS_FILE}, as the service writes it: JSON is YAML. */
export function parseDoubts(text = '{}'): Map<string, Doubt> {
  return new Map(Object.entries(JSON.parse(text) as Record<string, Doubt>));
}

/** `reported.yaml` of the folders. */
export function readDoubts(reading: Reading): Doubts {
  const entries = readEntries('reported', doubtSchema, reading);
  return new Map(entries.map(({ id, value }) => [id, value as Doubt]));
}

/** Permanences with what is reported of them, or of their place; the others as they are. */
export function doubtedRecords(
  permanences: readonly Permanence[],
  doubts: Doubts,
): readonly Permanence[] {
  if (doubts.size === 0) return permanences;
  return permanences.map((one) => {
    const doubt = doubtOf(one, doubts);
    return doubt === undefined || doubt === one.doubt ? one : { ...one, doubt };
  });
}

/** What is reported of a permanence, or of its place. */
export function doubtOf({ id, place }: Permanence, doubts: Doubts): Doubt | undefined {
  const own = doubts.get(doubtKey('permanence', id));
  return (place && doubts.get(doubtKey('place', place.id))) ?? own;
}

/** Doors of the public lists with what is reported of them. */
export function doubtedDoors(
  doors: NationalDoors | undefined,
  doubts: Doubts,
): NationalDoors | undefined {
  const reported = [...doubts.keys()].filter((key) => key.startsWith('national/'));
  if (doors === undefined || reported.length === 0) return doors;
  const operators = new Set(reported.map((key) => key.split('/')[1]));
  return new Map(
    [...doors].map(([operator, list]) => [
      operator,
      operators.has(operator) ? doubtedList(operator, list, doubts) : list,
    ]),
  );
}

function doubtedList(operator: string, list: NationalList, doubts: Doubts): NationalList {
  return {
    by: list.by,
    in: (code) =>
      list.in(code).map((line) => {
        const key = doubtKey('national', nationalRecord(operator, line.commune, line.id));
        const doubt = doubts.get(key);
        if (doubt === undefined) return line;
        const door = (): Permanence | undefined => {
          const read = line.door();
          return read && { ...read, doubt };
        };
        return { ...line, door };
      }),
  };
}
