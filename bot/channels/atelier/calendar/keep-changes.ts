import { randomBytes } from 'node:crypto';
import {
  isForgotten,
  logDate,
  logPath,
  readLog,
  withLogged,
  type Author,
  type LoggedChange,
} from '../../../data/calendar/change-log.ts';
import { changed, type Change } from '../../../data/calendar/change.ts';
import { toPermanenceText } from '../../../data/calendar/to-authored-permanence.ts';
import { type World } from '../../../conversation/world.ts';
import { toDate } from '../../../permanences/days.ts';
import { type LocalDate, type Permanence } from '../../../permanences/model.ts';
import { type DeskKey } from '../../../storage/desk.ts';
import { type Overlay, type OverlayChange, type OverlayFile } from '../../../storage/overlay.ts';
import { daysOfLog, type DaysOfLog } from '../days-of-log.ts';
import { isWithin } from '../may.ts';
import { localOf, parisOf } from '../say-when.ts';
import { pathOf, type Kept } from './board.ts';

/** Times that a log which others write to meanwhile is read again. */
const MAX_TRIES = 8;
/** Days of history in which somebody else's last change of a permanence is looked for. */
const LAST_DAYS = 15;

/** What is written in the history, as it was said back. */
export interface Wanted<C extends LoggedChange['change'] = LoggedChange['change']> {
  /** Of the page that said it back: sent twice, it is done once. */
  readonly once: string;
  readonly change: C;
  readonly said: string;
  readonly undoes?: string;
}

/** `changed`: somebody was there before; nothing was written. */
export type Written =
  | { readonly kind: 'done'; readonly logged: LoggedChange }
  | { readonly kind: 'changed' };

export interface ChangesOptions {
  readonly overlay: Pick<Overlay, 'list' | 'files' | 'write'>;
  readonly world: () => Pick<World, 'communes' | 'zones'>;
  readonly now: () => number;
  /** Told each change of a permanence once it is made, and the one that it undoes. */
  readonly after?: (logged: LoggedChange, undone?: LoggedChange) => Promise<void>;
}

/** The permanence that is changed; without a commune where it receives nowhere. */
export type Subject = Pick<Kept, 'version'> & {
  readonly permanence: Permanence;
  readonly commune?: Kept['commune'] | undefined;
};

/** Who looks at changes: those of the territory of a key, or all without one. */
export interface Viewer {
  readonly key?: Pick<DeskKey, 'territory'>;
}

export type Changes = ReturnType<typeof createChanges>;

/** Names what a page says back. */
export function newOnce(): string {
  return randomBytes(8).toString('hex');
}

/** The name of a page that was said back, as its form sends it; one of its own where it is none. */
export function readOnce(given = ''): string {
  return /^[\w-]{16}$/.test(given) ? given : newOnce();
}

/** Writes changes of permanences to the overlay, each with its line of history, both or none. */
export function createChanges({ overlay, world, now, after }: ChangesOptions) {
  const today = () => toDate(localOf(parisOf(world()), now()).day);
  const logs = async (): Promise<readonly string[]> =>
    [...(await overlay.list()).files.keys()].filter((path) => logDate(path) !== undefined).sort();
  const readDays = async (paths: readonly string[]): Promise<(readonly LoggedChange[])[]> => {
    const files = await overlay.files(paths);
    return paths.map((path) => readLog(files.get(path)?.text ?? ''));
  };
  const read = async (paths: readonly string[]) => (await readDays(paths)).flat();
  /** Changes of the last two days: a form that is sent again is not older. */
  const known = async (once: string): Promise<LoggedChange | undefined> =>
    (await read((await logs()).slice(-2))).find(({ id }) => id === once);
  const forgotten = async (): Promise<readonly OverlayChange[]> => {
    const { files } = await overlay.list();
    return [...files].flatMap(([path, { version }]) => {
      const date = logDate(path);
      const isOld = date !== undefined && isForgotten(date, today());
      return isOld ? [{ path, text: undefined, ifVersion: version }] : [];
    });
  };

  const tell = async (logged: LoggedChange): Promise<void> => {
    if (!after) return;
    const { undoes } = logged;
    await after(logged, undoes === undefined ? undefined : await find(undoes));
  };
  const find = async (id: string): Promise<LoggedChange | undefined> =>
    (await read([...(await logs())].reverse())).find((one) => one.id === id);

  /** Writes files with their line of history, all or none, once. */
  const keep = async (
    author: { readonly key: Author },
    of: { readonly id: string; readonly commune: Kept['commune'] | undefined },
    wanted: Wanted,
    changes: readonly OverlayChange[],
  ): Promise<Written> => {
    const logged = toLogged(author.key, of, wanted, now());
    const log = logPath(today());
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      const done = await known(wanted.once);
      if (done) return { kind: 'done', logged: done };
      const files = await overlay.files([...changes.map(({ path }) => path), log]);
      const isAsRead = changes.every(
        ({ path, ifVersion }) => (files.get(path)?.version ?? 0) === ifVersion,
      );
      if (!isAsRead) return { kind: 'changed' };
      const written = await overlay.write([
        ...changes,
        withLine(log, files.get(log), logged),
        ...(await forgotten()),
      ]);
      if (written !== 'written') continue;
      // What it answers is settled beside it: the change is made, whatever becomes of that.
      await tell(logged).catch(() => undefined);
      return { kind: 'done', logged };
    }
    return { kind: 'changed' };
  };

  return {
    /** Makes a change of a permanence that is kept, or that is new, once. */
    async make(
      author: { readonly key: Author },
      { permanence, commune, version: ifVersion }: Subject,
      wanted: Wanted<Change>,
    ): Promise<Written> {
      const path = pathOf(permanence.id);
      if (path === undefined) return { kind: 'changed' };
      const { change } = wanted;
      const text =
        change.kind === 'removed'
          ? undefined
          : toPermanenceText(changed(permanence, change), world().communes);
      const of = { id: permanence.id, commune };
      return keep(author, of, wanted, [{ path, text, ifVersion }]);
    },
    keep,
    /** A change that the key may see. */
    async find({ key }: Viewer, id: string): Promise<LoggedChange | undefined> {
      const found = await find(id);
      return found && isSeen(found.commune, key) ? found : undefined;
    },
    /** Whether it was undone. */
    async isUndone(id: string): Promise<boolean> {
      return (await read(await logs())).some(({ undoes }) => undoes === id);
    },
    /** Those of the last days that have some, before a date or until now. */
    async history({ key }: Viewer, before?: LocalDate): Promise<DaysOfLog<LoggedChange>> {
      const isOfKey = ({ commune }: LoggedChange) => isSeen(commune, key);
      const all = { paths: await logs(), dateOf: logDate, read: readDays, isSeen: isOfKey };
      return daysOfLog(all, before);
    },
    /** Changes of a permanence, the newest first: what somebody else did meanwhile. */
    async ofPermanence(id: string): Promise<readonly LoggedChange[]> {
      const all = await read((await logs()).slice(-LAST_DAYS));
      return all.filter(({ permanence }) => permanence === id).reverse();
    },
    /** All from a day on, in the order that they were made. */
    async since(date: LocalDate): Promise<readonly LoggedChange[]> {
      return read((await logs()).filter((path) => (logDate(path) ?? '') >= date));
    },
    known,
    today,
  };

  function isSeen(insee: string, key: Viewer['key']): boolean {
    if (key === undefined) return true;
    const commune = world().communes.byInsee.get(insee);
    return commune !== undefined && isWithin(key, commune);
  }
}

function toLogged(
  { structure, role, label }: Author,
  { id, commune }: Parameters<Changes['keep']>[1],
  { once, change, said, undoes }: Wanted,
  at: number,
): LoggedChange {
  return {
    id: once,
    at,
    by: { ...(structure === undefined ? {} : { structure }), role, label },
    permanence: id,
    commune: commune?.insee ?? '',
    said,
    change,
    ...(undoes === undefined ? {} : { undoes }),
  };
}

function withLine(
  path: string,
  file: OverlayFile | undefined,
  logged: LoggedChange,
): OverlayChange {
  return { path, text: withLogged(file?.text ?? '', logged), ifVersion: file?.version ?? 0 };
}
