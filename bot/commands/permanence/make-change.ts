import { createInterface } from 'node:readline/promises';
import { newOnce } from '../../channels/atelier/calendar/keep-changes.ts';
import { changed, type Change } from '../../data/calendar/change.ts';
import { type Permanence } from '../../permanences/model.ts';
import { type CommandIo } from '../command.ts';
import { REPORTS } from '../openers.ts';
import { withStorage } from '../open-storage.ts';
import { withOverlay } from '../with-overlay.ts';
import { loadKept, type Kept } from './kept.ts';

/** Who made a change by a command, as the history of the desk says it. */
export const COMMAND = { role: 'command', label: 'ligne de commande' } as const;

/** A change that is wanted. */
export interface Wanted {
  readonly permanence: Permanence;
  readonly change: Change;
  readonly said: string;
  readonly undoes?: string;
  /** Whether it waits for a yes. */
  readonly asks: boolean;
}

/** Works on the calendar of the service of these settings, if there is one. The exit code. */
export function withKept(
  asked: { readonly now?: string | undefined; readonly data?: string | undefined },
  io: CommandIo,
  work: (kept: Kept) => number | Promise<number>,
): Promise<number> {
  return withOverlay(io, (laid) => {
    if (laid) {
      return withStorage(io, REPORTS, async (reports) =>
        work(loadKept(asked, { ...laid, reports }, io)),
      );
    }
    io.err(
      'Aucune base de service ici : ni DATABASE_URL, ni un service dans VAR_DIR. Lancez la commande avec les réglages du service.\n',
    );
    return 1;
  });
}

/** Says what will change and what people will see, asks, and writes it as the desk does. */
export function makeChange(wanted: Wanted, kept: Kept, io: CommandIo): Promise<number> {
  const { permanence, change, said, asks, undoes } = wanted;
  const seen =
    change.kind === 'removed' ? '' : ` ${kept.seenBy(changed(permanence, change)).short}`;
  const commune = kept.data.communes.byInsee.get(permanence.place?.commune ?? '');
  const version = kept.versionOf(permanence);
  const more = undoes === undefined ? {} : { undoes };
  const entry = { once: newOnce(), change, said, ...more };
  const write = async () => {
    const of = { permanence, commune, version };
    return (await kept.changes.make({ key: COMMAND }, of, entry)).kind === 'done';
  };
  return written({ says: `${said}${seen}`, asks }, write, io);
}

/** Asks where it is to, and writes; `write` says whether it could. The exit code. */
export async function written(
  { says, asks }: { readonly says: string; readonly asks: boolean },
  write: () => Promise<boolean>,
  io: CommandIo,
): Promise<number> {
  io.out(`${says}\n`);
  if (asks && !(await isWanted(io))) {
    io.out('Rien n’a été fait.\n');
    return 1;
  }
  if (!(await write())) {
    io.err(
      'Quelqu’un vient de changer cette permanence : rien n’a été écrit. Relancez la commande, elle dira ce qu’il en est.\n',
    );
    return 1;
  }
  io.out('C’est fait. Le public le voit d’ici 10 secondes.\n');
  return 0;
}

async function isWanted(io: CommandIo): Promise<boolean> {
  io.out('C’est bien cela ? (oui/non) ');
  const lines = createInterface({ input: io.stdin });
  for await (const line of lines) {
    lines.close();
    return /^o(?:ui)?$/i.test(line.trim());
  }
  return false;
}
