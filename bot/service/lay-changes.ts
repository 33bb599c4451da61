import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type World } from '../conversation/world.ts';
import { contextIn, readPermanenceText } from '../data/calendar/read-permanence-text.ts';
import { laidIndex, type Laid } from '../permanences/laid-index.ts';
import { type Permanence, type Place } from '../permanences/model.ts';
import { type PermanenceIndex } from '../permanences/permanence-index.ts';
import { type Steps } from '../source/steps.ts';
import { type LaidOut } from './overlay-folder.ts';
import { isAlike } from './records-read.ts';
import { withReviews } from './with-reviews.ts';

/** More changes than this are read with all the rest. */
const MOST_CHANGES = 200;
/** The history of changes, what lists brought, what was read and monthly links: no record. */
const HISTORY = /^(?:(?:changes|feeds|reviews)\/|reviews\.yaml$|links\.json$)/;
/** A permanence that has a file of its own. */
const OF_ONE = /^permanences\/([^/]+)\.yaml$/;

/**
 * The World with the permanences that keepers changed since: those of files of their own. Nothing
 * where more than that changed, or where what changed is not sound: then all is read.
 */
export function* layChanges(
  world: World,
  files: LaidOut['files'],
  laid: LaidOut | undefined,
  today: string,
): Steps<World | undefined> {
  const changed = changedPaths(files, laid?.files ?? new Map());
  const context = contextIn(world, today);
  if (changed === undefined || context === undefined || laid?.folder === undefined)
    return undefined;
  yield;
  const over: Permanence[] = [];
  for (const path of changed) {
    yield;
    const text = readFileSync(join(laid.folder, path), 'utf8');
    const read = readPermanenceText(path, text, context);
    const permanence = soundIn(path, read, world);
    if (!permanence) return undefined;
    over.push(permanence);
  }
  const changes = { hidden: new Set(over.map(({ id }) => id)), over };
  return withReviews(withChanges(world, changes), laid.folder);
}

/** What a file that is named after its permanence says, where it may be served as it is. */
function soundIn(path: string, read: Permanence | undefined, world: World): Permanence | undefined {
  return read && read.id === OF_ONE.exec(path)?.[1] ? samePlace(read, world) : undefined;
}

/** Nothing where other files than those of one permanence changed, or one is gone. */
function changedPaths(
  before: LaidOut['files'],
  now: LaidOut['files'],
): readonly string[] | undefined {
  if ([...before.keys()].some((path) => !now.has(path) && !HISTORY.test(path))) return undefined;
  const changed = [...now]
    .filter(([path]) => !HISTORY.test(path))
    .filter(([path, { sha256 }]) => before.get(path)?.sha256 !== sha256)
    .map(([path]) => path);
  const isFew = changed.length <= MOST_CHANGES && changed.every((path) => OF_ONE.test(path));
  return isFew ? changed : undefined;
}

/**
 * With its place as it is served, completed by other lists; nothing where it moves, or where what is
 * reported of it is to be weighed again.
 */
function samePlace(read: Permanence, { permanences }: World): Permanence | undefined {
  const before = permanences.all.get(read.id);
  if (before === undefined || !isUnmoved(read, before)) return undefined;
  const { place } = before;
  if (read.place === undefined || place === undefined) return read;
  return isShown(read.place, place) ? { ...read, place } : undefined;
}

/** At the same place of the same operator, and nothing was reported of it. */
function isUnmoved(read: Permanence, before: Permanence): boolean {
  const isThere = before.operator === read.operator && before.place?.id === read.place?.id;
  return isThere && before.doubt === undefined;
}

/** Whether all that is written of a place is what is served of it. */
function isShown(written: Place, served: Place): boolean {
  const shown = new Map<string, unknown>(Object.entries(served));
  return Object.entries(written).every(([key, value]) => shown.get(key) === value);
}

function withChanges(world: World, laid: Laid): World {
  const permanences = laidIndex(world.permanences, laid);
  const own = [...(world.own ?? [])].map(([id, one]): [string, World] => {
    if (one.permanences === world.permanences) return [id, { ...one, permanences }];
    // What a structure says itself stands.
    const over = laid.over.filter((each) => isShared(each.id, one.permanences, world.permanences));
    const hidden = new Set(over.map((each) => each.id));
    return [id, { ...one, permanences: laidIndex(one.permanences, { hidden, over }) }];
  });
  return { ...world, permanences, ...(own.length > 0 && { own: new Map(own) }) };
}

function isShared(id: string, own: PermanenceIndex, forAll: PermanenceIndex): boolean {
  const [one, other] = [own.all.get(id), forAll.all.get(id)];
  return one !== undefined && isAlike(one, other);
}
