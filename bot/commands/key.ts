import { ALERTS_PATH } from '../channels/alerts/create-alert-feeds.ts';
import { loadData } from '../data/load-data.ts';
import { readLabelWords } from '../data/read-desk-labels.ts';
import { ownValue } from '../engine/own-value.ts';
import { localDayAt } from '../permanences/local-time.ts';
import { toDate } from '../permanences/days.ts';
import { type Zone } from '../permanences/model.ts';
import { readZone } from '../data/zone-names.ts';
import { noCache } from '../data/data-cache.ts';
import { type Desk, type DeskKey } from '../storage/desk.ts';
import { newDeskSecret } from '../storage/desk-secret.ts';
import { harmless } from '../view/harmless.ts';
import { type CommandDefinition, type CommandIo } from './command.ts';
import { readFolders, type Folders } from './folders.ts';
import { askedKey, type AskedWords } from './key/asked-key.ts';
import { DESK } from './openers.ts';
import { withStorage } from './open-storage.ts';
import { withArgs } from './read-args.ts';

/** `aiguillage key`: who may keep the calendar from a browser. */
export const key: CommandDefinition = {
  name: 'key',
  summary: "Fait, montre et retire les clés des personnes qui tiennent l'atelier",
  usage: `Usage : aiguillage key new <structure> --role <rôle> --expires <date> [--territory <codes>]
                            [--label <lieu ou fonction>]
       aiguillage key list
       aiguillage key revoke <nom>

Une clé ouvre /atelier à une structure, pour un rôle et un territoire, et rien d'autre.
  new      fait une clé et la montre, cette fois seulement. Remettez-la de la main à la main.
  list     les clés, leur fin, et combien de sessions elles ont ouvertes (jamais la clé)
  revoke   retire une clé et ferme ses sessions, partout, tout de suite
  --role       calendar     tient le calendrier
               reviewer     relit
               mediator     accompagne
               coordinator  tient le calendrier, relit, lit le tableau de bord, voit et ferme les sessions de
                            la structure
               alerts       lit les flux d'alertes, et n'ouvre pas l'atelier : sa clé est dans leur
                            adresse
  --expires    dernier jour : 2027-08-31
  --territory  communes (INSEE), EPCI ou départements, séparés par une virgule ; sinon ceux que
               la structure sert
  --label      « accueil de la mairie » : un lieu ou une fonction connus, jamais le nom d'une
               personne ; sinon le nom de la structure
  --data       sinon DATA_DIR, sinon data

Les clés sont dans VAR_DIR, ou dans la base de DATABASE_URL : donnez les mêmes réglages qu'au
service. Elles y sont en empreinte : une clé perdue ne se retrouve pas, elle se remplace.`,
  run(args, io) {
    const options = {
      role: { type: 'string' },
      expires: { type: 'string' },
      territory: { type: 'string' },
      label: { type: 'string' },
      data: { type: 'string' },
    } as const;
    return withArgs({ command: this, options }, args, io, async ({ values, positionals }) => {
      const [what = '', name = '', ...rest] = positionals;
      const act = ownValue(ACTS, what);
      if (!act || rest.length > 0 || (name === '') !== (what === 'list')) {
        io.err(`${this.usage}\n`);
        return 2;
      }
      const asked = { ...values, structure: name };
      return withStorage(io, DESK, (desk) =>
        act({ desk, io, asked, folders: readFolders(values, io) }),
      );
    });
  },
};

interface Parts {
  readonly desk: Desk;
  readonly io: CommandIo;
  /** `structure`: also the name of the key to revoke. */
  readonly asked: AskedWords;
  readonly folders: Folders;
}

type Act = (parts: Parts) => Promise<number>;

const ACTS: Readonly<Record<string, Act>> = { new: make, list, revoke };
const MAX_TRIES = 5;

async function make({ desk, io, asked, folders }: Parts): Promise<number> {
  const { data } = loadData(folders.data, folders);
  const labelWords = readLabelWords(folders.data);
  const read = askedKey(asked, { ...data, labelWords }, io.now);
  if ('faults' in read) {
    for (const fault of read.faults) io.err(harmless(`- ${fault}\n`));
    return 1;
  }
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const { id, hash, shown } = newDeskSecret();
    if (!(await desk.addKey({ ...read.key, id, hash }))) continue;
    io.out(
      harmless(`Clé ${lineOf({ ...read.key, id, hash }, paris())}

  ${shown}

${read.key.role === 'alerts' ? addresses(shown, io) : OPENS}
La perdre ou la retirer : aiguillage key revoke ${id}
`),
    );
    return 0;
  }
  io.err('Aucun nom libre. Réessayez.\n');
  return 1;
}

const OPENS = `Elle n'est montrée que cette fois. Remettez-la de la main à la main, ou par un canal sûr : qui l'a
peut changer ce que les gens lisent.`;

/** Where the feeds of a key stand. */
function addresses(shown: string, { env }: CommandIo): string {
  const url = ownValue(env, 'PUBLIC_URL')?.trim().replace(/\/$/, '') ?? '';
  const at = `${url}${ALERTS_PATH}/${shown}`;
  return `Ses adresses, montrées cette fois seulement. Qui en a une lit ce qui expire et ce qui est signalé, et
rien d'autre :
  ${at}.atom   pour un lecteur de flux
  ${at}.ics    pour un agenda`;
}

async function list({ desk, io }: Parts): Promise<number> {
  const keys = await desk.keys();
  if (keys.length === 0) io.out('Aucune clé. Voir : aiguillage key new.\n');
  const sessions = await desk.sessions(io.now);
  for (const one of keys) {
    const open = sessions.filter((session) => session.key === one.id).length;
    const state = one.expires <= io.now ? 'expirée' : `sessions ouvertes : ${open}`;
    io.out(harmless(`${lineOf(one, paris())} – ${state}\n`));
  }
  return 0;
}

async function revoke({ desk, io, asked }: Parts): Promise<number> {
  const id = asked.structure;
  if (!(await desk.revokeKey(id))) {
    io.err(harmless(`Pas de clé « ${id} ». Voir : aiguillage key list.\n`));
    return 1;
  }
  io.out(`Clé ${id} retirée. Ses sessions sont fermées, sur tous les services de la base.\n`);
  return 0;
}

function lineOf({ id, structure, role, label, territory, expires }: DeskKey, zone: Zone): string {
  const last = toDate(localDayAt(zone, expires - 1));
  return `${id} : ${structure}, ${role}, « ${label} », territoire ${territory.join(' ')}, jusqu'au ${last}`;
}

function paris(): Zone {
  return readZone('Europe/Paris', noCache);
}
