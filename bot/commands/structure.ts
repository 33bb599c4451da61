import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownValue } from '../engine/own-value.ts';
import { dataTerritory } from '../data/data.ts';
import { loadData } from '../data/load-data.ts';
import { readStructureText } from '../data/read-structures.ts';
import { openRequests, type StructureRequests } from '../data/structure-requests.ts';
import { formatIssues } from '../source/code-frame.ts';
import { harmless } from '../view/harmless.ts';
import { type CommandDefinition, type CommandIo } from './command.ts';
import { readFolders, type Folders } from './folders.ts';
import { withArgs } from './read-args.ts';

/** `aiguillage structure`: who may embed the guide, and who asks for it. */
export const structure: CommandDefinition = {
  name: 'structure',
  summary: 'Montre et accepte les structures qui demandent à intégrer le guide',
  usage: `Usage : aiguillage structure list
       aiguillage structure show <demande>
       aiguillage structure accept <demande>
       aiguillage structure refuse <demande>

Les demandes viennent de la page /integrer. Elles sont dans VAR_DIR/requests, et ne portent que le
contact professionnel que la structure a écrit.
  list     les structures acceptées, puis les demandes qui attendent
  show     une demande, en entier
  accept   la vérifie, l'écrit dans structures/ du dernier dossier de données, puis l'efface
  refuse   l'efface
  --data <dossiers>   sinon DATA_DIR, sinon data`,
  run(args, io) {
    return withArgs(
      { command: this, options: { data: { type: 'string' } } },
      args,
      io,
      ({ values, positionals }) => {
        const [what = '', name = '', ...rest] = positionals;
        const act = ownValue(ACTS, what);
        if (!act || rest.length > 0) {
          io.err(`${this.usage}\n`);
          return 2;
        }
        const requests = openRequests(varDirOf(io));
        return act({ io, requests, folders: readFolders(values, io) }, name);
      },
    );
  },
};

function varDirOf({ env }: CommandIo): string {
  const written = env['VAR_DIR']?.trim() ?? '';
  return written === '' ? 'var' : written;
}

interface Parts {
  readonly io: CommandIo;
  readonly requests: StructureRequests;
  readonly folders: Folders;
}

type Act = (parts: Parts, name: string) => number;

const ACTS: Readonly<Record<string, Act>> = { list, show, accept, refuse };

function list({ io, requests, folders }: Parts): number {
  const { data } = loadData(folders.data, folders);
  for (const { id, name, origins } of data.structures.values()) {
    io.out(harmless(`${id} : ${name} (${origins.join(', ')})\n`));
  }
  const waiting = requests.list();
  io.out(waiting.length === 0 ? 'Aucune demande.\n' : `Demandes : ${waiting.join(', ')}\n`);
  return 0;
}

function show(parts: Parts, name: string): number {
  const text = found(parts, name);
  if (text === undefined) return 1;
  // Anyone may have written it, on a page.
  parts.io.out(harmless(text));
  return 0;
}

function accept(parts: Parts, name: string): number {
  const { io, requests, folders } = parts;
  const text = found(parts, name);
  if (text === undefined) return 1;
  const { data } = loadData(folders.data, folders);
  const file = `${name}.yaml`;
  const folder = join(folders.data.at(-1) ?? 'data', 'structures');
  const context = { communes: data.communes, territory: dataTerritory(data), folder };
  const { structure: read, issues } = readStructureText(file, text, context);
  if (!read) {
    io.err(formatIssues(issues, new Map([[file, text]])));
    return 1;
  }
  const target = join(folder, `${read.id}.yaml`);
  if (existsSync(target) || data.structures.has(read.id)) {
    io.err(`La structure « ${read.id} » existe déjà. Changez id dans la demande.\n`);
    return 1;
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(target, text, { flag: 'wx' });
  requests.remove(name);
  io.out(harmless(`« ${read.name} » est acceptée : ${target}\n`));
  return 0;
}

function refuse(parts: Parts, name: string): number {
  if (found(parts, name) === undefined) return 1;
  parts.requests.remove(name);
  parts.io.out(`La demande ${name} est effacée.\n`);
  return 0;
}

function found({ io, requests }: Parts, name: string): string | undefined {
  const text = requests.read(name);
  if (text === undefined) io.err(`Pas de demande « ${name} ». Voir : aiguillage structure list.\n`);
  return text;
}
