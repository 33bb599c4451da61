import { type Desk, type DeskKey, type DeskSession } from './desk.ts';

/** Keys and sessions of this process. `check` throws once it is closed. */
export function createMemoryDesk(check: () => void): Desk {
  const keys = new Map<string, DeskKey>();
  const sessions = new Map<string, { session: DeskSession; readonly hash: string }>();
  const settled = async <T>(work: () => T): Promise<T> => {
    await Promise.resolve();
    check();
    return work();
  };
  const ofKey = (id: string) => [...sessions.values()].filter(({ session }) => session.key === id);
  const endAll = (some: readonly { readonly session: DeskSession }[]): void => {
    for (const { session } of some) sessions.delete(session.id);
  };
  return {
    addKey: (key) =>
      settled(() => {
        if (keys.has(key.id)) return false;
        keys.set(key.id, key);
        return true;
      }),
    keys: () => settled(() => [...keys.values()].sort((a, b) => a.made - b.made)),
    key: (id) => settled(() => keys.get(id)),
    revokeKey: (id) =>
      settled(() => {
        endAll(ofKey(id));
        return keys.delete(id);
      }),
    begin: (session, hash, most) =>
      settled(() => {
        if (!keys.has(session.key)) return false;
        sessions.set(session.id, { session, hash });
        const own = ofKey(session.key).sort((a, b) => b.session.begun - a.session.begun);
        endAll(own.slice(most));
        return true;
      }),
    open: (hash, now) =>
      settled(() => {
        const session = [...sessions.values()].find((one) => one.hash === hash)?.session;
        const key = keys.get(session?.key ?? '');
        if (!session || !key || session.until <= now || key.expires <= now) return undefined;
        return { session, key };
      }),
    prolong: (id, seen, until) =>
      settled(() => {
        const one = sessions.get(id);
        if (!one) return;
        const { session } = one;
        const later = { seen: Math.max(session.seen, seen), until: Math.max(session.until, until) };
        one.session = { ...session, ...later };
      }),
    sessions: (now) =>
      settled(() =>
        [...sessions.values()]
          .map(({ session }) => session)
          .filter(({ key, until }) => until > now && (keys.get(key)?.expires ?? 0) > now)
          .sort((a, b) => a.begun - b.begun),
      ),
    end: (id) => settled(() => void sessions.delete(id)),
    sweep: (before) =>
      settled(() => {
        endAll([...sessions.values()].filter(({ session }) => session.until <= before));
        for (const { id, expires } of [...keys.values()]) {
          if (expires > before) continue;
          endAll(ofKey(id));
          keys.delete(id);
        }
      }),
  };
}
