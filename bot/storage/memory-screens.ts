import { type Screens } from './screens.ts';

interface Visit {
  until: number;
  /** When it was ended; undefined: it was not. */
  readonly ended?: number;
  forget: number;
  readonly screens: Map<string, string>;
}

/** Screens in this process. `open` throws once the store is closed. */
export function createMemoryScreens(
  now: () => number,
  open: () => void,
): Screens & { sweep(before: number): void } {
  const visits = new Map<string, Visit>();
  const visitOf = new Map<string, string>();
  const asked = async (): Promise<void> => {
    await Promise.resolve();
    open();
  };
  const isOver = (id: string): boolean => (visits.get(id)?.until ?? Infinity) <= now();
  const endOf = (id: string): number => visits.get(id)?.ended ?? visits.get(id)?.until ?? 0;
  const empty = ({ screens }: Visit): void => {
    for (const id of screens.keys()) visitOf.delete(id);
    screens.clear();
  };
  return {
    async keep({ id, visit, from, at, body, until, forget, most }) {
      await asked();
      if (from.some((one) => isOver(one) && endOf(one) >= at)) return 'over';
      if (isOver(visit)) return 'ended';
      const row = visits.get(visit) ?? { until, forget, screens: new Map<string, string>() };
      if (row.screens.size >= most) return 'full';
      row.until = Math.max(row.until, until);
      row.forget = Math.max(row.forget, forget);
      row.screens.set(id, body);
      visits.set(visit, row);
      visitOf.set(id, visit);
      return 'kept';
    },
    async read(id) {
      await asked();
      const visit = visitOf.get(id) ?? '';
      const body = isOver(visit) ? undefined : visits.get(visit)?.screens.get(id);
      return body === undefined ? undefined : { visit, body };
    },
    async prolong(visit, until, forget) {
      await asked();
      const row = visits.get(visit);
      if (!row || isOver(visit)) return;
      row.until = Math.max(row.until, until);
      row.forget = Math.max(row.forget, forget);
    },
    async end(ended, forget) {
      await asked();
      for (const id of ended) {
        const row = visits.get(id);
        if (row) empty(row);
        const remembered = Math.max(row?.forget ?? 0, forget);
        visits.set(id, { until: 0, ended: now(), forget: remembered, screens: new Map() });
      }
    },
    async size() {
      await asked();
      return visitOf.size;
    },
    sweep(before) {
      for (const [id, visit] of visits) {
        if (visit.until <= before) empty(visit);
        if (visit.forget <= before) visits.delete(id);
      }
    },
  };
}
