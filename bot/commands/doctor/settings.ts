import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { programFolder } from '../../data/program-folder.ts';
import { nearestWord } from '../../source/nearest-word.ts';
import { type Exam, type Finding } from './finding.ts';

/** Settings of Node that a `.env` may hold too. */
const OF_NODE = ['NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS', 'TZ', 'PROGRAMME'];

/** Settings at fault, and names that no program reads: a slip of the hand leaves the default on. */
export const settings: Exam = ({ env, settingFaults }) => {
  const known = knownSettings();
  const written = existsSync('.env') ? Object.keys(parseEnv(readFileSync('.env', 'utf8'))) : [];
  const findings: Finding[] = [
    ...settingFaults.map((says): Finding => ({ severity: 'error', code: 'setting', says })),
    ...misspelt(written, known),
    ...misspeltAround(
      Object.keys(env).filter((name) => !written.includes(name)),
      known,
    ),
  ];
  return findings.length > 0
    ? findings
    : [{ severity: 'fine', code: 'settings', says: 'Réglages lus, sans faute.' }];
};

/** The names that `.env.example` tells of: each setting stands there. */
export function knownSettings(): readonly string[] {
  const file = join(programFolder(), '.env.example');
  if (!existsSync(file)) return [];
  const names = readFileSync(file, 'utf8').matchAll(/^#?([A-Za-z][A-Za-z0-9_]*)=/gm);
  return [...[...names].map(([, name = '']) => name), ...OF_NODE];
}

/** In a file of ours each name should be known. */
export function misspelt(names: readonly string[], known: readonly string[]): readonly Finding[] {
  if (known.length === 0) return [];
  return names
    .filter((name) => !known.includes(name))
    .map((name) => {
      const meant = nearestWord(name, known);
      return meant === undefined ? unread(name) : slip(name, meant);
    });
}

/** Around us any name may stand: only one whose every word is nearly that of a setting is a slip. */
export function misspeltAround(
  names: readonly string[],
  known: readonly string[],
): readonly Finding[] {
  return names.flatMap((name) => {
    if (known.includes(name) || !name.includes('_')) return [];
    const meant = known.find((one) => isNearByWords(name.split('_'), one.split('_')));
    return meant === undefined ? [] : [slip(name, meant)];
  });
}

function isNearByWords(typed: readonly string[], words: readonly string[]): boolean {
  return (
    typed.length === words.length &&
    typed.every((word, at) => nearestWord(word, [words[at] ?? '']) !== undefined)
  );
}

function slip(name: string, meant: string): Finding {
  return {
    severity: 'error',
    code: 'misspelt-setting',
    says: `${name} ? Aucun réglage ne s'appelle ainsi : il n'est pas lu.`,
    todo: `Vouliez-vous dire ${meant} ?`,
  };
}

function unread(name: string): Finding {
  return {
    severity: 'warning',
    code: 'unknown-setting',
    says: `${name} : aucun réglage ne s'appelle ainsi dans .env.example. Il n'est pas lu.`,
  };
}
