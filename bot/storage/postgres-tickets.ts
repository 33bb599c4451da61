import { type Database } from './postgres-pool.ts';
import * as sql from './postgres-statements.ts';
import { exchanged, type KeptTicket, type Tickets } from './tickets.ts';

/** Tickets in the database of the replicas. `now` says what has expired. */
export function createPostgresTickets(
  { run, together }: Pick<Database, 'run' | 'together'>,
  now: () => number,
): Tickets {
  return {
    async issue(id, hash, bound) {
      const rows = await run(sql.ISSUE, [id, now(), hash, bound]);
      return rows.length > 0;
    },
    exchange: (id, hash, bound, next) =>
      together(async (on) => {
        const [kept] = await on<KeptTicket & { number: string }>(sql.TICKET, [id, now()]);
        const ticket = kept && exchanged(kept, { hash, bound, next }, now());
        if (!ticket) return false;
        const { before, replaced } = ticket;
        await on(sql.EXCHANGE, [kept.number, ticket.hash, before, replaced]);
        return true;
      }),
    async spend(hash, expires) {
      const rows = await run(sql.SPEND, [hash, expires]);
      return rows.length > 0;
    },
  };
}
