import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { retoldFile } from './transcripts/teller.ts';

const FOLDER = 'tests/conversation/transcripts';
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));

test.each(FILES)('a conversation goes as it is written: %s', (file) => {
  const { written, again } = retoldFile(`${FOLDER}/${file}`);
  expect(again).toBe(written);
});
