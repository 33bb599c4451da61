import { once } from 'node:events';
import { type Writable } from 'node:stream';

/** Resolves at once while a stream takes more, else when its reader has caught up. */
export async function roomIn(stream: Writable): Promise<void> {
  if (stream.writableNeedDrain) await once(stream, 'drain');
}
