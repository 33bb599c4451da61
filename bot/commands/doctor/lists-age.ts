import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { nationalFolder } from '../../data/national/read-national.ts';
import { readSources } from '../../data/national/sources.ts';
import { dataFolders } from '../data-folders.ts';
import { type Exam } from './finding.ts';

/** Of when the public lists of the country are, oldest first. */
export const listsAge: Exam = ({ env }) => {
  const folder = nationalFolder(dataFolders(undefined, env));
  if (folder === undefined) {
    return [
      {
        severity: 'warning',
        code: 'no-lists',
        says: 'Les listes du pays ne sont pas lues : sans elles, peu de lieux sont connus.',
        todo: 'Mettez le dossier data livré au début de DATA_DIR.',
      },
    ];
  }
  const sources = [...readSources(readFileSync(join(folder, 'sources.tsv'))).values()];
  const dates = sources.map(({ date }) => date).sort();
  return [
    {
      severity: 'fine',
      code: 'lists-age',
      says: `Listes du pays : de ${dates[0] ?? ''} à ${dates.at(-1) ?? ''}. Elles se renouvellent avec une mise à jour.`,
    },
  ];
};
