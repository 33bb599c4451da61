import { type World } from '../../conversation/world.ts';
import { type Permanence, type Place } from '../../permanences/model.ts';
import { type Permanences } from '../../permanences/permanences.ts';
import { type Reported } from '../../storage/reports.ts';
import { shortName, whereOf, whoOf } from '../atelier/calendar/say-calendar.ts';

/** A record as people name it: "Service des impôts", "Mairie de Mérignac, salle 2". */
export interface RecordName {
  readonly who: string;
  readonly where: string;
}

type Name = (world: World, record: string, town: string) => RecordName | undefined;

/** The name of what is reported; `undefined`: it is there no more. `commune`: INSEE code, or none. */
export function recordName(
  world: World,
  { of, record }: Reported,
  commune: string,
): RecordName | undefined {
  return NAMES[of](world, record, world.communes.byInsee.get(commune)?.name ?? '');
}

const NAMES: Readonly<Record<Reported['of'], Name>> = {
  permanence: (world, record) => {
    const found = inAll(world, (permanences) => permanences.get(record));
    const { place } = found ?? {};
    return found && { who: whoOf(world, found), where: place ? whereOf({ ...found, place }) : '' };
  },
  place: (world, record, town) => {
    const place = findPlace(world, record);
    return place && { who: place.name, where: town };
  },
  national: (world, record, town) => {
    const operator = world.operators.get(idBefore(record));
    return operator && { who: shortName(operator), where: town };
  },
  outcome: (world, record) => {
    const flow = world.flows.get(idBefore(record));
    return flow && { who: flow.title.fr, where: '' };
  },
};

function idBefore(record: string): string {
  return record.split('/')[0] ?? '';
}

/** A place of the data, or of a permanence alone. */
export function findPlace(world: World, id: string): Place | undefined {
  return (
    world.places?.get(id) ??
    inAll(world, (permanences) => {
      for (const one of permanences) if (one.place?.id === id) return one;
      return undefined;
    })?.place
  );
}

/** In everyone's data, or in a structure's own. */
function inAll(
  world: World,
  find: (permanences: Permanences) => Permanence | undefined,
): Permanence | undefined {
  for (const { permanences } of [world, ...(world.own?.values() ?? [])]) {
    const found = find(permanences.all);
    if (found) return found;
  }
  return undefined;
}
