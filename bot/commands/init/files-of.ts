import { readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { toCsv } from '../../data/export/to-csv.ts';
import { type LoadedData } from '../../data/load-data.ts';
import { fold } from '../../territory/fold.ts';
import { type Territory } from './find-territory.ts';
import { knownPlaces, rowsOf, TO_COMPLETE } from './known-places.ts';
import { alreadyThere, missing, readMe } from './pages.ts';

/** A file of the new folder. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
  /** May be run. */
  readonly runs?: true;
}

/** Where all stands: the program, which an update replaces, and the folder, which none touches. */
export interface Place {
  readonly program: string;
  readonly folder: string;
}

/** What still has to be written in a page that ships. */
const TO_WRITE = 'écrire ici';

/** Every file of a territory's own folder. */
export function filesOf(
  territory: Territory,
  { data }: LoadedData,
  place: Place,
): readonly NewFile[] {
  const places = knownPlaces(data.national, territory.communes);
  const { operators, communes } = data;
  const named = { operators, communes: communes.byInsee };
  const about = { territory, operators, places, id: idOf(territory.name), place };
  return [
    { path: 'LISEZMOI.md', text: readMe(about) },
    { path: 'deja-la.md', text: alreadyThere(about) },
    { path: 'a-completer.md', text: missing(about) },
    { path: 'permanences.csv', text: toCsv(TO_COMPLETE, rowsOf(places, named)) },
    { path: '.env', text: settings(place) },
    { path: `data/structures/${about.id}.yaml`, text: structure(about.id, territory) },
    ...legalPages(join(place.program, 'data', 'pages')),
    ...['data/permanences', 'data/places', 'flows', 'var'].map((folder) => ({
      path: `${folder}/.gitkeep`,
      text: '',
    })),
    {
      path: 'aiguillage',
      text: script(place, 'exec node "$PROGRAMME/bin/aiguillage.js" "$@"'),
      runs: true,
    },
    {
      path: 'demarrer',
      text: script(
        place,
        'node "$PROGRAMME/bin/build.js" --if-stale || exit 1\nexec node --max-semi-space-size=32 "$PROGRAMME/dist/bot/main.js" "$@"',
      ),
      runs: true,
    },
  ];
}

/** An id that a structure and a file may bear. */
function idOf(name: string): string {
  return fold(name)
    .replace(/^communaute (?:de communes|d agglomeration|urbaine) /, '')
    .replace(/^(?:des?|du|d|les?|la|l) (?:la |l )?/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');
}

function script({ program }: Place, line: string): string {
  return `#!/bin/sh
# Le dossier du programme. S'il change de place, corrigez cette ligne, et .env.
PROGRAMME="\${PROGRAMME:-${program}}"
# Les réglages sont ceux de ce dossier : .env.
cd "$(dirname "$0")" || exit 1
${line}
`;
}

/** Settings: what ships, then this folder over it. */
function settings({ program, folder }: Place): string {
  const over = (name: string) => [join(program, name), join(folder, name)].join(delimiter);
  return `# Réglages du service de ce territoire. Tous les autres : ${join(program, '.env.example')}
NODE_ENV=production
DEMONSTRATION=off

# Ce qui est livré, puis ce dossier par-dessus. « git pull » n'y touche pas.
FLOWS_DIR=${over('flows')}
DATA_DIR=${over('data')}
# La base et les clés. À ne pas partager.
VAR_DIR=${join(folder, 'var')}

# L'adresse où les gens ouvrent le guide. À donner avant d'ouvrir au public.
#PUBLIC_URL=https://guide.exemple.fr
# Le nombre de relais (nginx, Caddy…) devant le service.
#TRUST_PROXY=1
`;
}

function structure(id: string, { name, code, kind, communes }: Territory): string {
  const home = kind === 'commune' ? `commune: "${communes[0]?.insee ?? code}"\n` : '';
  return `# Votre structure : qui montre le guide sur son site.
id: ${id}
name: ${JSON.stringify(name)}
# Les adresses de vos pages qui portent le guide : https, sans chemin, sans barre à la fin.
origins: []
# Les lieux de ce territoire sont proposés d'abord.
territory:
  - "${code}"
${home}contact:
  # Un numéro où quelqu'un répond aux habitants. 3939 : Allô Service Public. Mettez le vôtre.
  phone: "3939"
`;
}

/** Pages in which the law wants something of the editor, to be completed here. */
function legalPages(folder: string): readonly NewFile[] {
  return readdirSync(folder)
    .map((name) => ({ path: `data/pages/${name}`, text: readFileSync(join(folder, name), 'utf8') }))
    .filter(({ text }) => text.includes(TO_WRITE));
}
