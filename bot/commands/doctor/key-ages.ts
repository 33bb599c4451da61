import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inOrder } from '../../storage/key-rules.ts';
import { KEY_PURPOSES, type Key } from '../../storage/keys.ts';
import { StoreError } from '../../storage/store-error.ts';
import { KEYS } from '../openers.ts';
import { openStorage } from '../open-storage.ts';
import { ago, daysSince, type Exam, type Finding } from './finding.ts';

/** Days after which a key that signs had better be changed. */
const OLD_DAYS = 365;

/** How long the keys have signed. Nothing is made where none are yet. */
export const keyAges: Exam = async ({ env, varDir, now }) => {
  const isPostgres = (env['DATABASE_URL']?.trim() ?? '') !== '';
  if (!isPostgres && !existsSync(join(varDir, 'keys.sqlite'))) {
    return [{ severity: 'fine', code: 'no-keys', says: 'Clés : faites au premier démarrage.' }];
  }
  try {
    const opened = await openStorage(env, KEYS);
    if ('faults' in opened) return [];
    try {
      return agesOf(await opened.read(), now);
    } finally {
      await opened.close();
    }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return [
      {
        severity: 'error',
        code: 'keys-unread',
        says: `Les clés ne peuvent pas être lues. ${error.message}`,
        todo: 'Voyez DATABASE_URL ou VAR_DIR, et les droits du compte.',
      },
    ];
  }
};

/** One line of all keys; a warning for each that has signed for over a year. */
export function agesOf(all: readonly Key[], now: number): readonly Finding[] {
  const signing = KEY_PURPOSES.flatMap((purpose) => inOrder(all, purpose, now).slice(0, 1));
  if (signing.length === 0) {
    return [{ severity: 'fine', code: 'no-keys', says: 'Clés : faites au premier démarrage.' }];
  }
  const old = signing.filter(({ made }) => daysSince(made, now) > OLD_DAYS);
  const oldest = Math.max(...signing.map(({ made }) => daysSince(made, now)));
  if (old.length === 0) {
    return [
      { severity: 'fine', code: 'keys', says: `Clés : la plus ancienne faite ${ago(oldest)}.` },
    ];
  }
  return old.map(({ purpose, made }) => ({
    severity: 'warning',
    code: 'old-key',
    says: `La clé « ${purpose} » signe depuis plus d'un an (faite ${ago(daysSince(made, now))}).`,
    todo: `aiguillage keys rotate ${purpose}`,
  }));
}
