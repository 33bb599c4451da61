import { createHash } from 'node:crypto';
import { randomId } from './access.ts';
import { type Claims } from './tokens.ts';

/**
 * The id of an activity that is not kept: the same when it is sent again, on any replica, as far
 * as it names itself.
 */
export function eventId({ conversation }: Claims, clientActivityId: string | undefined): string {
  if (clientActivityId === undefined) return randomId();
  const named = `${conversation} ${clientActivityId}`;
  // As long as the random ones.
  return createHash('sha256').update(named).digest('base64url').slice(0, 22);
}
