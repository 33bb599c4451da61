import { readDanger } from '../../bot/data/read-danger.ts';
import { Report } from '../../bot/data/report.ts';
import { sharedSnapshot } from './shared-snapshot.ts';
import { LANGUAGE } from './shipped-language.ts';

/** How danger is heard, as it ships. */
export const DANGER = readDanger(
  { folders: ['data'], report: new Report(), cache: sharedSnapshot() },
  LANGUAGE,
);
