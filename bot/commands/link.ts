import { loadData } from '../data/load-data.ts';
import { type Structure } from '../conversation/structure.ts';
import { type Data } from '../data/data.ts';
import { LINK_PATH } from '../channels/reports/create-link-pages.ts';
import { createLinkTokens } from '../channels/reports/link-tokens.ts';
import { toDate } from '../permanences/days.ts';
import { localDayAt } from '../permanences/local-time.ts';
import { type LocalDate } from '../permanences/model.ts';
import { noCache } from '../data/data-cache.ts';
import { readZone } from '../data/zone-names.ts';
import { ownValue } from '../engine/own-value.ts';
import { saidOf } from '../channels/atelier/reports/link-lines.ts';
import { keepLinks, linkId, type LinksKeeper } from '../channels/reports/keep-links.ts';
import { type KeyStore } from '../storage/keys.ts';
import { inOrder } from '../storage/key-rules.ts';
import { type Commune } from '../territory/model.ts';
import { territoryCodes } from '../territory/territory-codes.ts';
import { harmless } from '../view/harmless.ts';
import { type CommandDefinition, type CommandIo } from './command.ts';
import { readFolders, type Folders } from './folders.ts';
import { LINKS } from './openers.ts';
import { COMMAND } from './permanence/make-change.ts';
import { withStorage } from './open-storage.ts';
import { withArgs } from './read-args.ts';

/** `aiguillage link`: monthly links, as the desk makes, lists and withdraws them. */
export const link: CommandDefinition = {
  name: 'link',
  summary: "Fait, montre et retire les liens du mois d'un lieu : ses dates sont-elles justes ?",
  usage: `Usage : aiguillage link new <lieu> --structure <structure>
       aiguillage link list [--structure <structure>]
       aiguillage link revoke <nom>

Un lien sert une fois, pendant 31 jours, sans compte. Il n'annule aucune date, et ne change ni
adresse ni numéro. Remettez-le aux personnes du lieu.
  list         les liens, leur fin, avec ou sans réponse (jamais le lien)
  revoke       retire un lien, partout, tout de suite
  --structure  qui tient ce lieu à jour ; son territoire, s'il est dit, doit le contenir
  --data       sinon DATA_DIR, sinon data

Il est signé par une clé de l'installation : donnez les mêmes réglages qu'au service. Son adresse
commence par PUBLIC_URL.`,
  run(args, io) {
    const options = { structure: { type: 'string' }, data: { type: 'string' } } as const;
    return withArgs({ command: this, options }, args, io, ({ values, positionals }) => {
      const [what = '', name = '', ...rest] = positionals;
      const act = ownValue(ACTS, what);
      if (!act || rest.length > 0 || (name === '') !== (what === 'list')) {
        io.err(`${this.usage}\n`);
        return Promise.resolve(2);
      }
      const { structure } = values;
      const folders = readFolders(values, io);
      return withStorage(io, LINKS, ({ keys, overlay }) => {
        const links = keepLinks(overlay, { today: () => parisDay(io.now) });
        return act({ folders, io, keys, links, name, structure });
      });
    });
  },
};

interface Parts {
  readonly folders: Folders;
  readonly io: CommandIo;
  readonly keys: KeyStore;
  readonly links: LinksKeeper;
  /** Of a place, or of a link. */
  readonly name: string;
  readonly structure: string | undefined;
}

const ACTS: Readonly<Record<string, (parts: Parts) => Promise<number>>> = {
  new: make,
  list,
  revoke,
};

async function make({ folders, io, keys, links, name, structure = '' }: Parts): Promise<number> {
  const { data } = loadData(folders.data, folders);
  const { found, commune } = placeIn(data, name);
  if (!found || !commune) return refuse(io, `Pas de lieu « ${name} » dans les données.`);
  if (!isServed(data.structures.get(structure), commune)) {
    return refuse(io, `--structure : « ${structure} » ne sert pas ${commune.name}.`);
  }
  const secrets = inOrder(await keys.read(), 'sheet', io.now).map(({ secret }) => secret);
  const tokens = createLinkTokens(() => secrets);
  const today = parisDay(io.now);
  const token = tokens.make({ structure, place: name, commune: commune.insee }, today);
  const made = token === undefined ? undefined : tokens.read(token, today);
  if (token === undefined || typeof made !== 'object') {
    return refuse(io, 'Aucune clé pour signer : elle est faite au démarrage du service.');
  }
  await links.add({ ...made, id: linkId(token), by: COMMAND.label });
  io.out(harmless(`${found.name}, ${commune.name} : un lien, une réponse, 31 jours.\n`));
  io.out(`\n  ${(io.env['PUBLIC_URL'] ?? '').trim()}${LINK_PATH}/${token}\n`);
  return 0;
}

async function list({ io, links, structure }: Parts): Promise<number> {
  const all = (await links.all()).filter(
    (one) => structure === undefined || one.structure === structure,
  );
  if (all.length === 0) io.out('Aucun lien. Voir : aiguillage link new.\n');
  const today = parisDay(io.now);
  for (const one of all) {
    io.out(harmless(`${one.id} : ${one.structure}, ${one.place}. ${saidOf(one, today)}\n`));
  }
  return 0;
}

async function revoke({ io, links, name }: Parts): Promise<number> {
  if (!(await links.withdraw(name))) {
    return refuse(
      io,
      `Pas de lien « ${name} » qui attende une réponse. Voir : aiguillage link list.`,
    );
  }
  io.out(`Lien ${name} retiré, sur tous les services de la base.\n`);
  return 0;
}

function refuse(io: CommandIo, why: string): number {
  io.err(harmless(`${why}\n`));
  return 1;
}

/** One that does not say whom it serves may serve anybody, as for keys of people. */
function isServed(structure: Structure | undefined, commune: Commune): boolean {
  const codes = territoryCodes(commune);
  const { territory = codes } = structure ?? { territory: [] };
  return codes.some((code) => territory.includes(code));
}

function parisDay(now: number): LocalDate {
  return toDate(localDayAt(readZone('Europe/Paris', noCache), now));
}

function placeIn({ places, permanences, communes }: Data, id: string) {
  const found = places.get(id) ?? permanences.find(({ place }) => place?.id === id)?.place;
  return { found, commune: communes.byInsee.get(found?.commune ?? '') };
}
