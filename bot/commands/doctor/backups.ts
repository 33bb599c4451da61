import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ago, daysSince, type Exam } from './finding.ts';

/** Days after which a backup is old. */
const OLD_DAYS = 7;

/** How old the newest backup is, where BACKUP_DIR says that they stand (docs/exploitation.md). */
export const backups: Exam = ({ env, now }) => {
  const folder = env['BACKUP_DIR']?.trim() ?? '';
  if (folder === '') {
    return [
      {
        severity: 'warning',
        code: 'backups-unknown',
        says: 'Je ne sais pas où sont les sauvegardes.',
        todo: 'Donnez leur dossier : BACKUP_DIR. Ce qu’il faut garder : docs/exploitation.md, « Sauvegarder ».',
      },
    ];
  }
  const newest = newestIn(folder);
  if (newest === undefined) {
    return [
      {
        severity: 'error',
        code: 'no-backup',
        says: `Aucune sauvegarde dans ${folder}.`,
        todo: 'Faites-en une, puis chaque jour : docs/exploitation.md, « Sauvegarder ».',
      },
    ];
  }
  const days = daysSince(newest, now);
  const says = `Dernière sauvegarde : ${ago(days)}.`;
  return days > OLD_DAYS
    ? [
        {
          severity: 'error',
          code: 'old-backup',
          says,
          todo: `Voyez pourquoi ${folder} n'en reçoit plus.`,
        },
      ]
    : [{ severity: 'fine', code: 'backup', says }];
};

/** When the newest file of a folder was written. */
function newestIn(folder: string): number | undefined {
  if (!existsSync(folder)) return undefined;
  const times = readdirSync(folder).map((name) => statSync(join(folder, name)).mtimeMs);
  return times.length === 0 ? undefined : Math.max(...times);
}
