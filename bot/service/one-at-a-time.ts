/**
 * The same work, one run at a time: asked again meanwhile, it is done once more after. The promise
 * resolves once a run that began after the asking is over; a run that fails refuses its askers.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    try {
      await work();
    } finally {
      running = undefined;
    }
  };
  return () => {
    if (running === undefined) return (running = run());
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return (running = run());
      });
    return next;
  };
}
