import { type Database } from 'better-sqlite3';
import { StoreError } from './store-error.ts';

/** One entry a version of the file, in order; never edited once released, only added to. */
const MIGRATIONS: readonly string[] = [
  `create table conversations (
     number integer primary key,
     id text not null unique,
     version integer not null,
     state text,
     last integer not null,
     expires integer not null
   );
   create index conversations_by_expiry on conversations (expires);
   -- place = number of the conversation * 2^20 + sequence: one tree, lines side by side.
   create table activities (
     place integer primary key,
     activity text not null
   );
   create table turns (
     conversation integer not null,
     key text not null,
     reply text,
     primary key (conversation, key)
   ) without rowid;
   create table counters (
     key text primary key,
     count integer not null
   ) without rowid;`,
  `create table tickets (
     conversation integer primary key,
     hash text not null,
     before text,
     replaced integer not null,
     bound text not null
   );
   create table spent (
     hash text primary key,
     expires integer not null
   ) without rowid;`,
  `create table rates (
     key text primary key,
     ends integer not null,
     count integer not null
   ) without rowid;`,
  // Lines in the order that they come: those of many conversations at once fill one page, where
  // each changed a page of its own, and split it.
  `alter table activities rename to activities_by_place;
   create table activities (
     number integer primary key,
     place integer not null,
     activity text not null
   );
   insert into activities (place, activity)
     select place, activity from activities_by_place order by place;
   drop table activities_by_place;
   create unique index activities_place on activities (place);`,
  `create table visits (
     id text primary key,
     until integer not null,
     ended integer,
     forget integer not null,
     screens integer not null
   ) without rowid;
   create index visits_to_empty on visits (until) where screens > 0;
   create index visits_to_forget on visits (forget) where screens = 0;
   create table screens (
     id text primary key,
     visit text not null,
     body text not null
   );
   create index screens_by_visit on screens (visit);`,
  `create table counted (
     mark integer primary key,
     until integer not null
   );
   create index counted_by_until on counted (until);`,
];

/**
 * Brings the file to this program's schema; each step is one transaction. Refuses (`too-new`) a
 * file that a later version wrote.
 */
export function migrate(db: Database): void {
  const version = versionOf(db);
  MIGRATIONS.slice(version).forEach((sql, index) => {
    db.transaction(() => {
      db.exec(sql);
      db.pragma(`user_version = ${version + index + 1}`);
    })();
  });
}

/** The schema's version in the file, refused when it is not one of ours. */
export function versionOf(db: Database): number {
  const version = Number(db.pragma('user_version', { simple: true }));
  if (version > MIGRATIONS.length) {
    throw new StoreError(
      'too-new',
      `La base ${db.name} a été écrite par une version plus récente (schéma ${version}, connu : ${MIGRATIONS.length}). ` +
        'Mettez le programme à jour, ou choisissez un autre dossier avec VAR_DIR.',
    );
  }
  return version;
}
