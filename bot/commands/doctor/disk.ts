import { existsSync, statfsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Exam, type Finding } from './finding.ts';

const MB = 1_000_000;
/** Megabytes under which the service will soon write nothing, and those under which to look. */
const LEAST = 200;
const FEW = 1_000;

/** The room that is left where the service writes. */
export const disk: Exam = ({ varDir }) => {
  let folder = resolve(varDir);
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  const { bavail, bsize } = statfsSync(folder);
  return [roomLeft(Math.floor((bavail * bsize) / MB))];
};

/** What so many megabytes mean. */
export function roomLeft(megabytes: number): Finding {
  const says = `Place libre pour VAR_DIR : ${megabytes} Mo.`;
  const todo = 'Faites de la place sur ce disque, ou changez VAR_DIR de disque.';
  if (megabytes < LEAST) return { severity: 'error', code: 'disk-full', says, todo };
  if (megabytes < FEW) return { severity: 'warning', code: 'disk-low', says, todo };
  return { severity: 'fine', code: 'disk', says };
}
