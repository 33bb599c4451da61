import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSnapshot, type Snapshot } from '../../bot/flows/snapshot.ts';

/**
 * A snapshot that files of tests share: keyed by the hash of each source, so that it never answers
 * for another text. What is worked out anew is kept for the next file.
 */
export function sharedSnapshot<T>(name: string, work: (snapshot: Snapshot) => T): T {
  const snapshot = openSnapshot(join(tmpdir(), `aiguillage-tests-${name}`));
  const made = work(snapshot);
  snapshot.save();
  return made;
}
