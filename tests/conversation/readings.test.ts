import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { READERS } from './readings/readers.ts';

const FILE = 'tests/conversation/readings/readings.txt';

/** Lines `name: part | part -> what was read`; others stay as they are. */
function readAgain(text: string): string {
  const lines = text.split('\n').map((line) => {
    const [, name = '', parts = ''] = /^([a-z]+): (.*?)(?: ->.*)?$/.exec(line) ?? [];
    const read = READERS[name];
    if (!read) return line;
    return `${name}: ${parts} -> ${read(...parts.split(' | ')) || 'nothing'}`;
  });
  return lines.join('\n');
}

test('words are read as it is written', () => {
  const written = readFileSync(FILE, 'utf8');
  const again = readAgain(written);
  // `TRANSCRIPTS=write` writes what is read today.
  if (process.env['TRANSCRIPTS'] === 'write') writeFileSync(FILE, again);
  expect(again.split('\n')).toEqual(written.split('\n'));
});
