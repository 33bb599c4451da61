import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { noCache } from '../../bot/data/data-cache.ts';
import { readLetters } from '../../bot/data/read-letters.ts';
import { Report } from '../../bot/data/report.ts';

const SENDERS = `caf:
  title: La Caf
  drawing: family
  genuine: Elle a votre numéro.
  words: [caf]
`;

const LETTER = `- id: one
  sender: caf
  bold: Contrainte
  words: [ordre de payer]
  means: C'est un ordre de payer.
  deadline: opposition
  opens: { flow: caf.dette, step: road }
  source: page
`;

function read(letters: string, senders = SENDERS) {
  const folder = mkdtempSync(join(tmpdir(), 'letters-'));
  mkdirSync(join(folder, 'letters'));
  writeFileSync(join(folder, 'senders.yaml'), senders);
  writeFileSync(join(folder, 'letters', 'caf.yaml'), letters);
  const report = new Report();
  const { letters: all } = readLetters(
    { folders: [folder], report, cache: noCache },
    {
      sources: new Set(['page']),
      deadlines: new Map([['opposition', {}]]),
      campaigns: new Map(),
      senders: undefined,
    },
  );
  return {
    ids: [...all.letters.keys()],
    faults: report.issues.map(({ code, line, column }) => `${code} ${line}:${column}`),
  };
}

test('a sound letter is read', () => {
  expect(read(LETTER)).toEqual({ ids: ['one'], faults: [] });
});

test('words may be given by language', () => {
  const words = 'words: { fr: [ordre de payer], ar: [أمر بالدفع] }';
  expect(read(LETTER.replace('words: [ordre de payer]', words)).faults).toEqual([]);
});

test('a sender names a page that is there', () => {
  const senders = `${SENDERS}  source: pge\n`;
  expect(read(LETTER, senders).faults).toContain('unknown-source 6:11');
});

test.each([
  ['sender: caf', 'sender: kaf', 'unknown-sender 2:11'],
  ['deadline: opposition', 'deadline: oposition', 'unknown-deadline 6:13'],
  ['deadline: opposition', 'campaign: taxe', 'unknown-campaign 6:13'],
  ['source: page', 'source: pge', 'unknown-source 8:11'],
  ['  source: page\n', '', 'letter-unproven 1:7'],
  ['[ordre de payer]', '[CONTRAINTE]', 'letter-twice 4:11'],
])('%s → %s: %s', (right, wrong, fault) => {
  expect(read(LETTER.replace(right, wrong))).toEqual({ ids: [], faults: [fault] });
});
