/** What is worth a line; each level holds those before it. */
export const LOG_LEVELS = ['error', 'warn', 'info'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/**
 * What a line may hold besides its time, level and event: codes and names of ours, numbers. No
 * path, address, query, token, header; no text of a parser, a driver or a person.
 */
export interface LogFields {
  readonly route?: string;
  readonly code?: string;
  readonly status?: number;
  readonly ms?: number;
  /** A sentence of ours for who runs the service. */
  readonly message?: string;
}

export type Log = (level: LogLevel, event: string, fields?: LogFields) => void;

/** One line of JSON an event, for {@link LogLevel} and those before it. */
export function createLog(most: LogLevel, now: () => number, write: (line: string) => void): Log {
  const shown = LOG_LEVELS.slice(0, LOG_LEVELS.indexOf(most) + 1);
  return (level, event, { route, code, status, ms, message } = {}) => {
    if (!shown.includes(level)) return;
    const time = new Date(now()).toISOString();
    const rounded = ms === undefined ? undefined : Math.round(ms * 10) / 10;
    write(JSON.stringify({ time, level, event, route, code, status, ms: rounded, message }));
  };
}
