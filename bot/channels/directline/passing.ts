/** Things kept a moment in memory, as many as `most`; the oldest give way. */
export interface Passing<T> {
  put(key: string, value: T): void;
  get(key: string): T | undefined;
}

/** Nothing outlives `ms`, looked at or not. */
export function createPassing<T>(now: () => number, ms: number, most: number): Passing<T> {
  const kept = new Map<string, { readonly value: T; readonly until: number }>();
  let timer: NodeJS.Timeout | undefined;
  const dropOld = (): void => {
    for (const [key, { until }] of kept) {
      if (until > now() && kept.size <= most) return;
      kept.delete(key);
    }
  };
  // Frees what nobody asks for any more; holds no process back.
  const later = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      dropOld();
      if (kept.size > 0) later();
    }, ms).unref();
  };
  return {
    put(key, value) {
      kept.delete(key);
      kept.set(key, { value, until: now() + ms });
      dropOld();
      later();
    },
    get(key) {
      const one = kept.get(key);
      return one && one.until > now() ? one.value : undefined;
    },
  };
}
