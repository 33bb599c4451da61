import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import Database from 'better-sqlite3';
import { readCommunes } from '../bot/data/read-communes.ts';
import { zoneTable } from '../bot/data/zones.ts';
import { type Candidate } from '../bot/permanences/candidate.ts';
import { choose } from '../bot/permanences/choose.ts';
import { createPermanenceIndex } from '../bot/permanences/create-permanence-index.ts';
import {
  knowPermanence,
  type KnownPermanence,
  Shared,
} from '../bot/permanences/known-permanence.ts';
import { type PermanenceIndex, type Query } from '../bot/permanences/permanence-index.ts';
import { reachKmOf } from '../bot/permanences/reach.ts';
import { cityCode } from '../bot/territory/territory-codes.ts';
import { compare, type Contender, type Result } from './harness.ts';
import { naiveCandidates } from './naive-candidates.ts';
import { syntheticTerritory, type SyntheticTerritory } from './synthetic-permanences.ts';

const MANY = 100_000;
const FEW = 10_000;
const QUESTIONS = 1_000;
const KM_PER_DEGREE = 111;
const BUILD_GOAL_MICROS = 2_000_000;
const MEGABYTE = 1_000_000;

/** Nearest and next over 100,000 permanences, beside a naive scan, an R*Tree and a tenth of them. */
export async function nearestResults(): Promise<readonly Result[]> {
  const many = prepare(MANY);
  const few = prepare(FEW);
  checkSame(many);
  const ours = asking(`aiguillage, ${String(MANY)}`, many, (query) =>
    many.index.nearestAndNext(query),
  );
  return [
    await compare({
      title: `Territory: nearest and next of ${String(MANY)}, beside a naive scan`,
      ours,
      peer: asking('naive scan', many, (query) => choose(naive(many, query), query)),
      goals: [
        { kind: 'faster', times: 20 },
        { kind: 'at-most', micros: 100 },
      ],
      operations: { ours: QUESTIONS, peer: 60 },
    }),
    await compare({
      title: `Territory: nearest and next of ${String(MANY)}, beside better-sqlite3 R*Tree`,
      ours,
      peer: asking('R*Tree, growing box', many, rTree(many)),
      goals: [{ kind: 'faster', times: 5 }],
      operations: { ours: QUESTIONS, peer: 200 },
    }),
    await compare({
      title: `Territory: nearest and next, growth from ${String(FEW)} permanences`,
      ours,
      peer: asking(`aiguillage, ${String(FEW)}`, few, (query) => few.index.nearestAndNext(query)),
      goals: [{ kind: 'within', times: 2 }],
      operations: { ours: QUESTIONS, peer: QUESTIONS },
    }),
    await compare({
      title: `Territory: build the index of ${String(MANY)} (${megabytes(many)} MB of heap)`,
      ours: { name: 'aiguillage index', run: times(() => build(many.territory)) },
      peer: { name: 'list by operator', run: times(() => byOperator(many)) },
      goals: [{ kind: 'at-most', micros: BUILD_GOAL_MICROS }],
      operations: { ours: 1, peer: 1 },
      rounds: 3,
    }),
  ];
}

const communes = readCommunes('data');
const zones = new Map(
  [...communes.departements.values()].map(({ zone }) => [zone, zoneTable(zone)] as const),
);

interface Prepared {
  readonly territory: SyntheticTerritory;
  readonly known: readonly KnownPermanence[];
  readonly index: PermanenceIndex;
  readonly bytes: number;
}

function prepare(count: number): Prepared {
  const territory = syntheticTerritory(communes, count, QUESTIONS);
  sweep();
  const before = process.memoryUsage();
  const index = build(territory);
  sweep();
  const after = process.memoryUsage();
  const bytes = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  const shared = new Shared();
  const known = territory.permanences.map((one) =>
    knowPermanence(one, communes.byInsee, zones, shared),
  );
  return { territory, known, index, bytes };
}

function build({ operators, permanences }: SyntheticTerritory): PermanenceIndex {
  const { byInsee, departements } = communes;
  return createPermanenceIndex({ operators, permanences, communes: byInsee, departements, zones });
}

function megabytes({ bytes }: Prepared): string {
  return String(Math.round(bytes / MEGABYTE));
}

/** Collects garbage, without a flag on the command line: else the size would tell of it. */
function sweep(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
}

function byOperator({ known }: Prepared): ReadonlyMap<string, readonly KnownPermanence[]> {
  const lists = new Map<string, KnownPermanence[]>();
  for (const one of known) {
    const list = lists.get(one.permanence.operator);
    if (list === undefined) lists.set(one.permanence.operator, [one]);
    else list.push(one);
  }
  return lists;
}

function naive({ territory, known }: Prepared, query: Query): readonly Candidate[] {
  const operator = territory.operators.get(query.operator);
  return operator === undefined ? [] : naiveCandidates(known, operator, query);
}

/** The permanences of an operator in a box that grows until it holds enough, or all within reach. */
function rTree({ territory, known }: Prepared): (query: Query) => unknown {
  const database = new Database(':memory:');
  database.exec('create virtual table places using rtree(id, west, east, south, north, +operator)');
  database.exec('create table elsewhere (id integer primary key, operator text, commune text)');
  database.exec('create index elsewhere_by_commune on elsewhere (operator, commune)');
  const insert = database.prepare('insert into places values (?, ?, ?, ?, ?, ?)');
  const insertElsewhere = database.prepare('insert into elsewhere values (?, ?, ?)');
  database.transaction(() => {
    known.forEach(({ site, permanence: { operator } }, at) => {
      insertElsewhere.run(at, operator, site?.insee ?? '');
      if (site?.point === undefined) return;
      const [lon, lat] = site.point;
      insert.run(at, lon, lon, lat, lat, operator);
    });
  })();
  const inBox = database
    .prepare<[number, number, number, number, string], number>(
      'select id from places where east >= ? and west <= ? and north >= ? and south <= ? and operator = ?',
    )
    .pluck();
  const inCommune = database
    .prepare<[string, string], number>(
      "select id from elsewhere where operator = ? and commune in (?, '')",
    )
    .pluck();
  return (query) => {
    const { commune: home, operator: id } = query;
    const operator = territory.operators.get(id);
    if (home === undefined || operator === undefined) return undefined;
    const reach = reachKmOf(home);
    const own = inCommune.all(id, cityCode(home));
    let candidates: readonly Candidate[] = [];
    for (const km of [0, reach / 4, reach / 2, reach]) {
      const around = km === 0 ? [] : inBox.all(...boxOf(home, km), id);
      const ids = new Set([...own, ...around]);
      candidates = naiveCandidates(named(known, ids), operator, query);
      // Enough of the commune itself: none outside comes before.
      if (candidates[19]?.rank === 0) break;
    }
    return choose(candidates, query);
  };
}

function* named(known: readonly KnownPermanence[], ids: Iterable<number>) {
  for (const id of ids) {
    const one = known[id];
    if (one !== undefined) yield one;
  }
}

function boxOf(
  { lon = 0, lat = 0 }: { readonly lon?: number; readonly lat?: number },
  km: number,
): [number, number, number, number] {
  const high = (km / KM_PER_DEGREE) * 1.02;
  const wide = high / Math.cos((lat * Math.PI) / 180);
  return [lon - wide, lon + wide, lat - high, lat + high];
}

/** What is fast must also be right. */
function checkSame(prepared: Prepared): void {
  for (const query of prepared.territory.queries.slice(0, 100)) {
    const found = prepared.index.nearestAndNext(query);
    const expected = choose(naive(prepared, query), query);
    for (const part of ['nearest', 'soonest', 'appointment'] as const) {
      if (found?.[part]?.permanence.id !== expected[part]?.permanence.id) {
        throw new Error(`Not what a naive scan finds: ${part} of ${JSON.stringify(query)}`);
      }
    }
  }
}

function asking(name: string, { territory }: Prepared, ask: (query: Query) => unknown): Contender {
  const { queries } = territory;
  let at = 0;
  return {
    name,
    run: times(() => {
      const query = queries[at % queries.length];
      at += 1;
      if (query !== undefined) ask(query);
    }),
  };
}

function times(run: () => unknown): (operations: number) => undefined {
  return (operations) => {
    for (let left = operations; left > 0; left -= 1) run();
  };
}
