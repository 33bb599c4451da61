import { publishContext, type Figures } from './channels/atelier/dashboard/figures.ts';
import { homeOf, neighboursOf } from './channels/atelier/dashboard/reach.ts';
import { lastOver, quartersBefore } from './channels/atelier/dashboard/tables-of.ts';
import { DEMONSTRATION } from './conversation/structure.ts';
import { type World } from './conversation/world.ts';
import { faultCode } from './fault-code.ts';
import { type Log } from './log.ts';
import { publishingDay } from './statistics/publish/periods.ts';
import { type TablesAsked } from './statistics/read-tables.ts';

const HOUR_MS = 3_600_000;
/** Milliseconds after the start: whoever comes first is answered first. */
const FIRST_MS = 12 * 60_000;

/** What is told of the structures of a World once a period is over: those of one EPCI at once. */
export function askedWhenOver(
  world: Pick<World, 'communes' | 'structures'>,
  today: string,
): readonly TablesAsked[] {
  const quarters = quartersBefore(today);
  const told = [...new Set([lastOver(quarters, today), ...quarters.slice(0, 1)])];
  const asked = [...world.structures.keys()]
    .filter((id) => id !== DEMONSTRATION)
    .map((structure): readonly [string, TablesAsked] => {
      const home = homeOf(world, structure);
      if (home === undefined) return [structure, { quarters: told, structure }];
      const neighbours = neighboursOf(world, home);
      return [home, { quarters: told, epci: home, structure, home, neighbours }];
    });
  return [...new Map(asked).values()];
}

/**
 * Publishes what is over, once a day, as long as the service lives: at the end of its period, whether
 * somebody looks or not. What was told already costs its reading.
 */
export function publishWhatIsOver(
  figures: Figures,
  world: () => World,
  now: () => number,
  log: Log,
): void {
  let done = '';
  const publishAll = async (): Promise<void> => {
    const today = publishingDay(now());
    if (today === done) return;
    const current = world();
    for (const asked of askedWhenOver(current, today)) {
      await figures(asked, publishContext(current, today));
    }
    done = today;
  };
  const publish = (): void => {
    publishAll().catch((error: unknown) => {
      log('warn', 'figures', { code: faultCode(error) });
    });
  };
  setTimeout(() => {
    publish();
    setInterval(publish, HOUR_MS).unref();
  }, FIRST_MS).unref();
}
