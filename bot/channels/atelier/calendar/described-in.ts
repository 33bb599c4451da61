import { type World } from '../../../conversation/world.ts';
import { type ImportedRecord } from '../../../data/import/imported-record.ts';
import { parseSchedule } from '../../../permanences/parse-schedule.ts';
import { saySchedule } from '../../../permanences/planning/say-schedule.ts';
import { recordsIn } from './list-answers.ts';
import { begin, whoOf } from './say-calendar.ts';

type Tables = Pick<World, 'operators'>;
type Fact = readonly [name: string, says: string];

/** What lines of a list say of a place, one fact a line. */
export function describedIn(world: Tables, lines: readonly string[]): readonly string[] {
  return factsIn(world, lines).map(([, says]) => says);
}

/** Which facts differ, by name: "Téléphone : 05 56 00 00 01, devient 05 56 00 00 02". */
export function differencesIn(
  world: Tables,
  before: readonly string[],
  after: readonly string[],
): readonly string[] {
  const [was, is] = [before, after].map((lines) => new Map(factsIn(world, lines)));
  const names = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
  const said = [...names].flatMap((name) => {
    const [old = 'rien', now = 'rien'] = [was?.get(name), is?.get(name)];
    return old === now ? [] : [`${name} : ${old}, devient ${now}`];
  });
  return said.length > 0 ? said : ['Rien de ce qui est montré ici : sa position ou sa date.'];
}

function factsIn(world: Tables, lines: readonly string[]): readonly Fact[] {
  return recordsIn(lines)
    .flatMap((record) => factsOf(world, record))
    .filter(([, says]) => says !== '');
}

function factsOf(world: Tables, { kind, value }: ImportedRecord): readonly Fact[] {
  if (kind === 'place') {
    return [
      ['Nom', value.name],
      ['Adresse', value.address],
      ['Téléphone', value.phone ?? ''],
      ['Qui reçoit', who(world, value.operator)],
    ];
  }
  const { name = '', address = '' } = typeof value.place === 'object' ? value.place : {};
  const { schedule } = parseSchedule(value.schedule);
  const isSaid = schedule.sessions.length + schedule.extra.length > 0;
  return [
    ['Nom', name],
    ['Adresse', address],
    ['Qui reçoit', kind === 'permanence' ? who(world, value.operator) : ''],
    ['Horaires', isSaid ? begin(saySchedule(schedule, value.mode)) : ''],
    ['Rendez-vous', value.booking?.phone ?? ''],
  ];
}

function who(world: Tables, operator: string | undefined): string {
  return operator === undefined ? '' : whoOf(world, { operator });
}
