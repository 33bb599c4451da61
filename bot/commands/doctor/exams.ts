import { backups } from './backups.ts';
import { dataAge } from './data-age.ts';
import { disk } from './disk.ts';
import { type Exam } from './finding.ts';
import { feeds } from './feeds.ts';
import { forPublic } from './for-public.ts';
import { keyAges } from './key-ages.ts';
import { listsAge } from './lists-age.ts';
import { outside } from './outside.ts';
import { overlay } from './overlay.ts';
import { settings } from './settings.ts';
import { structures } from './structures.ts';

/** Every exam, in the order in which its findings are said: what the public may not see first. */
export const EXAMS: readonly Exam[] = [
  forPublic,
  settings,
  dataAge,
  overlay,
  listsAge,
  feeds,
  structures,
  backups,
  keyAges,
  disk,
  outside,
];
