import { createHmac, timingSafeEqual } from 'node:crypto';
import { type World } from '../../conversation/world.ts';
import { type Desk, type DeskKey } from '../../storage/desk.ts';
import { may } from '../atelier/may.ts';

/** How long a device may keep contacts without asking for them again. */
const MOST_KEPT_MS = 30 * 86_400_000;

/** What a device that keeps contacts asks with whether it still may: it opens nothing. */
export interface ContactPass {
  readonly pass: string;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

/** The pass of a key. */
export function contactPass(key: DeskKey, now: number): ContactPass {
  return {
    pass: `${key.id}.${signOf(key)}`,
    until: Math.min(key.expires, now + MOST_KEPT_MS),
  };
}

/** Whether the key of a pass still opens contacts: it was not revoked, nor is it over. */
export async function isPassGood(
  { desk, world, now }: { desk: Pick<Desk, 'key'>; world: () => World; now: () => number },
  pass: string,
): Promise<boolean> {
  const [, id = '', sign = ''] = /^([a-z2-7]{1,20})\.([\w-]{43})$/.exec(pass) ?? [];
  const key = id === '' ? undefined : await desk.key(id);
  if (!key || !timingSafeEqual(Buffer.from(signOf(key)), Buffer.from(sign))) return false;
  return key.expires > now() && may(key, 'help') && world().structures.has(key.structure);
}

function signOf({ hash }: Pick<DeskKey, 'hash'>): string {
  return createHmac('sha256', hash).update('contacts').digest('base64url');
}
