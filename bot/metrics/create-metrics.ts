import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Seconds below which answers and turns are counted. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5];
/** Milliseconds between two looks at the event loop. */
const LOOP_MS = 20;
const NANOSECONDS = 1e9;

/** What became of a message. */
export type TurnOutcome =
  | 'taken'
  | 'known'
  | 'gone'
  | 'too-long'
  | 'too-fast'
  | 'full'
  | 'too-many'
  | 'store'
  | 'failed';

/** One message of a person, as the metrics see it: kinds of closed lists, nothing said. */
export interface TurnSeen {
  readonly channel: 'chat' | 'botframework';
  readonly outcome: TurnOutcome;
  readonly seconds: number;
  /** How it was understood, and the kind of screen that it led to; only when taken. */
  readonly heard?: string;
  readonly shown?: string;
}

/**
 * What is measured while the service runs, for Prometheus. Every label is of a closed list: no
 * flow, step, structure or territory, nothing of a person.
 */
export interface Metrics {
  readonly turn: (seen: TurnSeen) => void;
  readonly answer: (route: string, status: number, seconds: number) => void;
  readonly storeError: (code: string) => void;
  /**
   * Walks begun and ends reached, by channel and hour in Paris, by tens: where and of what is not told,
   * nor when one was.
   */
  readonly walk: (what: 'begun' | 'ended', channel: string) => void;
  /** All of it as text. */
  readonly read: () => Promise<string>;
  readonly contentType: string;
  readonly close: () => void;
}

export interface MetricsOptions {
  /** Streams open now. */
  readonly sockets: () => number;
  readonly now: () => number;
}

export function createMetrics({ sockets, now }: MetricsOptions): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const counter = (name: string, help: string, labelNames: readonly string[]) =>
    new Counter({ name: `aiguillage_${name}`, help, labelNames, registers });
  const histogram = (name: string, help: string, label: string) =>
    new Histogram({
      name: `aiguillage_${name}`,
      help,
      labelNames: [label],
      buckets: BUCKETS,
      registers,
    });
  const turns = counter('turns_total', 'Messages of people.', ['channel', 'outcome']);
  const heard = counter('heard_total', 'How messages were understood.', ['kind']);
  const shown = counter('shown_total', 'Kinds of screens that turns led to.', ['kind']);
  const turnSeconds = histogram('turn_seconds', 'From message to answer, committed.', 'channel');
  const answers = counter('answers_total', 'Answers over HTTP.', ['route', 'status']);
  const answerSeconds = histogram('answer_seconds', 'From request to answer.', 'route');
  const storeErrors = counter('store_errors_total', 'Times that the store failed.', ['code']);
  const walks = counter('walks_total', 'Walks begun and ends reached, told by tens from 11 on.', [
    'what',
    'channel',
    'hour',
  ]);
  const walked = new Map<string, number>();
  const gauges = createGauges(registry, sockets);

  return {
    turn({ channel, outcome, seconds, heard: how, shown: what }) {
      turns.inc({ channel, outcome });
      turnSeconds.observe({ channel }, seconds);
      if (how !== undefined) heard.inc({ kind: how });
      if (what !== undefined) shown.inc({ kind: what });
    },
    answer(route, status, seconds) {
      answers.inc({ route, status: `${Math.floor(status / 100)}xx` });
      if (TIMED.has(route)) answerSeconds.observe({ route }, seconds);
    },
    storeError: (code) => {
      storeErrors.inc({ code });
    },
    walk: (what, channel) => {
      const hour = hourOf(now());
      const key = [what, channel, hour].join('|');
      const count = (walked.get(key) ?? 0) + 1;
      walked.set(key, count);
      if (isTold(count)) walks.inc({ what, channel, hour }, STEP);
    },
    read: () => registry.metrics(),
    contentType: registry.contentType,
    close: gauges.close,
  };
}

/**
 * Walks are told by so many at once, the first ten of an hour and channel with the eleventh. One by one
 * they would tell, on a small site, when somebody came; and added up over a month, what published
 * tables hide.
 */
const STEP = 10;
const isTold = (count: number): boolean => count > 1 && count % STEP === 1;

const HOUR = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  hour: '2-digit',
  hourCycle: 'h23',
});

/** "00" to "23": the hour of the day in Paris, so that nobody needs to know when a series grew. */
function hourOf(now: number): string {
  return HOUR.formatToParts(now).find(({ type }) => type === 'hour')?.value ?? '';
}

/** What people and programs wait for. */
const TIMED: ReadonlySet<string> = new Set([
  'directline',
  'pages',
  'api',
  'permanences',
  'atelier',
]);

/** What is looked up when somebody reads. */
function createGauges(registry: Registry, sockets: () => number): { readonly close: () => void } {
  const loop = monitorEventLoopDelay({ resolution: LOOP_MS });
  loop.enable();
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name: `aiguillage_${name}`,
      help,
      registers: [registry],
      collect() {
        this.set(value());
      },
    });
  gauge('streams', 'Open WebSockets.', sockets);
  gauge('event_loop_delay_p50_seconds', 'Median delay of the event loop.', () =>
    finite(loop.percentile(50)),
  );
  gauge('event_loop_delay_p99_seconds', 'One delay of the event loop in a hundred.', () =>
    finite(loop.percentile(99)),
  );
  gauge('event_loop_delay_max_seconds', 'Worst delay since the last reading.', () => {
    const worst = finite(loop.max);
    loop.reset();
    return worst;
  });
  gauge('cpu_seconds', 'CPU that this process has taken.', () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  });
  gauge('memory_bytes', 'Memory that this process holds.', () => process.memoryUsage.rss());
  gauge('uptime_seconds', 'Since this process began.', () => process.uptime());
  return {
    close: () => {
      loop.disable();
    },
  };
}

/** Before the first look there is no delay to tell. */
function finite(nanoseconds: number): number {
  return Number.isFinite(nanoseconds) && nanoseconds < Number.MAX_SAFE_INTEGER
    ? nanoseconds / NANOSECONDS
    : 0;
}
