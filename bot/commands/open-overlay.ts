import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type OpenedOverlay } from '../storage/overlay.ts';
import { StoreError } from '../storage/store-error.ts';
import { type CommandIo } from './command.ts';
import { OVERLAY } from './openers.ts';
import { openStorage, storagePlace } from './open-storage.ts';

/**
 * The overlay where the service of these settings has it; nothing where there is no database:
 * neither `DATABASE_URL` nor the file of a service in `VAR_DIR`. Throws `StoreError`, for settings
 * at fault too: what a misspelt address was meant for would be written elsewhere.
 */
export async function openOverlay(env: CommandIo['env']): Promise<OpenedOverlay | undefined> {
  const place = storagePlace(env);
  if ('folder' in place && !existsSync(join(place.folder, 'aiguillage.sqlite'))) return undefined;
  const opened = await openStorage(env, OVERLAY);
  if (!('faults' in opened)) return opened;
  throw new StoreError('unavailable', opened.faults.join('\n'));
}
