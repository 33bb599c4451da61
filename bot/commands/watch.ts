import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadData } from '../data/load-data.ts';
import { loadFlows } from '../flows/load/load-flows.ts';
import { internet, type Network } from '../network/network.ts';
import { nearestWord } from '../source/nearest-word.ts';
import { type CommandDefinition, type CommandIo } from './command.ts';
import { FOLDER_HELP, FOLDER_OPTIONS, type Folders, readFolders } from './folders.ts';
import { withArgs } from './read-args.ts';
import { workFolder } from './sync/work-folder.ts';
import { restsOn } from './watch/rests-on.ts';
import { WATCH_LIMITS, type WatchLimits, watchPages } from './watch/watch-pages.ts';
import { isTold, toWatchJson, toWatchReport } from './watch/watch-report.ts';
import { type KnownPages, readKnownPages, writeKnownPages } from './watch/watch-state.ts';
import { type WatchedPage, watchedPages } from './watch/watched-pages.ts';

/** What the command may touch beside its own machine. */
export interface WatchOutside {
  readonly network: Network;
  readonly limits: WatchLimits;
}

/** `aiguillage watch`: pages of the sources that changed, and what rests on them. */
export const watch = createWatch({ network: internet, limits: WATCH_LIMITS });

/** The command, with what it may touch. */
export function createWatch(outside: WatchOutside): CommandDefinition {
  return {
    name: 'watch',
    summary: 'Relit les pages des sources, et dit ce qui s’appuie sur une page changée',
    usage: `Usage : aiguillage watch [source…] [options]

Lit chaque page de data/sources.yaml, une à la fois par site, et garde l'empreinte de son texte, sans
les menus. La première fois, elle apprend. Ensuite, elle dit par responsable les pages qui ont changé,
disparu ou déménagé, avec ce qui s'appuie dessus. Une page changée est dite jusqu'à ce que « seen »
soit du jour du changement, ou d'après. Une page mal lue ne remplace rien.
Sort avec 1 si une page a changé, a disparu ou n'a pas pu être lue.
  --state <fichier>   où sont les empreintes, sinon VAR_DIR/watch/pages.json
  --json              tout, pour un programme
${FOLDER_HELP}`,
    run(args, io) {
      const options = {
        ...FOLDER_OPTIONS,
        state: { type: 'string' },
        json: { type: 'boolean' },
      } as const;
      return withArgs({ command: this, options }, args, io, ({ values, positionals }) => {
        const { VAR_DIR: varDir = '' } = io.env;
        const folder = join(varDir === '' ? 'var' : varDir, 'watch');
        const { state = join(folder, 'pages.json'), json = false } = values;
        const asked = { folders: readFolders(values, io), folder, state, json };
        return run(positionals, asked, { io, outside });
      });
    },
  };
}

interface Asked {
  readonly folders: Folders;
  /** Where pages are written while they are read. */
  readonly folder: string;
  readonly state: string;
  readonly json: boolean;
}

interface Around {
  readonly io: CommandIo;
  readonly outside: WatchOutside;
}

async function run(
  names: readonly string[],
  asked: Asked,
  { io, outside }: Around,
): Promise<number> {
  const { folders, state, json } = asked;
  const { data, imported } = loadData(folders.data, folders);
  const strange = names.find((name) => !data.sources.has(name));
  if (strange !== undefined) {
    const near = nearestWord(strange, data.sources.keys());
    const hint = near === undefined ? '' : ` Vouliez-vous dire « ${near} » ?`;
    io.err(`Aucune source « ${strange} » dans sources.yaml.${hint}\n`);
    return 2;
  }
  const known = readKnownPages(state);
  if (known === undefined) {
    io.err(
      `« ${state} » n’est pas un fichier d’empreintes. Enlevez-le : tout sera appris de nouveau.\n`,
    );
    return 2;
  }
  // Public lists that were imported are read again by `sync`.
  const all = watchedPages([...data.sources.values()].filter(({ id }) => !imported.has(id)));
  const isAsked = ({ sources }: WatchedPage) => sources.some(({ id }) => names.includes(id));
  const pages = names.length === 0 ? all : all.filter(isAsked);
  const looked = await lookAt(pages, known, asked, outside);
  const watched = {
    pages: looked,
    rests: restsOn(loadFlows(folders.flows, folders.cache).flows, data),
  };
  io.out(`${json ? toWatchJson(watched) : toWatchReport(watched, data)}\n`);
  return looked.some((one) => isTold(one.looked)) ? 1 : 0;
}

/** Each page that was read is kept at once: whoever is stopped has learnt that much. */
async function lookAt(
  pages: readonly WatchedPage[],
  before: KnownPages,
  { folders, folder, state }: Asked,
  outside: WatchOutside,
) {
  const known = new Map(before);
  const work = workFolder(folder, randomUUID());
  mkdirSync(work, { recursive: true });
  try {
    return await watchPages(pages, {
      ...{ ...outside, work, today: folders.today, now: () => folders.now },
      known: (url) => known.get(url),
      keep(url, page) {
        known.set(url, page);
        writeKnownPages(state, known);
      },
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
