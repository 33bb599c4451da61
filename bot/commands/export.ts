import { ownValue } from '../engine/own-value.ts';
import { type ExportData, type Exported } from '../data/export/exported.ts';
import { toIcs } from '../data/export/to-ics.ts';
import { toJsonLd } from '../data/export/to-json-ld.ts';
import { toLamednum } from '../data/export/to-lamednum.ts';
import { toPermanenceCsv } from '../data/export/to-permanence-csv.ts';
import { loadData } from '../data/load-data.ts';
import { type CommandDefinition } from './command.ts';
import { exportYaml } from './export-yaml.ts';
import { readFolders } from './folders.ts';
import { withArgs } from './read-args.ts';

interface Options {
  readonly operator: string | undefined;
  readonly territory: string | undefined;
  readonly now: number;
}

const FORMATS: Readonly<Record<string, (data: ExportData, options: Options) => Exported>> = {
  lamednum: toLamednum,
  ics: toIcs,
  'json-ld': toJsonLd,
  csv: toPermanenceCsv,
};

/** `aiguillage export`: permanences for everyone, in the formats that others read. */
export const exportCommand: CommandDefinition = {
  name: 'export',
  summary: 'Écrit les lieux et permanences dans un format public (sur la sortie standard)',
  usage: `Usage : aiguillage export <format> [options]

  lamednum   lieux et leurs horaires (CSV v1)
  ics        agenda des 12 prochains mois
  json-ld    schema.org, les prochaines dates
  csv        tableau de permanences, que « import csv » relit
  yaml <dossier>  les fiches écrites en ligne, en fichiers

Ce que le format ne peut pas porter est dit sur la sortie d'erreur.
Ce qui est réservé aux médiateurs n'est jamais écrit.
Options :
  --operator <id>      un seul organisme
  --territory <code>   une commune, une intercommunalité ou un département
  --now <date>         au lieu de maintenant
  --data <dossiers>    sinon DATA_DIR, sinon data`,
  run(args, io) {
    const options = {
      operator: { type: 'string' },
      territory: { type: 'string' },
      now: { type: 'string' },
      data: { type: 'string' },
    } as const;
    return withArgs({ command: this, options }, args, io, ({ values, positionals }) => {
      const [format = '', folder] = positionals;
      if (format === 'yaml' && folder !== undefined) return exportYaml(folder, io);
      const write = ownValue(FORMATS, format);
      if (write === undefined || positionals.length !== 1) {
        io.err(`${this.usage}\n`);
        return 2;
      }
      const folders = readFolders(values, io);
      const { data } = loadData(folders.data, folders);
      const { operator, territory } = values;
      const { text, lost } = write(data, { operator, territory, now: folders.now });
      io.out(text);
      for (const line of lost) io.err(`non porté · ${line}\n`);
      return 0;
    });
  },
};
