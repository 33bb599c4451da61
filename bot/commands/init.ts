import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type LoadedData, loadData } from '../data/load-data.ts';
import { nationalFolder } from '../data/national/read-national.ts';
import { programFolder } from '../data/program-folder.ts';
import { readEpcis } from '../data/read-epcis.ts';
import { type CommandDefinition, type CommandIo } from './command.ts';
import { counted } from './counted.ts';
import { filesOf } from './init/files-of.ts';
import { findTerritory, type Territory } from './init/find-territory.ts';
import { knownPlaces, shortName } from './init/known-places.ts';
import { withArgs } from './read-args.ts';

/** `aiguillage init`: a territory's own folder, laid over what ships. */
export const init: CommandDefinition = {
  name: 'init',
  summary: "Fait le dossier d'un territoire, à côté du programme, prêt à compléter",
  usage: `Usage : aiguillage init <commune, EPCI ou département> [dossier]

Un code (33544, 200070720, 33) ou un nom. Un nom que plusieurs territoires portent est demandé.
Le dossier est à vous : une mise à jour n'y touche pas. Sans dossier : à côté du programme.
Il tient : ce que le guide connaît déjà, un tableau à compléter, la liste de ce qui manque avant
d'ouvrir au public, les pages de la loi, les réglages, et deux commandes, ./aiguillage et ./demarrer.
Un dossier qui n'est pas vide est refusé : rien n'est jamais remplacé.`,
  run(args, io) {
    return withArgs({ command: this, options: {} }, args, io, ({ positionals }) => {
      const [typed = '', folder, ...rest] = positionals;
      if (typed === '' || rest.length > 0) {
        io.err(`${this.usage}\n`);
        return 2;
      }
      return makeFolder(typed, folder, io);
    });
  },
};

function makeFolder(typed: string, folder: string | undefined, io: CommandIo): number {
  const program = programFolder();
  const unfit = folder === undefined ? undefined : refusalOf(resolve(folder), program);
  if (unfit !== undefined) return refuse(unfit, io);
  const today = new Date(io.now).toISOString().slice(0, 10);
  const data = join(program, 'data');
  const loaded = loadData([data], {
    today,
    demonstration: false,
    national: nationalFolder([data]),
  });
  const found = findTerritory(typed, loaded.data.communes, readEpcis([data]));
  const [territory] = found;
  if (territory === undefined || found.length > 1) return ask(typed, found, io);
  const target = resolve(folder ?? join(dirname(program), folderName(territory)));
  const refusal = refusalOf(target, program);
  if (refusal !== undefined) return refuse(refusal, io);
  const files = filesOf(territory, loaded, { program, folder: target });
  for (const { path, text, runs } of files) write(join(target, path), text, runs === true);
  sayMade(territory, loaded, target, io);
  return 0;
}

function sayMade(
  territory: Territory,
  { data: { national, operators } }: LoadedData,
  target: string,
  io: CommandIo,
): void {
  io.out(`${territory.name} : ${counted(territory.communes.length, 'commune')}.\n`);
  for (const [id, doors] of knownPlaces(national, territory.communes)) {
    io.out(`  ${String(doors.length).padStart(5)}  ${shortName(operators.get(id))}\n`);
  }
  io.out(`\nLe dossier est prêt : ${target}\nCommencez par ${join(target, 'a-completer.md')}\n`);
}

function refuse(why: string, io: CommandIo): number {
  io.err(`${why}\n`);
  return 2;
}

/** Most that a person reads through. */
const MOST_ASKED = 20;

const KINDS = { commune: 'commune', epci: 'intercommunalité', departement: 'département' } as const;

function ask(typed: string, found: readonly Territory[], io: CommandIo): number {
  if (found.length === 0) {
    io.err(
      `Aucun territoire ne s'appelle « ${typed} ». Donnez un code : INSEE, SIREN, département.\n`,
    );
    return 2;
  }
  io.err(`Lequel ? Redonnez son code :\n`);
  for (const { code, name, kind, communes } of found.slice(0, MOST_ASKED)) {
    const where = kind === 'departement' ? '' : `, ${communes[0]?.departement ?? ''}`;
    io.err(`  ${code.padEnd(10)} ${name} (${KINDS[kind]}${where})\n`);
  }
  if (found.length > MOST_ASKED) io.err(`  … et ${found.length - MOST_ASKED} autres.\n`);
  return 2;
}

/** "aiguillage-medoc-atlantique". */
function folderName({ name }: Territory): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return `aiguillage-${plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}`;
}

function refusalOf(target: string, program: string): string | undefined {
  const inside = relative(program, target);
  if (!inside.startsWith('..') && inside !== target) {
    return `« ${target} » est dans le dossier du programme : une mise à jour le toucherait. Choisissez-en un ailleurs.`;
  }
  if (existsSync(target) && readdirSync(target).length > 0) {
    return `« ${target} » n'est pas vide : rien n'est écrit. Choisissez un autre dossier.`;
  }
  return undefined;
}

function write(path: string, text: string, runs: boolean): void {
  mkdirSync(dirname(path), { recursive: true });
  // Settings will hold secrets.
  writeFileSync(path, text, { flag: 'wx', mode: path.endsWith('.env') ? 0o600 : 0o644 });
  if (runs) chmodSync(path, 0o755);
}
