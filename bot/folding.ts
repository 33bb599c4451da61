import { faultCode } from './fault-code.ts';
import { type Log } from './log.ts';
import { foldOldMonths, type FoldedCounters } from './statistics/to-years.ts';

const DAY_MS = 86_400_000;
/** Milliseconds after the start: whoever comes first is answered first. */
const FIRST_MS = 10 * 60_000;

/** Folds months over 13 months old into years, once a day as long as the service lives. */
export function foldCounters(counters: FoldedCounters, now: () => number, log: Log): void {
  const fold = (): void => {
    foldOldMonths(counters, new Date(now()).toISOString().slice(0, 10)).catch((error: unknown) => {
      log('warn', 'counters', { code: faultCode(error) });
    });
  };
  setTimeout(() => {
    fold();
    setInterval(fold, DAY_MS).unref();
  }, FIRST_MS).unref();
}
