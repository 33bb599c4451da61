import { HELPER_FILE } from '../../bot/conversation/packs/helper-pack.ts';
import {
  HEARING_FILES,
  type PackFile,
  type PackIndex,
} from '../../bot/conversation/packs/pack-index.ts';
import { type PackStore } from './pack-store.ts';

/** Why a download ended early; what was there stays. */
export type DownloadFault = 'cut' | 'spoilt' | 'full';

export class DownloadError extends Error {
  override readonly name = 'DownloadError';
  readonly fault: DownloadFault;

  constructor(fault: DownloadFault, options?: ErrorOptions) {
    super(fault, options);
    this.fault = fault;
  }
}

/** What there is to take, and what the clock of the service says. */
export interface Offer {
  readonly index: PackIndex;
  /** Milliseconds that this device is ahead of the service. */
  readonly ahead: number;
}

/** Asks what there is; rejects without a network. */
export async function askOffer(): Promise<Offer> {
  const answer = await ask('packs');
  const said = Date.parse(answer.headers.get('date') ?? '');
  const index = (await answer.json()) as PackIndex;
  return { index, ahead: Number.isNaN(said) ? 0 : Date.now() - said };
}

/** The pack of a département. */
export async function askPlaces(code: string): Promise<PackFile> {
  return (await (await ask(`packs/places/${code}`)).json()) as PackFile;
}

async function ask(path: string): Promise<Response> {
  try {
    const answer = await fetch(path, { cache: 'no-store', credentials: 'omit' });
    if (answer.ok) return answer;
  } catch (cause) {
    throw new DownloadError('cut', { cause });
  }
  throw new DownloadError('cut');
}

/** What to carry along. */
export interface Wanted {
  readonly languages: readonly string[];
  readonly places: readonly PackFile[];
}

/** The files of an offer for these languages and places; those that answer taps come first. */
export function filesFor({ files }: PackIndex, { languages, places }: Wanted): readonly PackFile[] {
  const others = languages.filter((lang) => lang !== 'fr');
  const names = [
    'guide',
    'flows',
    ...others.flatMap((lang) => [`guide.${lang}`, `flows.${lang}`]),
    HELPER_FILE,
    ...HEARING_FILES,
  ];
  const found = names.map((name) => files.find((file) => file.name === name));
  return [...found.filter((file) => file !== undefined), ...places];
}

export interface Downloading {
  readonly store: PackStore;
  readonly made: string;
  readonly format: number;
  readonly files: readonly PackFile[];
  readonly tell?: (done: number, all: number) => void;
}

/**
 * Takes files that are not there yet, each checked; then they are what is carried. Rejects with a
 * {@link DownloadError}: what was carried before still is, and what came whole is not asked for again.
 */
export async function download({ store, made, format, files, tell }: Downloading): Promise<void> {
  let done = 0;
  for (const { sha256 } of files) {
    tell?.(done, files.length);
    if (!(await store.has(sha256))) await keep(store, sha256, await take(sha256));
    done += 1;
  }
  await orFull(store.settle({ format, made, files }));
  tell?.(done, files.length);
}

async function take(sha256: string): Promise<string> {
  const answer = await ask(`packs/${sha256}`);
  const bytes = await answer.arrayBuffer().catch((cause: unknown) => {
    throw new DownloadError('cut', { cause });
  });
  if ((await digestOf(bytes)) !== sha256) throw new DownloadError('spoilt');
  return new TextDecoder().decode(bytes);
}

function keep(store: PackStore, sha256: string, text: string): Promise<void> {
  return orFull(store.put(sha256, text));
}

async function orFull(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (cause) {
    throw new DownloadError('full', { cause });
  }
}

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
