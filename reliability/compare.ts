import { type Entry } from './ledger.ts';
import { type Activity } from './direct-line-client.ts';

/** What a comparison of one conversation found wrong. */
export interface Difference {
  /** Turns acknowledged that are not there as they were acknowledged. */
  readonly lost: number;
  /** What else is wrong, in words; no conversation is named. */
  readonly wrong: readonly string[];
}

/**
 * Compares the log of a conversation, read to its end, with what its client was told. Pure.
 * Every message acknowledged is there once, under its id, followed by its answer; no other
 * message is there but those sent whose answer was lost; sequences have no hole.
 */
export function compare(entry: Entry, log: readonly Activity[]): Difference {
  const wrong: string[] = [];
  const [, ...lines] = log;
  lines.forEach(({ id }, index) => {
    if (sequenceOf(id) !== index + 1) wrong.push('a hole, or a line out of order');
  });
  const seen = new Map<string, string>();
  lines.forEach((line, index) => {
    if (line.from.role !== 'user') return;
    const key = line.channelData?.clientActivityID ?? '';
    if (seen.has(key)) wrong.push('a message taken twice');
    if (!entry.acknowledged.has(key) && !entry.unanswered.has(key)) wrong.push('a message unsent');
    if (lines[index + 1]?.replyToId !== line.id) wrong.push('a message without its answer');
    seen.set(key, line.id);
  });
  const lost = [...entry.acknowledged].filter(([key, id]) => seen.get(key) !== id).length;
  return { lost, wrong: [...new Set(wrong)] };
}

function sequenceOf(id: string): number {
  return Number(id.split('|')[1]);
}
