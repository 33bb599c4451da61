import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { hears } from './readings/hearers.ts';
import { READERS } from './readings/readers.ts';
import { TELLERS } from './readings/tellers.ts';

const FOLDER = 'tests/conversation/readings';
const READ = new Map([
  ...Object.entries(READERS),
  ...Object.entries(TELLERS),
  ['hears', hears] as const,
]);

/** Lines `name: part | part -> what was read`; others stay as they are. */
function readAgain(text: string): string {
  const lines = text.split('\n').map((line) => {
    const [, name = '', parts = ''] = /^([a-z]+):\s?(.*?)(?: ?->.*)?$/.exec(line) ?? [];
    const read = READ.get(name);
    if (!read) return line;
    return `${name}: ${parts} -> ${read(...parts.split(' | ')) || 'nothing'}`;
  });
  return lines.join('\n');
}

test.each(['readings.txt', 'told.txt', 'heard.txt'])(
  'what is read and told is as it is written: %s',
  (name) => {
    const file = `${FOLDER}/${name}`;
    const written = readFileSync(file, 'utf8');
    const again = readAgain(written);
    // `TRANSCRIPTS=write` writes what is read today.
    if (process.env['TRANSCRIPTS'] === 'write') writeFileSync(file, again);
    expect(again.split('\n')).toEqual(written.split('\n'));
  },
);
