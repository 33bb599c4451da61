import { waitingIn } from '../../bot/conversation/helper/outbox.ts';
import { appPhrase, type AppKey } from '../../bot/view/app/app-phrase.ts';
import { languageToCarry, tourScreen } from '../../bot/view/app/tour-screen.ts';
import { type PackFile, type PackIndex } from '../../bot/conversation/packs/pack-index.ts';
import { type Words } from '../../bot/view/view.ts';
import { askPlaces, DownloadError, filesFor, type Offer } from './download.ts';
import { dayOf } from './day-of.ts';
import { type DeviceWays } from './device.ts';
import { type Guide } from './guide-here.ts';
import { type OutboxStore } from './outbox-store.ts';
import { OWN } from './session.ts';

const FAULTS = {
  cut: 'tour-cut',
  spoilt: 'tour-spoilt',
  full: 'tour-full',
} as const satisfies Record<DownloadError['fault'], AppKey>;

/** "Préparer ma tournée": what is chosen, what it weighs, and the download. */
export function createTour({
  guide,
  ways,
  outbox,
}: {
  readonly guide: Guide;
  readonly ways: DeviceWays;
  readonly outbox: OutboxStore;
}) {
  let offer: Offer | undefined;
  const weights = new Map<string, PackFile>();

  /** Weights of what is chosen; without a network none is known. */
  const look = async (): Promise<void> => {
    try {
      offer ??= await guide.offer();
      for (const code of ways.current().places) {
        if (!weights.has(code)) weights.set(code, await askPlaces(code));
      }
    } catch {
      offer = undefined;
    }
  };
  const namesOf = (index: PackIndex | undefined): ReadonlyMap<string, string> =>
    new Map(
      index?.departements.map(({ code, name }) => [code, name]) ??
        [...(guide.here()?.world.communes.departements.values() ?? [])].map(({ code, name }) => [
          code,
          name,
        ]),
    );
  /** What is chosen, with its weights as far as they are known. */
  const carried = (index: PackIndex | undefined) => {
    const { places, languages } = ways.current();
    const names = namesOf(index);
    const files = places.flatMap((code) => weights.get(code) ?? []);
    return {
      places: places.map((id) => ({
        id,
        name: `${names.get(id) ?? ''} (${id})`,
        chosen: true,
        bytes: weights.get(id)?.bytes,
      })),
      languages: (index?.languages ?? languages)
        .filter((lang) => lang !== OWN)
        .map((lang) =>
          languageToCarry(lang, languages.includes(lang), index && bytesOf(index, lang)),
        ),
      others: [...names]
        .filter(([id]) => index !== undefined && !places.includes(id))
        .map(([id, name]) => ({ id, name: `${id} – ${name}` })),
      base: index && sum(filesFor(index, { languages: [], places: [] })),
      whole: index && sum(filesFor(index, { languages, places: files })),
    };
  };
  const html = (): string => {
    const kept = guide.here()?.kept;
    return tourScreen({
      lang: OWN,
      ...carried(offer?.index),
      there: kept && dayOf(kept.made),
      told: guide.isLasting ? undefined : say('tour-denied'),
      keys: ways.current().keys,
      waits: waitsSaid(waitingIn(outbox.current())),
    });
  };
  return {
    look,
    html,
    /** What is ticked, kept for the next time. */
    choose(places: readonly string[], languages: readonly string[]): void {
      ways.set({ places, languages: [OWN, ...languages] });
    },
    /** Downloads what is chosen; how it went. */
    async download(tell: (told: Words) => void): Promise<Words> {
      try {
        offer = await guide.offer();
        await guide.take(offer, (done, all) => {
          tell(say('tour-downloading', { done, all }));
        });
        return say(guide.isLasting ? 'tour-done' : 'tour-denied');
      } catch (error) {
        return say(error instanceof DownloadError ? FAULTS[error.fault] : 'tour-cut');
      }
    },
  };
}

function waitsSaid({ said, counted }: ReturnType<typeof waitingIn>): Words | undefined {
  return said + counted === 0 ? undefined : say('queue-waits', { said, counted });
}

function say(key: AppKey, values: Readonly<Record<string, number>> = {}): Words {
  return appPhrase(OWN, key, values);
}

function bytesOf({ files }: PackIndex, lang: string): number {
  return sum(files.filter(({ name }) => name === `guide.${lang}` || name === `flows.${lang}`));
}

function sum(files: readonly PackFile[]): number {
  return files.reduce((all, { bytes }) => all + bytes, 0);
}
