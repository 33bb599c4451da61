import { FORMAT } from '../../bot/conversation/packs/pack-format.ts';
import {
  HELPER_FILE,
  readHelper,
  type HelperPack,
} from '../../bot/conversation/packs/helper-pack.ts';
import { HEARING_FILES } from '../../bot/conversation/packs/pack-index.ts';
import { type World } from '../../bot/conversation/world.ts';
import { type Steps } from '../../bot/reading/steps.ts';
import { askOffer, askPlaces, download, filesFor, type Offer } from './download.ts';
import { type DeviceWays } from './device.ts';
import type * as Hear from './hear-part.ts';
import { openPacks, type Kept, type PackStore } from './pack-store.ts';
import { type Parts } from './parts.ts';
import { readWorld, type ReadWorld } from './read-world.ts';
import { inSlices } from './slices.ts';

/** The World that this page answers with. */
export interface Here {
  readonly world: World;
  readonly kept: Kept;
  /** With what hears people, once it is made; rejects where it is not at hand. */
  readonly hearing: Promise<World>;
  /** Somebody waits for it. */
  readonly hurry: () => void;
  /** What helpers read besides; absent: it is not here yet. */
  readonly helper: HelperPack | undefined;
}

/** What is carried on this device, and what may be taken. */
export interface Guide {
  readonly isLasting: boolean;
  readonly here: () => Here | undefined;
  /** Reads what is carried; takes what answers taps first where nothing is. */
  readonly open: (tell: () => void) => Promise<void>;
  /** Resolves once all that it takes is here, or cannot come. */
  readonly opened: () => Promise<void>;
  /** What the service offers now; rejects without a network. */
  readonly offer: () => Promise<Offer>;
  readonly take: (offer: Offer, tell: (done: number, all: number) => void) => Promise<void>;
  readonly forget: () => Promise<void>;
}

/** Milliseconds that a clock may be wrong by. */
export const MOST_AHEAD = 6 * 3_600_000;

export async function openGuide(ways: DeviceWays, parts: Parts): Promise<Guide> {
  const { store, isLasting } = await openPacks();
  let here: Here | undefined;
  let opening = Promise.resolve();
  const read = async (): Promise<void> => {
    const kept = await store.kept();
    here = kept && (await readHere(store, kept, parts));
  };
  const take: Guide['take'] = async ({ index }, tell) => {
    const { languages, places } = ways.current();
    const files = filesFor(index, {
      languages: languages.filter((lang) => index.languages.includes(lang)),
      places: await Promise.all(places.map(askPlaces)),
    });
    await alone(() => download({ store, ...index, files, tell }));
    await read();
  };
  const openWith = async (tell: () => void): Promise<void> => {
    await read();
    if (here) {
      tell();
      if (isWhole(here.kept)) return;
    }
    const offer = await askOffer();
    if (!here) {
      const first = filesFor(offer.index, { languages: [], places: [] }).slice(0, 2);
      const { made } = offer.index;
      await alone(() => download({ store, made, format: FORMAT, files: first }));
      await read();
      tell();
      // What a walk leads to, before what hears people.
      await parts.bring('ends').catch(() => undefined);
    }
    await take(offer, () => undefined);
    tell();
  };
  return {
    isLasting,
    here: () => here,
    opened: () => opening.catch(() => undefined),
    open(tell) {
      opening = openWith(tell);
      return opening;
    },
    offer: askOffer,
    take,
    forget: async () => {
      await store.forget();
    },
  };
}

/** Whether all came that every device carries: a first visit may have been cut short. */
function isWhole({ files }: Kept): boolean {
  return [HELPER_FILE, ...HEARING_FILES].every((name) => files.some((file) => file.name === name));
}

/** Whether a service offers what is not carried here. */
export function isNewer({ index }: Offer, { files, made }: Kept): boolean {
  const offered = new Map(index.files.map(({ name, sha256 }) => [name, sha256]));
  return (
    index.made > made &&
    files.some(({ name, sha256 }) => offered.has(name) && offered.get(name) !== sha256)
  );
}

/** Two tabs do not take away from one another what they download. */
async function alone(work: () => Promise<void>): Promise<void> {
  const { locks } = navigator as { locks?: LockManager };
  await (locks ? locks.request('aiguillage-packs', work) : work());
}

async function readHere(store: PackStore, kept: Kept, parts: Parts): Promise<Here | undefined> {
  const found = await Promise.all(
    kept.files.map(async ({ name, sha256 }) => [name, await store.find(sha256)] as const),
  );
  const files = new Map<string, () => Promise<string>>();
  for (const [name, read] of found) {
    if (!read) return undefined;
    files.set(name, read);
  }
  const texts = new Map(
    await Promise.all(
      [...files]
        .filter(([name]) => !HEARING_FILES.includes(name))
        .map(async ([name, read]) => [name, await read()] as const),
    ),
  );
  const read = readWorld(texts);
  if (!read) return undefined;
  const pack = texts.get(HELPER_FILE);
  let helper: HelperPack | undefined;
  return {
    world: read.world,
    kept,
    ...hearingOf(read, files, parts),
    get helper() {
      return (helper ??= pack === undefined ? undefined : readHelper(pack));
    },
  };
}

/**
 * A World that hears, made between the taps of a person until somebody waits for it: first the
 * calendars, which a result asks for. Words and models are read behind what answers taps.
 */
function hearingOf(
  { world, places }: ReadWorld,
  files: ReadonlyMap<string, () => Promise<string>>,
  parts: Parts,
): Pick<Here, 'hearing' | 'hurry'> {
  let isHurried = false;
  let hurry = (): void => {
    isHurried = true;
  };
  const between = <T>(steps: Steps<T>): Promise<T> => {
    const slices = inSlices(steps);
    hurry = slices.hurry;
    if (isHurried) hurry();
    return slices.done;
  };
  const make = async (): Promise<World> => {
    await shown();
    await parts.bring('ends');
    await between(world.permanences.steps());
    const hearing = await readHearing(files);
    const { hears } = (await parts.bring('hear')) as typeof Hear;
    return between(hears(world, hearing, places));
  };
  const made = make();
  made.catch(() => undefined);
  return {
    hearing: made,
    hurry: () => {
      isHurried = true;
      hurry();
    },
  };
}

/** Rejects where it is not here yet. */
async function readHearing(
  files: ReadonlyMap<string, () => Promise<string>>,
): Promise<Hear.HearingTexts> {
  const [written = '', danger = '', route = '', demands = '', doItForMe = ''] = await Promise.all(
    HEARING_FILES.map((name) => {
      const read = files.get(name);
      if (!read) throw new Error('What hears people is not here yet');
      return read();
    }),
  );
  return { written, models: { danger, route, demands, doItForMe } };
}

/** Milliseconds that a screen which nobody looks at is waited for. */
const HIDDEN = 300;

/** Resolves once what was painted is on the screen: nothing else is begun before. */
function shown(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, HIDDEN);
  });
}
