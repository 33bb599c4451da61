import { EXPIRED_BY, statement } from './postgres-statements.ts';

/**
 * $1 id · $2 visit · $3 body · $4 until · $5 forget · $6 visits it comes from · $7 now · $8 most ·
 * $9 at. A visit ended meanwhile holds its row: waited for, then seen to be over.
 */
export const KEEP_SCREEN = statement(
  'keep-screen',
  `with over as (
    select from aiguillage.visits
    where id = any($6::text[]) and until <= $7 and coalesce(ended, until) >= $9::int8
  ), living as (
    insert into aiguillage.visits as one (id, until, forget, screens)
    select $2, $4::int8, $5::int8, 1
    where not exists (select from over)
    on conflict (id) do update
    set until = greatest(one.until, excluded.until),
      forget = greatest(one.forget, excluded.forget), screens = one.screens + 1
    where one.until > $7 and one.screens < $8::int4
    returning id
  ), kept as (
    insert into aiguillage.screens (id, visit, body) select $1, id, $3 from living returning id
  )
  select case
    when exists (select from kept) then 'kept'
    when exists (select from over) then 'over'
    when visit.until <= $7 then 'ended'
    when visit.screens >= $8::int4 then 'full'
    else 'over'
  end as keeping
  from (select) as one left join aiguillage.visits as visit on visit.id = $2`,
);

/** $1 id · $2 now. */
export const READ_SCREEN = statement(
  'read-screen',
  `select one.visit, one.body from aiguillage.screens as one
   join aiguillage.visits as visit on visit.id = one.visit
   where one.id = $1 and visit.until > $2`,
);

/** $1 visit · $2 until · $3 now · $4 forget. */
export const PROLONG_VISIT = statement(
  'prolong-visit',
  `update aiguillage.visits
   set until = greatest(until, $2::int8), forget = greatest(forget, $4::int8)
   where id = $1 and until > $3`,
);

/** $1 visits · $2 forget · $3 now. */
export const END_VISITS = statement(
  'end-visits',
  `insert into aiguillage.visits as one (id, until, ended, forget, screens)
   select distinct id, 0, $3::int8, $2::int8, 0 from unnest($1::text[]) as asked (id) order by id
   on conflict (id) do update
   set until = 0, ended = excluded.ended, forget = greatest(one.forget, excluded.forget), screens = 0`,
);

export const CLEAR_SCREENS = statement(
  'clear-screens',
  'delete from aiguillage.screens where visit = any($1::text[])',
);

export const SCREENS_SIZE = statement(
  'screens-size',
  `select coalesce(sum(screens), 0)::float8 as size from aiguillage.visits where screens > 0`,
);

/** $1 now · $2 how many at most. */
export const EMPTY_VISITS = statement(
  'empty-visits',
  `with over as (
    select id from aiguillage.visits where screens > 0 and ${EXPIRED_BY('until')}
    limit $2 for update skip locked
  ), gone as (
    delete from aiguillage.screens where visit in (select id from over)
  )
  update aiguillage.visits set screens = 0 where id in (select id from over) returning id`,
);

export const FORGET_VISITS = statement(
  'forget-visits',
  `delete from aiguillage.visits where screens = 0 and ${EXPIRED_BY('forget')}`,
);
