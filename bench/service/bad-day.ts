import { type Postgres } from '../../tests/support/postgres.ts';
import { type Result } from '../harness.ts';
import { mulberry32 } from '../../bot/statistics/mulberry32.ts';
import { percentile } from './delivery.ts';
import { startProgram, type Side } from './side.ts';
import { begin, say, type Conversation } from './talk.ts';
import { varFolder } from './var-folder.ts';

/** Conversations of the whole country on a bad day: a supposition, see docs/echelle.md. */
const CONVERSATIONS = 1_000_000;
const TURNS = 12;
/** Share of the day's conversations in each hour: quiet nights, a last evening until midnight. */
const HOURS: readonly number[] = [
  0.5, 0.3, 0.2, 0.2, 0.3, 0.5, 1, 2, 4, 5, 5.5, 5, 4.5, 5, 5.5, 5, 5, 5.5, 6.5, 8, 9, 9, 7.5, 5,
];
/** One installation in so many of the country: its share is what is replayed. */
const SHARE = 4;
/** Seconds of each hour that are replayed, at their true rate. */
const SECONDS = 4;
/** People who talk at the same time, in turn. */
const PEOPLE = 400;

interface Hour {
  readonly took: readonly number[];
  readonly cpu: number;
}

/** The day hour by hour, a few seconds of each at its true rate, on two replicas. */
export async function badDay(folder: string, postgres: Postgres): Promise<readonly Result[]> {
  const url = await postgres.database();
  const sides = [
    await startProgram({ VAR_DIR: varFolder(folder, 'day-1'), DATABASE_URL: url }),
    await startProgram({ VAR_DIR: varFolder(folder, 'day-2'), DATABASE_URL: url }),
  ];
  try {
    const people = await Promise.all(
      Array.from({ length: PEOPLE }, (_, each) => person(sides[each % 2])),
    );
    const hours: Hour[] = [];
    for (const share of HOURS) hours.push(await replay(sides, people, rateOf(share)));
    const busiest = hours[HOURS.indexOf(Math.max(...HOURS))];
    const quietest = hours[HOURS.indexOf(Math.min(...HOURS))];
    const turns = hours.reduce((sum, { took }) => sum + took.length, 0);
    const cores = Math.max(...hours.map(({ cpu }) => cpu / SECONDS / 1e6));
    const rate = Math.round(rateOf(Math.max(...HOURS)));
    const words = `CPU of both replicas at ${rate} turns a second: ${cores.toFixed(2)} cores`;
    const [ours, peer] = [
      figures('p50, p99 at the busiest hour', busiest),
      figures('p50, p99 at the quietest hour', quietest),
    ];
    const times = ours.median / peer.median;
    return [
      {
        title: `A bad day, 1/${SHARE} of the country, two replicas: ${turns} turns, all taken`,
        ours,
        peer,
        ratio: { name: 'p50, busiest / quietest', median: times, least: times, most: times },
        goals: [{ goal: { kind: 'figure', words, met: true }, met: true }],
      },
    ];
  } finally {
    for (const side of sides) side.close();
  }
}

/** Turns a second of our share of the country, in an hour with so many hundredths of the day. */
function rateOf(hundredths: number): number {
  return (CONVERSATIONS * TURNS * (hundredths / 100)) / 3600 / SHARE;
}

interface Person {
  readonly side: Side;
  conversation: Conversation;
  turn: number;
  last: Promise<void>;
}

async function person(side: Side | undefined): Promise<Person> {
  if (!side) throw new Error('no replica');
  return { side, conversation: await begin(side.port), turn: 0, last: Promise.resolve() };
}

/** Turns come at random, whether those before are answered or not, as people do. */
async function replay(
  sides: readonly Side[],
  people: readonly Person[],
  rate: number,
): Promise<Hour> {
  const before = await cpuOf(sides);
  const random = mulberry32(Math.round(rate));
  const took: number[] = [];
  const until = performance.now() + SECONDS * 1000;
  let at = performance.now();
  const turns: Promise<void>[] = [];
  for (let each = 0; at < until; each++) {
    at += (-Math.log(1 - random()) / rate) * 1000;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, at - performance.now())));
    const one = people[each % people.length];
    if (one) turns.push(next(one, took));
  }
  await Promise.all(turns);
  return { took, cpu: (await cpuOf(sides)) - before };
}

function next(one: Person, took: number[]): Promise<void> {
  one.last = one.last.then(async () => {
    if (one.turn === TURNS) {
      one.conversation = await begin(one.side.port);
      one.turn = 0;
    }
    const from = performance.now();
    await say(one.side.port, one.conversation, one.turn);
    one.turn += 1;
    took.push((performance.now() - from) * 1000);
  });
  return one.last;
}

async function cpuOf(sides: readonly Side[]): Promise<number> {
  const spent = await Promise.all(sides.map((side) => side.cpu()));
  return spent.reduce((sum, cpu) => sum + cpu, 0);
}

function figures(name: string, hour: Hour | undefined) {
  const took = hour?.took ?? [];
  const [median, most] = [percentile(took, 0.5), percentile(took, 0.99)];
  return { name, median, least: median, most };
}
