import { type World } from '../../../conversation/world.ts';
import { type ImportedRecord } from '../../../data/import/imported-record.ts';
import { parseSchedule } from '../../../permanences/parse-schedule.ts';
import { saySchedule } from '../../../permanences/planning/say-schedule.ts';
import { recordsIn } from './list-answers.ts';
import { begin, whoOf } from './say-calendar.ts';

/** What lines of a list say of a place, one fact a line. */
export function describedIn(
  world: Pick<World, 'operators'>,
  lines: readonly string[],
): readonly string[] {
  return recordsIn(lines)
    .flatMap((record) => factsOf(world, record))
    .filter((one) => one !== '');
}

function factsOf(
  world: Pick<World, 'operators'>,
  { kind, value }: ImportedRecord,
): readonly string[] {
  if (kind === 'place') {
    return [value.name, value.address, value.phone ?? '', who(world, value.operator)];
  }
  const at = typeof value.place === 'object' ? [value.place.name, value.place.address] : [];
  const { schedule } = parseSchedule(value.schedule);
  const isSaid = schedule.sessions.length + schedule.extra.length > 0;
  const phone = value.booking?.phone ?? '';
  const when = isSaid ? begin(saySchedule(schedule, value.mode)) : '';
  return [...at, kind === 'permanence' ? who(world, value.operator) : '', when, phone];
}

function who(world: Pick<World, 'operators'>, operator: string | undefined): string {
  return operator === undefined ? '' : whoOf(world, { operator });
}
