import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { writeLists } from '../../conversation/packs/lists-as-text.ts';
import { FORMAT } from '../../conversation/packs/pack-format.ts';
import { packFlows, packFlowTexts } from '../../conversation/packs/flows-pack.ts';
import { guideOf, packGuide } from '../../conversation/packs/guide-pack.ts';
import { HELPER_FILE, packHelper, type HelperPack } from '../../conversation/packs/helper-pack.ts';
import { type PackFile, type PackIndex } from '../../conversation/packs/pack-index.ts';
import { packPlaces } from '../../conversation/packs/places-pack.ts';
import { textsIn } from '../../conversation/packs/texts-apart.ts';
import {
  type WrittenHearing,
  type WrittenModels,
} from '../../conversation/packs/written-hearing.ts';
import { type World } from '../../conversation/world.ts';
import { type OldCommune } from '../../territory/create-communes.ts';

export interface PacksOptions {
  readonly world: () => World;
  /** What hears people, read where it is written. */
  readonly hearing: () => WrittenHearing;
  readonly models: () => WrittenModels;
  /** What helpers read besides. */
  readonly helper: () => HelperPack;
  /** What communes were called before. */
  readonly old: () => readonly OldCommune[];
  readonly now: () => number;
  /** Of brotli's 11; {@link QUALITY} by default. */
  readonly quality?: number;
}

/** What the application carries away, made of a World once. */
export interface Packs {
  /** What there is to take, with the SHA-256 of each file. */
  readonly index: () => Promise<PackIndex>;
  /** The pack of a département; undefined: there is none of that code. */
  readonly places: (departement: string) => Promise<PackFile | undefined>;
  /** The bytes of a file that one of them named, in brotli. */
  readonly open: (sha256: string) => Buffer | undefined;
}

/** The best. 10 takes half the time, once for each World, for files that are two parts in a hundred larger. */
const QUALITY = 11;
/** Files that are kept packed: those of several Worlds, so that a download begun may go on. */
const MOST_KEPT = 400;

const compress = promisify(brotliCompress);

/** Packs are made when they are first asked for, off the thread that answers people. */
export function createPacks(options: PacksOptions): Packs {
  const kept = new Map<string, Buffer>();
  const sizes = new Map<string, Promise<number>>();
  const made = new WeakMap<World, Map<string, Promise<unknown>>>();

  /** Once for each World. */
  const once = <T>(key: string, make: (world: World) => Promise<T>): Promise<T> => {
    const world = options.world();
    const ofWorld = made.get(world) ?? new Map<string, Promise<unknown>>();
    made.set(world, ofWorld);
    const known = ofWorld.get(key) as Promise<T> | undefined;
    if (known) return known;
    const making = make(world);
    ofWorld.set(key, making);
    // What failed is tried anew by who asks next.
    making.catch(() => ofWorld.delete(key));
    return making;
  };
  /** The same text is packed once, whatever World it is of. */
  const pack = async (name: string, text: string): Promise<PackFile> => {
    const sha256 = createHash('sha256').update(text).digest('hex');
    const packing = sizes.get(sha256) ?? keep(sha256, text);
    sizes.set(sha256, packing);
    return { name, sha256, bytes: await packing };
  };
  const keep = async (sha256: string, text: string): Promise<number> => {
    const bytes = await compress(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: options.quality ?? QUALITY,
        [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
        [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
      },
    });
    kept.set(sha256, bytes);
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST_KEPT) break;
      kept.delete(oldest);
      sizes.delete(oldest);
    }
    return bytes.length;
  };
  const dayOf = (): string => new Date(options.now()).toISOString().slice(0, 10);

  return {
    index: () =>
      once('index', async (world) => {
        const made = dayOf();
        const files: Promise<PackFile>[] = [];
        for (const [name, text] of textsOf(world, made, options)) {
          files.push(pack(name, text));
          // Whoever asks for something else meanwhile is answered.
          await new Promise(setImmediate);
        }
        const departements = [...world.communes.departements.values()];
        return {
          format: FORMAT,
          made,
          files: await Promise.all(files),
          languages: [...world.languages, ...world.wanted],
          departements: departements.map(({ code, name }) => ({ code, name })),
        };
      }),
    places: (departement) =>
      once(`places ${departement}`, async (world) =>
        world.communes.departements.has(departement)
          ? pack(`places.${departement}`, packPlaces(world, departement, options.old()))
          : undefined,
      ),
    open: (sha256) => kept.get(sha256),
  };
}

/** Texts of all but the places, each made when it is asked for. */
function* textsOf(
  world: World,
  made: string,
  { hearing, models, helper }: PacksOptions,
): Generator<readonly [name: string, text: string], void, undefined> {
  yield ['guide', packGuide(world, made)];
  yield ['flows', packFlows(world.flows)];
  for (const lang of [...world.languages, ...world.wanted]) {
    if (lang === 'fr') continue;
    yield [`guide.${lang}`, JSON.stringify(textsIn(lang, guideOf(world, made)))];
    yield [`flows.${lang}`, packFlowTexts(lang, world.flows)];
  }
  yield [HELPER_FILE, packHelper(helper())];
  yield ['hearing', writeLists(hearing())];
  const { danger, route, demands, doItForMe } = models();
  yield ['model.danger', danger];
  yield ['model.route', route];
  yield ['model.demands', demands];
  yield ['model.do-it-for-me', doItForMe];
}
