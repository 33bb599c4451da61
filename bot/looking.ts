/** A look at what is due that never fails; asked for while it goes on, it does nothing. */
export function oneLook(
  work: () => Promise<void>,
  onFault: (error: unknown) => void,
): () => Promise<void> {
  let busy = false;
  return async () => {
    if (busy) return;
    busy = true;
    try {
      await work();
    } catch (error) {
      onFault(error);
    } finally {
      busy = false;
    }
  };
}

/**
 * Looks again and again as long as the process lives, at most `mostMs` after the end of the last:
 * each replica at moments of its own. `chance`: from 0 to 1.
 */
export function lookAgain(look: () => Promise<void>, mostMs: number, chance: () => number): void {
  const again = (): void => {
    setTimeout(() => void look().finally(again), mostMs * (1 - chance() / 2)).unref();
  };
  again();
}
