import { type World } from '../../conversation/world.ts';
import { type LocalDate, type Permanence } from '../../permanences/model.ts';
import { createValidator } from '../../source/create-validator.ts';
import { readYaml } from '../../source/read-yaml.ts';
import { validate } from '../../source/validate.ts';
import { dataTerritory } from '../data.ts';
import { Report } from '../report.ts';
import { permanenceSchema } from '../schemas/permanence.ts';
import { type PermanenceContext, toPermanence } from '../to-permanence.ts';

/** A World as the reader of records needs it; `undefined`: it was made without tables. */
export function contextIn(world: World, today: LocalDate): PermanenceContext | undefined {
  const { communes, operators, places, holidayTables, sources } = world;
  if (!places || !holidayTables) return undefined;
  const own = [...world.permanences.all.heads()].flatMap((head) => {
    const { place, ownHolidays } = head.hasOwnHolidays ? head.permanence : {};
    return place && ownHolidays !== undefined ? [[place.id, ownHolidays] as const] : [];
  });
  return {
    communes,
    operators: new Set(operators.keys()),
    sources: new Set(sources.keys()),
    publicZones: holidayTables.publicZones,
    needs: new Map([...operators.values()].map(({ id, needs }) => [id, needs])),
    places,
    faulty: new Set(),
    demonstration: new Set(),
    placeHolidays: new Map(own),
    territory: dataTerritory(world),
    holidays: holidayTables,
    today,
  };
}

const validator = createValidator(permanenceSchema);

/** The permanence of a file that holds one; `undefined` where it is not sound, as if it were not there. */
export function readPermanenceText(
  name: string,
  text: string,
  context: PermanenceContext,
): Permanence | undefined {
  const file = readYaml(name, text);
  const id = (file.value as { readonly id?: unknown } | null | undefined)?.id;
  if (typeof id !== 'string' || validate(file, validator).length > 0) return undefined;
  const report = new Report();
  const record = { file, path: [], id, value: file.value };
  return report.ifSound(() => toPermanence(record, context, report));
}
