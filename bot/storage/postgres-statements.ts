import { type Statement } from './postgres-pool.ts';

/** A statement of ours, under a name that is nobody else's. */
export const statement = (name: string, text: string): Statement => ({
  name: `aiguillage-${name}`,
  text,
});

/** Log, mark and counters of a turn, once `saved` (number, last) is written. */
const WITH_IT = `
  logged as (
    insert into aiguillage.activities (conversation, sequence, activity)
    select saved.number, saved.last - cardinality($5::text[]) + line.place, line.activity
    from saved, unnest($5::text[]) with ordinality as line (activity, place)
  ), marked as (
    insert into aiguillage.turns (conversation, key, reply)
    select number, $6, $7 from saved where $6::text is not null
  ), counted as (
    insert into aiguillage.counters (key, part, count)
    select one.key, $10::int2, sum(one.by)::int8
    from saved, unnest($8::text[], $9::int4[]) as one (key, by)
    group by one.key order by one.key
    on conflict (key, part) do update set count = counters.count + excluded.count
  )`;

/** $1 id · $2 now · $3 state · $4 expires · $5 lines · $6 key · $7 reply · $8 $9 $10 counters. */
export const CREATE = statement(
  'create',
  `with saved as (
    insert into aiguillage.conversations (id, version, state, last, expires)
    select $1, 1, $3, cardinality($5::text[]), $4::int8 where $2::int8 is not null
    on conflict (id) do nothing
    returning number, last
  ), ${WITH_IT}
  select last from saved`,
);

/** As {@link CREATE}, and $11 the version that was read. One row, whatever happened. */
export const APPEND = statement(
  'append',
  `with known as (
    select turn.reply
    from aiguillage.conversations as one
    join aiguillage.turns as turn on turn.conversation = one.number and turn.key = $6
    where one.id = $1 and one.expires > $2
  ), saved as (
    update aiguillage.conversations
    set version = version + 1, state = $3, last = last + cardinality($5::text[]), expires = $4
    where id = $1 and version = $11 and state is not null and expires > $2
      and not exists (select from known)
    returning number, last
  ), ${WITH_IT}
  select (select last from saved) as last,
    exists (select from known) as known,
    (select reply from known) as reply`,
);

export const READ = statement(
  'read',
  `select state, version, last, expires::float8 from aiguillage.conversations
   where id = $1 and expires > $2`,
);

export const REPLY_TO = statement(
  'reply-to',
  `select turn.reply
   from aiguillage.conversations as one
   join aiguillage.turns as turn on turn.conversation = one.number
   where one.id = $1 and one.expires > $2 and turn.key = $3`,
);

export const ACTIVITIES = statement(
  'activities',
  `select line.sequence, line.activity
   from aiguillage.conversations as one
   join aiguillage.activities as line on line.conversation = one.number
   where one.id = $1 and one.expires > $2 and line.sequence > $3
   order by line.sequence limit $4`,
);

/** What a clock ahead of the database's ($1) would call expired too early is left. */
export const EXPIRED_BY = (column: string): string =>
  `${column} <= least($1::int8, (extract(epoch from now()) * 1000)::int8)`;
const EXPIRED = EXPIRED_BY('expires');

/** $1 now · $2 id: takes the row of an expired conversation for itself. */
export const TAKE_EXPIRED = statement(
  'take-expired',
  `select number from aiguillage.conversations where ${EXPIRED} and id = $2 for update`,
);

/** $1 now · $2 how many at most: those that no turn holds. */
export const EXPIRED_NUMBERS = statement(
  'expired-numbers',
  `select number from aiguillage.conversations where ${EXPIRED}
   order by expires limit $2 for update skip locked`,
);

/** $1 numbers, whose rows the transaction holds. */
export const REMOVE_LOGS = statement(
  'remove-logs',
  'delete from aiguillage.activities where conversation = any($1::int8[])',
);
export const REMOVE_TURNS = statement(
  'remove-turns',
  'delete from aiguillage.turns where conversation = any($1::int8[])',
);
export const REMOVE_TICKETS = statement(
  'remove-tickets',
  'delete from aiguillage.tickets where conversation = any($1::int8[])',
);
export const REMOVE = statement(
  'remove',
  'delete from aiguillage.conversations where number = any($1::int8[])',
);

export const ERASE = statement(
  'erase',
  `insert into aiguillage.conversations as one (id, version, state, last, expires)
   values ($1, 1, null, 0, $2)
   on conflict (id) do update
   set version = one.version + 1, state = null, last = 0, expires = excluded.expires
   returning number`,
);

export const COUNT = statement(
  'count',
  `insert into aiguillage.counters (key, part, count)
   select one.key, $3::int2, sum(one.by)::int8 from unnest($1::text[], $2::int4[]) as one (key, by)
   group by one.key order by one.key
   on conflict (key, part) do update set count = counters.count + excluded.count`,
);

/**
 * Marks: $1 of which item · $2 which · $3 whether it is kept · $4 now · $5 until; counts: $6 of which
 * item · $7 $8 $9. The items that were counted. Of two at once, the second waits for the marks of the
 * first.
 */
export const COUNT_ONCE = statement(
  'count-once',
  `with asked as (
    select * from unnest($1::int4[], $2::int4[], $3::bool[]) as one (item, mark, keeps)
  ), known as (
    select asked.item from asked join aiguillage.counted as one using (mark) where one.until > $4
  ), fresh as (
    insert into aiguillage.counted as one (mark, until)
    select distinct mark, $5::int8 from asked where keeps order by mark
    on conflict (mark) do update set until = excluded.until where one.until <= $4::int8
    returning mark
  ), added as (
    select item from asked where keeps
    group by item having bool_and(mark in (select mark from fresh))
    except select item from known
  ), counted as (
    insert into aiguillage.counters (key, part, count)
    select one.key, $9::int2, sum(one.by)::int8
    from unnest($6::int4[], $7::text[], $8::int4[]) as one (item, key, by)
    where one.item in (select item from added)
    group by one.key order by one.key
    on conflict (key, part) do update set count = counters.count + excluded.count
  )
  select item from added order by item`,
);

/** $1 now · $2 how many at most. */
export const CLEAR_COUNTED = statement(
  'clear-counted',
  `delete from aiguillage.counted where mark in (
    select mark from aiguillage.counted where ${EXPIRED_BY('until')}
    limit $2 for update skip locked
  ) returning mark`,
);

export const COUNTERS = statement(
  'counters',
  `select key, sum(count)::float8 as count from aiguillage.counters
   where key >= $1 and key < $2 group by key order by key`,
);

/** $1 and $2: between which keys, both left out · $3 how many at most. */
export const COUNTER_PAGE = statement(
  'counter-page',
  `select key, sum(count)::float8 as count from aiguillage.counters
   where key > $1 and key < $2 group by key order by key limit $3`,
);

/** As {@link COUNTER_PAGE}: rows that no other replica is folding. */
export const TAKE_COUNTERS = statement(
  'take-counters',
  `with old as (
    select key, part from aiguillage.counters where key > $1 and key < $2
    order by key, part limit $3 for update skip locked
  )
  delete from aiguillage.counters as one using old
  where one.key = old.key and one.part = old.part
  returning one.key, one.count::float8 as count`,
);

/** Of each conversation of $1: how far its log goes, or that it was erased. */
export const NEWS = statement(
  'news',
  `select id, last, state is null as erased from aiguillage.conversations where id = any($1)`,
);

/**
 * $1 id: tells the replicas how far its log goes. In no transaction with what it tells of, since
 * those that notify commit one by one; a hint, of rows already on disk: this one need not wait for
 * the disk.
 */
export const TELL = statement(
  'tell',
  `select set_config('synchronous_commit', 'off', true),
     pg_notify('aiguillage', id || ' ' || case when state is null then 0 else last end)
   from aiguillage.conversations where id = $1`,
);

/** $1 id of a conversation just opened: nothing is on disk, nothing is waited for. */
export const TELL_OPENED = statement(
  'tell-opened',
  `select set_config('synchronous_commit', 'off', true), pg_notify('aiguillage_opened', $1)`,
);

/** $1 id · $2 now · $3 hash · $4 what it is bound to. */
export const ISSUE = statement(
  'issue',
  `insert into aiguillage.tickets (conversation, hash, before, replaced, bound)
   select number, $3, null, 0, $4 from aiguillage.conversations
   where id = $1 and expires > $2 and state is not null
   on conflict (conversation) do update
   set hash = excluded.hash, before = null, replaced = 0, bound = excluded.bound
   returning conversation`,
);

/** $1 id · $2 now: the ticket, held until the transaction ends. */
export const TICKET = statement(
  'ticket',
  `select one.number, ticket.hash, ticket.before, ticket.replaced::float8, ticket.bound
   from aiguillage.conversations as one
   join aiguillage.tickets as ticket on ticket.conversation = one.number
   where one.id = $1 and one.expires > $2 and one.state is not null
   for update of ticket`,
);

export const EXCHANGE = statement(
  'exchange',
  `update aiguillage.tickets set hash = $2, before = $3, replaced = $4 where conversation = $1`,
);

export const SPEND = statement(
  'spend',
  `insert into aiguillage.spent (hash, expires) values ($1, $2)
   on conflict (hash) do nothing returning hash`,
);

export const CLEAR_SPENT = statement(
  'clear-spent',
  `delete from aiguillage.spent where ${EXPIRED}`,
);

/** $1 id · $2 now. */
export const BYTES_OF = statement(
  'bytes-of',
  `select coalesce(sum(octet_length(line.activity)), 0)::float8 as bytes
   from aiguillage.conversations as one
   join aiguillage.activities as line on line.conversation = one.number
   where one.id = $1 and one.expires > $2`,
);

export const SIZE = statement(
  'size',
  'select count(*)::float8 as size from aiguillage.conversations',
);

export const SOONEST = statement(
  'soonest',
  'select min(expires)::float8 as expires from aiguillage.conversations',
);

/**
 * $1 key · $2 now · $3 how long one takes to come back · $4 the window. No row: none is left. `ends`:
 * when all that was taken has come back; `count` was for a version before.
 */
export const TAKE_RATE = statement(
  'take-rate',
  `insert into aiguillage.rates as one (key, ends, count)
   values ($1, $2::bigint + $3::bigint, 1)
   on conflict (key) do update set ends = greatest(one.ends, $2::bigint) + $3::bigint
     where greatest(one.ends, $2::bigint) + $3::bigint <= $2::bigint + $4::bigint
   returning ends::float8 as ends`,
);

/** $1 key. */
export const LOOK_RATE = statement(
  'look-rate',
  'select ends::float8 as ends from aiguillage.rates where key = $1',
);

export const CLEAR_RATES = statement(
  'clear-rates',
  'delete from aiguillage.rates where ends <= $1',
);
