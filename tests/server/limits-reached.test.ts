import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

/** Where the limits of what others may ask are written. */
const FILES = [
  'bot/channels/directline/limits.ts',
  'bot/channels/api/rate-limit.ts',
  'bot/channels/http/address-rate.ts',
  'bot/channels/http/connections.ts',
  'bot/channels/http/debts.ts',
  'bot/server.ts',
];
/** Interfaces whose every key is a limit. */
const KEYED = ['bot/service/limits.ts', 'bot/channels/http/gate.ts'];

const DIRECT_LINE = 'tests/channels/directline/limits.test.ts';
const GATE = 'tests/channels/http/gate.test.ts';
const STREAMS = 'tests/channels/directline/streams.test.ts';
const SERVICE = 'tests/service/limits.test.ts';
const HEADERS = 'takes an address of 8 KiB, a hundred headers, 16 KiB of them';
const ASKS_TOO_OFTEN = 'an address that asks too often waits; a server with a secret does not';

/** Each limit with the test that goes beyond it. */
const REACHED: Readonly<Record<string, readonly [file: string, title: string]>> = {
  MAX_BODY_BYTES: [DIRECT_LINE, 'takes a body of 64 KiB, and no more'],
  MAX_BODY_DEPTH: [DIRECT_LINE, 'takes ten objects inside one another, and no more'],
  MAX_ACTIVITIES: [DIRECT_LINE, 'gives a hundred activities at once, and the rest after them'],
  MAX_STREAMS_BY_ONE: [
    DIRECT_LINE,
    'an address opens so many streams, and one more when one has gone',
  ],
  MAX_STREAMS_EACH: [DIRECT_LINE, 'a person has four streams; the oldest gives way to a fifth'],
  MAX_STREAMS: [STREAMS, 'beyond so many streams at once answers 503, and one more when one has'],
  MAX_FRAME_BYTES: [DIRECT_LINE, 'takes frames of 4 KiB, and no more'],
  MAX_WAITING_BYTES: [
    STREAMS,
    'cuts a reader that leaves 256 KiB unread, and keeps no more for it',
  ],
  HEARTBEAT_MS: [STREAMS, 'cuts a peer that gives no sign of life between two that are asked for'],
  TOKEN_SECONDS: [
    'tests/channels/directline/conformance/begin.test.ts',
    'an expired token is 403 with a code',
  ],
  STREAM_TOKEN_SECONDS: [
    'tests/channels/directline/conformance/activities.test.ts',
    'its address is good for a minute',
  ],
  RESUME_SECONDS: ['tests/channels/directline/resume.test.ts', 'is dead with its conversation'],
  ECHO_MS: [
    'tests/channels/directline/direct-line.test.ts',
    'gives a stream the guarded words of its own person, a minute at most',
  ],
  MAX_REQUESTS: ['tests/channels/api/api.test.ts', 'MAX_REQUESTS'],
  MAX_HEADERS: [DIRECT_LINE, HEADERS],
  MAX_ADDRESS: [DIRECT_LINE, HEADERS],
  turns: [SERVICE, 'a conversation has two hundred turns, then it can only be erased'],
  bytes: [SERVICE, 'a conversation has so many bytes, whatever its turns'],
  turnsAMinute: [SERVICE, 'sixty turns a minute are taken, one more waits'],
  conversations: [SERVICE, 'no conversation begins when there are too many; those begun go on'],
  begunAnHour: [SERVICE, 'the pages of a structure begin so many in an hour; others do not wait'],
  begunByOne: [
    'tests/server/strangers.test.ts',
    'an address beyond its share is told when it may come again',
  ],
  work: [DIRECT_LINE, ASKS_TOO_OFTEN],
  atOnce: [DIRECT_LINE, ASKS_TOO_OFTEN],
  begun: [DIRECT_LINE, ASKS_TOO_OFTEN],
  probes: [GATE, 'looks at the service have a share of their own'],
  MAX_CONNECTIONS_EACH: [
    'tests/channels/http/connections.test.ts',
    'one address holds so many connections; others have theirs',
  ],
  forms: [GATE, 'one address fills no list of requests by the form of /integrer'],
  screens: [GATE, 'one address has so many screens kept in a minute; beyond, its pages carry them'],
};

/** What bounds our own memory or patience, and refuses nobody. */
const NO_REFUSAL = [
  'MAX_VERIFIED',
  'MAX_ECHOES',
  'MAX_ADDRESSES',
  'HEADERS_MS',
  'REQUEST_MS',
  'KEEP_ALIVE_MS',
  'LOOK_MS',
  'MOST_OWED_MS',
  'SWEEP_MS',
  'FORGET_MS',
  'CROWD_SHARES',
];

test('every limit has a test that goes beyond it', () => {
  const constants = FILES.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^(?:export )?const ([A-Z_]+) = [\d_* ]+;/gm)].map(
      ([, name = '']) => name,
    ),
  );
  const keys = KEYED.flatMap((file) => {
    const [, body = ''] = /interface \w+Limits \{([^}]*)\}/.exec(readFileSync(file, 'utf8')) ?? [];
    return [...body.matchAll(/readonly (\w+): number/g)].map(([, name = '']) => name);
  });
  const units = ['MINUTE_MS', 'DAY_MS'];
  const listed = [...Object.keys(REACHED), ...NO_REFUSAL];
  expect([...constants, ...keys].filter((name) => !units.includes(name)).sort()).toEqual(
    listed.sort(),
  );
  for (const [file, title] of Object.values(REACHED)) {
    expect([title, readFileSync(file, 'utf8').includes(title)]).toEqual([title, true]);
  }
});
