import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sayOverlap } from '../channels/integrate/overlaps-html.ts';
import { ownValue } from '../engine/own-value.ts';
import { loadData } from '../data/load-data.ts';
import { openRequests, type StructureRequests } from '../data/structure-requests.ts';
import { formatIssues } from '../source/code-frame.ts';
import { harmless } from '../view/harmless.ts';
import { type CommandDefinition, type CommandIo } from './command.ts';
import { readFolders, type Folders } from './folders.ts';
import { withArgs } from './read-args.ts';
import { previewOf } from './structure/preview.ts';
import { readRequest, type ReadRequest } from './structure/request.ts';
import { worldFor } from './world-for.ts';

/** `aiguillage structure`: who may embed the guide, and who asks for it. */
export const structure: CommandDefinition = {
  name: 'structure',
  summary: 'Montre et accepte les structures qui demandent à intégrer le guide',
  usage: `Usage : aiguillage structure list
       aiguillage structure show <demande>
       aiguillage structure accept <demande> [--shared]
       aiguillage structure refuse <demande>

Les demandes viennent de la page /integrer. Elles sont dans VAR_DIR/requests, et ne portent que le
contact professionnel que la structure a écrit. Sans réponse, elles sont effacées après 30 jours.
  list     les structures acceptées, puis les demandes qui attendent, et jusqu'à quand
  show     une demande, ce que sa page montrera, et ce qui est déjà à une autre structure
  accept   la vérifie, l'écrit dans structures/ du dernier dossier de données, puis l'efface
  refuse   l'efface
  --shared            accepte aussi ce qui est déjà à une autre structure : le site d'une mairie
                      et de son CCAS, par exemple
  --flows <dossiers>  sinon FLOWS_DIR, sinon flows (pour show)
  --data <dossiers>   sinon DATA_DIR, sinon data`,
  run(args, io) {
    const options = {
      data: { type: 'string' },
      flows: { type: 'string' },
      shared: { type: 'boolean' },
    } as const;
    return withArgs({ command: this, options }, args, io, ({ values, positionals }) => {
      const [what = '', name = '', ...rest] = positionals;
      const act = ownValue(ACTS, what);
      if (!act || rest.length > 0) {
        io.err(`${this.usage}\n`);
        return 2;
      }
      const requests = openRequests(varDirOf(io), () => io.now);
      requests.sweep();
      const isShared = values.shared === true;
      return act({ io, requests, folders: readFolders(values, io), isShared }, name);
    });
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
  /** What others have already is taken as meant. */
  readonly isShared: boolean;
}

type Act = (parts: Parts, name: string) => number;

const ACTS: Readonly<Record<string, Act>> = { list, show, accept, refuse };

const DAY_MS = 86_400_000;

function list({ io, requests, folders }: Parts): number {
  const loaded = loadData(folders.data, folders);
  for (const { id, name, origins } of loaded.data.structures.values()) {
    io.out(harmless(`${id} : ${name} (${origins.join(', ')})\n`));
  }
  const waiting = requests.list();
  io.out(waiting.length === 0 ? 'Aucune demande.\n' : 'Demandes :\n');
  for (const { name, until } of waiting) {
    const request = readRequest(requests, loaded, structuresIn(folders), name);
    const days = Math.ceil((until - io.now) / DAY_MS);
    const when = `effacée dans ${days} jour${days > 1 ? 's' : ''}`;
    io.out(harmless(`${name} : ${request ? briefly(request) : ''} – ${when}\n`));
  }
  return 0;
}

function briefly({ structure: asked, taken, alsoAsked }: ReadRequest): string {
  if (!asked) return 'à corriger : voir show';
  const others = [
    ...taken.map(({ whose }) => whose.id),
    ...alsoAsked.map(({ request }) => `la demande ${request}`),
  ];
  const shared = others.length === 0 ? '' : ` – en commun avec ${[...new Set(others)].join(', ')}`;
  return `${asked.name} (${asked.origins.join(', ')})${shared}`;
}

function show(parts: Parts, name: string): number {
  const { io, folders } = parts;
  const loaded = loadData(folders.data, folders);
  const request = found(parts, loaded, name);
  if (!request) return 1;
  // Anyone may have written it, on a page.
  const tell = (lines: readonly string[]) => {
    if (lines.length > 0) io.out(harmless(`\n${lines.join('\n')}\n`));
  };
  io.out(harmless(request.text));
  const world = request.structure && worldFor(folders, io);
  const written = io.env['PUBLIC_URL']?.trim() ?? '';
  const publicUrl = written === '' ? 'http://127.0.0.1:3978' : written;
  if (request.structure && world) {
    tell(previewOf(request.structure, { world, publicUrl, now: io.now }));
  }
  tell(inCommon(request));
  if (request.isPersonal) tell([PERSONAL]);
  return 0;
}

const PERSONAL =
  "Cette demande porte un numéro ou une date qui ressemble à ceux d'une personne : refusez-la, et demandez-en une autre.";

function inCommon({ taken, alsoAsked }: ReadRequest): readonly string[] {
  return [
    ...(taken.length === 0
      ? []
      : ['Déjà à une autre structure', ...taken.map((one) => `- ${sayOverlap(one)}`)]),
    ...(alsoAsked.length === 0
      ? []
      : [
          'Demandé aussi par une autre demande',
          ...alsoAsked.map(
            ({ request, overlap: { value, whose } }) =>
              `- ${request} (« ${whose.name} ») : « ${value} »`,
          ),
        ]),
  ];
}

function accept(parts: Parts, name: string): number {
  const { io, requests, folders, isShared } = parts;
  const loaded = loadData(folders.data, folders);
  const request = found(parts, loaded, name);
  if (!request) return 1;
  const { structure: read, text, issues } = request;
  const file = `${name}.yaml`;
  if (!read) {
    io.err(formatIssues(issues, new Map([[file, text]])));
    return 1;
  }
  const folder = structuresIn(folders);
  const target = join(folder, `${read.id}.yaml`);
  const why = whyNot(request, name, isShared, existsSync(target));
  if (why !== undefined) {
    io.err(harmless(`${why}\n`));
    return 1;
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(target, text, { flag: 'wx' });
  requests.remove(name);
  io.out(harmless(`« ${read.name} » est acceptée : ${target}\n`));
  return 0;
}

/** Why a request that can be read is not accepted as it is. */
function whyNot(
  { structure: asked, taken, isPersonal }: ReadRequest,
  name: string,
  isShared: boolean,
  isThere: boolean,
): string | undefined {
  if (isPersonal) return PERSONAL;
  if (isThere || taken.some(({ what }) => what === 'id')) {
    return `La structure « ${asked?.id ?? ''} » existe déjà. Changez id dans la demande.`;
  }
  if (taken.length === 0 || isShared) return undefined;
  return [
    'Déjà à une autre structure :',
    ...taken.map((one) => `- ${sayOverlap(one)}`),
    "Appelez la structure par un numéro que vous connaissez déjà. Sur un site partagé, chaque page doit écrire « structure » : sans lui, le guide y est refusé, à l'autre aussi.",
    `Si c'est voulu : aiguillage structure accept ${name} --shared`,
  ].join('\n');
}

function refuse({ io, requests }: Parts, name: string): number {
  if (requests.read(name) === undefined) return none(io, name);
  requests.remove(name);
  io.out(`La demande ${name} est effacée.\n`);
  return 0;
}

function structuresIn(folders: Folders): string {
  return join(folders.data.at(-1) ?? 'data', 'structures');
}

function found(
  { io, requests, folders }: Parts,
  loaded: ReturnType<typeof loadData>,
  name: string,
): ReadRequest | undefined {
  const request = readRequest(requests, loaded, structuresIn(folders), name);
  if (!request) none(io, name);
  return request;
}

function none(io: CommandIo, name: string): number {
  io.err(`Pas de demande « ${name} ». Voir : aiguillage structure list.\n`);
  return 1;
}
