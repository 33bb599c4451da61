import { dataTerritory, type Data } from '../data/data.ts';
import { type Permanence } from '../permanences/model.ts';
import { fold } from '../territory/fold.ts';
import { type Catalog } from './check.ts';
import { type LoadedFlows } from './load/load-flows.ts';
import { valueMark } from './value-mark.ts';

/** What flows may refer to: the lists beside them, and all that `data/` holds. */
export function catalogOf(
  flows: Pick<LoadedFlows, 'facts' | 'families' | 'languages'>,
  data: Data,
): Catalog {
  return {
    facts: flows.facts,
    families: new Set(flows.families.keys()),
    requiredLanguages: flows.languages.required,
    wantedLanguages: flows.languages.wanted,
    operators: data.operators,
    sources: data.sources,
    deadlines: new Set(data.deadlines.keys()),
    campaigns: data.campaigns,
    sharedFacts: data.sharedFacts,
    owners: new Set(data.owners.keys()),
    postures: new Map(
      [...data.postures].map(([id, { say, never }]) => [
        id,
        { say: say.fr !== '', never: never.fr.length > 0 },
      ]),
    ),
    glossary: new Set(
      [...data.glossary.values()].flatMap(({ term, also }) => [term, ...also]).map(fold),
    ),
    wordsToAvoid: data.wordsToAvoid,
    language: data.language,
    ruleWords: data.ruleWords,
    territoryCodes: dataTerritory(data),
    bookingNeedsAccount: (operator, need) => accountsOf(data).has(`${operator} ${need}`),
  };
}

const accounts = new WeakMap<Data, ReadonlySet<string>>();

/** "operator need" of all whose every door is booked in the online account; worked out once. */
export function accountsOf(data: Data): ReadonlySet<string> {
  const found = data.known?.accounts ?? accounts.get(data) ?? new Set(needingAccount(data));
  accounts.set(data, found);
  return found;
}

function* needingAccount({ operators, permanences }: Data): Iterable<string> {
  for (const [id, doors] of publicDoors(permanences)) {
    if (!doors.some(needsAccount)) continue;
    for (const need of operators.get(id)?.needs ?? []) {
      if (isOnlyByAccount(need, doors)) yield `${id} ${need}`;
    }
  }
}

/** Permanences that anyone may go to, by operator. */
function publicDoors(
  permanences: readonly Permanence[],
): ReadonlyMap<string, readonly Permanence[]> {
  const doors = new Map<string, Permanence[]>();
  for (const one of permanences) {
    if (one.mode === 'phone' || one.for !== 'public') continue;
    const known = doors.get(one.operator);
    if (known === undefined) doors.set(one.operator, [one]);
    else known.push(one);
  }
  return doors;
}

/** Some of these doors are for this need, and each of those is booked in the online account. */
function isOnlyByAccount(need: string, doors: readonly Permanence[]): boolean {
  const its = doors.filter(({ needs }) => needs.length === 0 || needs.includes(need));
  return its.length > 0 && its.every(needsAccount);
}

/** Every one of its sessions is by appointment, and that is booked in the online account. */
function needsAccount({ mode, schedule, booking }: Permanence): boolean {
  const modes = [...schedule.sessions, ...schedule.extra].map((session) => session.mode ?? mode);
  return booking?.needsAccount === true && modes.every((one) => one === 'appointment');
}

/** All that a check reads of a catalog, as texts, one after the other: equal texts, equal findings. */
export function* catalogMarks(catalog: Catalog): Iterable<string> {
  const needs = [...catalog.operators.values()].flatMap(({ id, needs }) =>
    needs.filter((need) => catalog.bookingNeedsAccount(id, need)).map((need) => `${id} ${need}`),
  );
  const parts = [
    [...catalog.facts],
    [...catalog.families],
    [catalog.requiredLanguages, catalog.wantedLanguages],
    [...catalog.operators],
    [...catalog.sources],
    [...catalog.deadlines],
    [...catalog.campaigns.keys()],
    [...catalog.owners],
    [...catalog.sharedFacts],
    [...catalog.postures],
    [...catalog.glossary],
    [...catalog.wordsToAvoid],
    needs,
    catalog.ruleWords,
    catalog.language.mark,
  ];
  for (const part of parts) yield valueMark(part);
  yield [...catalog.territoryCodes].join(' ');
}
