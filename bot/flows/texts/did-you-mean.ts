import { nearestWord } from '../../source/nearest-word.ts';

/** Most names listed in a hint. */
const MAX_LISTED = 12;

/** « Vouliez-vous dire « caf » ? », or what can be written when nothing is near. In French. */
export function didYouMean(written: string, known: Iterable<string>): string {
  const all = [...known];
  const near = nearestWord(written, all);
  if (near !== undefined) return `Vouliez-vous dire « ${near} » ?`;
  if (all.length === 0) return 'Rien de tel n’existe encore.';
  const more = all.length > MAX_LISTED ? '…' : '';
  return `Ce qui existe : ${all.slice(0, MAX_LISTED).join(', ')}${more}.`;
}
