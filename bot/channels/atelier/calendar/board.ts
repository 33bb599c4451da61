import { type World } from '../../../conversation/world.ts';
import { contextIn, readPermanenceText } from '../../../data/calendar/read-permanence-text.ts';
import { type PermanenceContext } from '../../../data/to-permanence.ts';
import { noCache } from '../../../data/data-cache.ts';
import { DOUBTS_FILE, doubtOf, parseDoubts, type Doubts } from '../../../data/doubts.ts';
import { readZone } from '../../../data/zone-names.ts';
import { toDate } from '../../../permanences/days.ts';
import { localDayAt } from '../../../permanences/local-time.ts';
import { type Permanence, type Place, type Zone } from '../../../permanences/model.ts';
import { type DeskKey } from '../../../storage/desk.ts';
import { type Overlay, type OverlayFile } from '../../../storage/overlay.ts';
import { type Commune } from '../../../territory/model.ts';
import { isWithin } from '../may.ts';
import { parisOf } from '../say-when.ts';

/** A permanence as it is kept now. */
export interface Kept {
  readonly permanence: Permanence & { readonly place: Place };
  readonly commune: Commune;
  readonly zone: Zone;
  /** Of its file in the overlay; 0: it has none. */
  readonly version: number;
  /** Whether the guide of who looks publishes only what operators agreed to; absent: it does not. */
  readonly needsAgreement?: boolean;
}

/** Permanences of the territory of a key, by place, then operator, then id. */
export interface Board {
  readonly all: readonly Kept[];
  readonly find: (id: string) => Kept | undefined;
}

/** Whose board it is; without a structure nobody's agreement is asked for. */
export type Holder = Pick<DeskKey, 'territory'> & Partial<Pick<DeskKey, 'structure'>>;

export interface Boards {
  /** Of a territory, what was written last included, whether it is served yet or not. */
  readonly of: (key: Holder) => Promise<Board>;
  /** Whether an id is anybody's already, whatever the territory. */
  readonly isTaken: (id: string) => Promise<boolean>;
}

export interface BoardsOptions {
  readonly world: () => World;
  readonly overlay: Overlay;
  readonly now: () => number;
}

/** The file of a permanence in the overlay; `undefined`: its id can be no file's name. */
export function pathOf(id: string): string | undefined {
  return /^[a-z0-9-]{1,40}$/.test(id) ? `permanences/${id}.yaml` : undefined;
}

const PATH = /^permanences\/([a-z0-9-]{1,40})\.yaml$/;
const AT_ONCE = 20;

/** One as it is found, whoever looks. */
type Found = Omit<Kept, 'commune' | 'zone' | 'needsAgreement'>;

interface Known {
  readonly version: number;
  readonly permanence: Permanence | undefined;
}

/** Reads what the overlay says over what is served: a file once, however often it is asked. */
export function createBoards({ world, overlay, now }: BoardsOptions): Boards {
  const known = new Map<string, Known>();
  /** Files that went away, and the World that may still have them. */
  const gone = new Map<string, World>();
  let seen = -1;
  /** What is reported, as it is written now. */
  let doubts: Doubts = new Map();

  const forget = (files: ReadonlyMap<string, unknown>, current: World): void => {
    for (const path of known.keys()) {
      if (files.has(path)) continue;
      known.delete(path);
      gone.set(path, current);
    }
  };
  const keep = (path: string, file: OverlayFile, context: PermanenceContext): void => {
    const permanence = readPermanenceText(path, file.text, context);
    const isItsOwn = permanence?.id === PATH.exec(path)?.[1];
    known.set(path, { version: file.version, permanence: isItsOwn ? permanence : undefined });
    gone.delete(path);
  };
  const readNow = async (): Promise<void> => {
    const current = world();
    if ((await overlay.version()) === seen) return;
    const { version, files } = await overlay.list();
    doubts = parseDoubts((await overlay.files([DOUBTS_FILE])).get(DOUBTS_FILE)?.text);
    forget(files, current);
    const changed = [...files]
      .filter(([path, file]) => PATH.test(path) && known.get(path)?.version !== file.version)
      .map(([path]) => path);
    const context = contextIn(current, toDate(localDayAt(parisOf(current), now())));
    for (let at = 0; context && at < changed.length; at += AT_ONCE) {
      const read = await overlay.files(changed.slice(at, at + AT_ONCE));
      for (const [path, file] of read) keep(path, file, context);
      // Many files at once, after a start: others are served in between.
      await new Promise((resolve) => setImmediate(resolve));
    }
    seen = version;
  };
  let reading: Promise<void> = Promise.resolve();
  /** One after the other: an older reading never comes over a newer one. */
  const readNew = (): Promise<void> => {
    const next = reading.then(readNow);
    reading = next.catch(() => undefined);
    return next;
  };
  // Before somebody asks: the first page waits for no reading.
  overlay.subscribe(() => void readNew().catch(() => undefined));

  const all = async (key: Pick<DeskKey, 'territory'>): Promise<ReadonlyMap<string, Found>> => {
    const current = world();
    await readNew();
    const found = new Map<string, Found>();
    const add = (permanence: Permanence, version: number): void => {
      const { id, place } = permanence;
      if (place === undefined) return;
      const anew = current.places?.get(place.id) ?? place;
      const doubt = doubtOf(permanence, doubts);
      found.set(id, { permanence: { ...permanence, place: anew, doubt }, version });
    };
    for (const head of current.permanences.all.heads()) {
      const commune = current.communes.byInsee.get(head.commune ?? '');
      if (!commune || !isWithin(key, commune)) continue;
      if (gone.get(pathOf(head.id) ?? '') !== current) add(head.permanence, 0);
    }
    for (const { permanence, version } of known.values()) if (permanence) add(permanence, version);
    return found;
  };

  return {
    async of(key) {
      const current = world();
      const { requireValidated } = current.structures.get(key.structure ?? '') ?? {};
      const needsAgreement = requireValidated === true;
      const kept = [...(await all(key)).values()].flatMap((one): Kept[] => {
        const { place, zone } = one.permanence;
        const commune = current.communes.byInsee.get(place.commune);
        if (!commune || !isWithin(key, commune)) return [];
        const tables = { commune, needsAgreement };
        return [{ ...one, ...tables, zone: current.zones.get(zone) ?? readZone(zone, noCache) }];
      });
      const byId = new Map(kept.map((one) => [one.permanence.id, one]));
      return { all: kept.sort(byPlace), find: (id) => byId.get(id) };
    },
    isTaken: async (id) => {
      const isServed = world().permanences.all.get(id) !== undefined;
      return isServed || (await overlay.list()).files.has(pathOf(id) ?? '');
    },
  };
}

function byPlace({ permanence: a }: Kept, { permanence: b }: Kept): number {
  return (
    a.place.name.localeCompare(b.place.name, 'fr') ||
    a.place.id.localeCompare(b.place.id) ||
    a.operator.localeCompare(b.operator) ||
    a.id.localeCompare(b.id)
  );
}
