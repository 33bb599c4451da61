import { loadData } from '../data/load-data.ts';
import { type Structure } from '../conversation/structure.ts';
import { type Data } from '../data/data.ts';
import { LINK_PATH } from '../channels/reports/create-link-pages.ts';
import { createLinkTokens } from '../channels/reports/link-tokens.ts';
import { toDate } from '../permanences/days.ts';
import { localDayAt } from '../permanences/local-time.ts';
import { inOrder } from '../storage/key-rules.ts';
import { type Commune } from '../territory/model.ts';
import { territoryCodes } from '../territory/territory-codes.ts';
import { harmless } from '../view/harmless.ts';
import { type CommandDefinition, type CommandIo } from './command.ts';
import { readFolders } from './folders.ts';
import { KEYS } from './openers.ts';
import { withStorage } from './open-storage.ts';
import { withArgs } from './read-args.ts';

/** `aiguillage link`: the link of a month, as the desk makes it. */
export const link: CommandDefinition = {
  name: 'link',
  summary: "Fait le lien du mois d'un lieu : ses prochaines dates sont-elles justes ?",
  usage: `Usage : aiguillage link new <lieu> --structure <structure>

Un lien sert une fois, pendant 31 jours, sans compte. Il n'annule aucune date, et ne change ni
adresse ni numéro. Remettez-le aux personnes du lieu.
  --structure  qui tient ce lieu à jour ; son territoire, s'il est dit, doit le contenir
  --data       sinon DATA_DIR, sinon data

Il est signé par une clé de l'installation : donnez les mêmes réglages qu'au service. Son adresse
commence par PUBLIC_URL.`,
  run(args, io) {
    const options = { structure: { type: 'string' }, data: { type: 'string' } } as const;
    return withArgs({ command: this, options }, args, io, ({ values, positionals }) => {
      const [what, place = '', ...rest] = positionals;
      if (what !== 'new' || place === '' || rest.length > 0) {
        io.err(`${this.usage}\n`);
        return Promise.resolve(2);
      }
      const folders = readFolders(values, io);
      const { data } = loadData(folders.data, folders);
      return withStorage(io, KEYS, async (store) => {
        const keys = inOrder(await store.read(), 'sheet', io.now).map(({ secret }) => secret);
        return make({ data, io, keys, place, structure: values.structure ?? '' });
      });
    });
  },
};

interface Parts {
  readonly data: Data;
  readonly io: CommandIo;
  readonly keys: readonly Uint8Array[];
  readonly place: string;
  readonly structure: string;
}

function make({ data, io, keys, place, structure }: Parts): number {
  const found = placeIn(data, place);
  const commune = data.communes.byInsee.get(found?.commune ?? '');
  if (!found || !commune) return refuse(io, `Pas de lieu « ${place} » dans les données.`);
  if (!isServed(data.structures.get(structure), commune)) {
    return refuse(io, `--structure : « ${structure} » ne sert pas ${commune.name}.`);
  }
  const link = { structure, place, commune: commune.insee };
  const token = createLinkTokens(() => keys).make(link, todayIn(data, io.now));
  if (token === undefined) {
    return refuse(io, 'Aucune clé pour signer : elle est faite au démarrage du service.');
  }
  io.out(harmless(`${found.name}, ${commune.name} : un lien, une réponse, 31 jours.\n`));
  io.out(`\n  ${(io.env['PUBLIC_URL'] ?? '').trim()}${LINK_PATH}/${token}\n`);
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

function todayIn({ zones }: Data, now: number): string {
  const zone = zones.get('Europe/Paris');
  return toDate(zone ? localDayAt(zone, now) : Math.floor(now / 86_400_000));
}

function placeIn({ places, permanences }: Data, id: string) {
  return places.get(id) ?? permanences.find(({ place }) => place?.id === id)?.place;
}
