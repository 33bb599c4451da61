import { type Changes } from './compare.ts';
import { FeedFault } from './feed-fault.ts';

/** Share of the records of before that may be gone. */
const MOST_GONE = 0.2;
/** Share of the rows read that may be at fault. */
const MOST_FAULTY = 0.05;

/** Refuses a list that lost too much, or that reads badly: most often the list itself is broken. */
export function judge(
  { before, gone }: Changes,
  { read, faulty, kept }: { readonly read: number; readonly faulty: number; readonly kept: number },
): void {
  if (faulty > read * MOST_FAULTY) {
    throw new FeedFault(
      'too-many-faults',
      `${faulty} lignes sur ${read} sont refusées (plus de ${percent(MOST_FAULTY)}). ${KNOWINGLY}`,
    );
  }
  if (kept === 0) {
    throw new FeedFault('nothing-left', `Aucune ligne n’est de votre territoire. ${KNOWINGLY}`);
  }
  if (gone.length > before * MOST_GONE) {
    throw new FeedFault(
      'too-many-gone',
      `${gone.length} lieux sur ${before} disparaîtraient (plus de ${percent(MOST_GONE)}). ${KNOWINGLY}`,
    );
  }
}

const KNOWINGLY = 'La dernière liste reste. Pour la prendre quand même : --accept-loss.';

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
