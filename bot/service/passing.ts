/** Things kept a moment in memory, as many as `most`; the oldest give way. */
export interface Passing<T> {
  put(key: string, value: T): void;
  get(key: string): T | undefined;
  drop(key: string): void;
}

/** Of the time that things are kept, the part at whose end they go together: one timer for many. */
const TOGETHER = 1 / 60;

/** Nothing outlives `ms`, looked at or not. */
export function createPassing<T>(now: () => number, ms: number, most: number): Passing<T> {
  const kept = new Map<string, { readonly value: T; readonly until: number }>();
  let timer: NodeJS.Timeout | undefined;
  const dropOld = (by: number): void => {
    for (const [key, { until }] of kept) {
      if (until > by && kept.size <= most) return;
      kept.delete(key);
    }
  };
  // Frees what nobody asks for any more; holds no process back.
  const later = (): void => {
    const [oldest] = kept.values();
    if (!oldest) return;
    const wait = Math.min(ms, Math.max(oldest.until - now(), ms * TOGETHER));
    timer ??= setTimeout(() => {
      timer = undefined;
      dropOld(now() + ms * TOGETHER);
      later();
    }, wait).unref();
  };
  return {
    put(key, value) {
      const at = now();
      kept.delete(key);
      kept.set(key, { value, until: at + ms });
      dropOld(at);
      if (!timer) later();
    },
    get(key) {
      const one = kept.get(key);
      return one && one.until > now() ? one.value : undefined;
    },
    drop: (key) => void kept.delete(key),
  };
}
