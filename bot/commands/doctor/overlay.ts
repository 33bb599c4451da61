import { counted } from '../counted.ts';
import { type Exam } from './finding.ts';

/** What the service keeps over its files, and whether it can be read at all. */
export const overlay: Exam = ({ kept, keptFault }) => {
  if (keptFault !== undefined) {
    return [
      {
        severity: 'error',
        code: 'base-unread',
        says: `La base ne répond pas : ${keptFault}`,
        todo: 'Voyez DATABASE_URL ou VAR_DIR. Le reste est dit sans ce que le service y tient.',
      },
    ];
  }
  if (kept === undefined || kept.files === 0) return [];
  return [
    {
      severity: 'fine',
      code: 'overlay',
      says: `${counted(kept.files, 'fichier')} tenu${kept.files > 1 ? 's' : ''} par le service, par-dessus les dossiers.`,
    },
  ];
};
