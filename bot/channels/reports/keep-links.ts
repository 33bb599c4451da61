import { createHash } from 'node:crypto';
import { dayOf, toDate } from '../../permanences/days.ts';
import { type LocalDate } from '../../permanences/model.ts';
import { type Overlay } from '../../storage/overlay.ts';
import { type PlaceLink } from './link-tokens.ts';

/** The file of the overlay that lists monthly links; no World holds it. */
const LINKS_FILE = 'links.json';
/** Times that a file which others write meanwhile is read again. */
const MAX_TRIES = 8;
/** Days that a link stays listed after its last one. */
const LISTED_DAYS = 60;

/** What the people of a place may answer. */
export const LINK_ANSWERS = ['right', 'wrong', 'unknown'] as const;
export type LinkAnswer = (typeof LINK_ANSWERS)[number];

/** A link that is out, or was: never the link itself. */
export interface KeptLink extends PlaceLink {
  /** Of the link's digest: nobody makes the link from it. */
  readonly id: string;
  readonly made: LocalDate;
  /** A place or a function, as the key of who made it says. */
  readonly by: string;
  readonly answered?: { readonly date: LocalDate; readonly answer: LinkAnswer };
  readonly withdrawn?: LocalDate;
}

/** What names a link where links are listed. */
export function linkId(token: string): string {
  return createHash('sha256').update(token).digest('hex').slice(0, 20);
}

export type LinksKeeper = ReturnType<typeof keepLinks>;

/** Monthly links, kept in the overlay: the same on every replica, each answered once. */
export function keepLinks(
  overlay: Pick<Overlay, 'files' | 'write'>,
  { today }: { readonly today: () => LocalDate },
) {
  const read = async () => {
    const file = (await overlay.files([LINKS_FILE])).get(LINKS_FILE);
    return { all: parsed(file?.text), version: file?.version ?? 0 };
  };
  /** Writes what `change` makes of them; `undefined`: nothing, there is no such change. */
  const write = async (
    change: (all: readonly KeptLink[]) => readonly KeptLink[] | undefined,
  ): Promise<boolean> => {
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      const { all, version } = await read();
      const changed = change(all);
      if (!changed) return false;
      const first = toDate(dayOf(today()) - LISTED_DAYS);
      const kept = changed.filter(({ until }) => until >= first);
      const text = `${JSON.stringify(kept, undefined, 1)}\n`;
      const written = await overlay.write([{ path: LINKS_FILE, text, ifVersion: version }]);
      if (written === 'written') return true;
    }
    return false;
  };
  /** Changes one that nobody answered nor withdrew. */
  const end = (id: string, more: Pick<KeptLink, 'answered'> | Pick<KeptLink, 'withdrawn'>) =>
    write((all) => {
      const found = all.find((one) => one.id === id);
      if (!found || !isOut(found)) return undefined;
      return all.map((one) => (one === found ? { ...one, ...more } : one));
    });

  return {
    /** The newest first. */
    all: async (): Promise<readonly KeptLink[]> => [...(await read()).all].reverse(),
    find: async (id: string): Promise<KeptLink | undefined> =>
      (await read()).all.find((one) => one.id === id),
    add: (link: Omit<KeptLink, 'made'>): Promise<boolean> =>
      write((all) => [...all, { ...link, made: today() }]),
    /** False: it was answered or withdrawn before, or is listed nowhere. */
    answer: (id: string, answer: LinkAnswer): Promise<boolean> =>
      end(id, { answered: { date: today(), answer } }),
    /** False: the same. */
    withdraw: (id: string): Promise<boolean> => end(id, { withdrawn: today() }),
  };
}

/** Whether a link still waits for its answer, its month aside. */
export function isOut({ answered, withdrawn }: KeptLink): boolean {
  return answered === undefined && withdrawn === undefined;
}

function parsed(text = '[]'): readonly KeptLink[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? (value as readonly KeptLink[]) : [];
  } catch {
    return [];
  }
}
