import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where requests of citizens are read and refused. */
const ROOMS = ['bot/channels/http', 'bot/channels/directline'];
const FILES = ['bot/server.ts'];
const FAULT = /new HttpFault\(\s*\d{3},\s*'\w+',\s*'([^']+)'/g;

/** What no request of the run meets by itself, with the test that does: its file and a title. */
export const ELSEWHERE: Readonly<Record<string, readonly [file: string, title: string]>> = {
  'The request was cut short': [
    'tests/fuzz/cut.test.ts',
    'a request cut in its middle is no fault of ours',
  ],
  'The store does not answer now': [
    'tests/channels/directline/limits.test.ts',
    'a store that is away: 503, when to come back, and no word of what it said',
  ],
  'cette origine n’est pas déclarée. Ajoutez-la à « origins » dans data/structures/<structure>.yaml (page /integrer)':
    [
      'tests/channels/directline/origins.test.ts',
      'a page that may not begin a guide can read why, and nothing else',
    ],
  'plusieurs structures déclarent cette origine. Écrivez la vôtre dans « structure »': [
    'tests/channels/directline/origins.test.ts',
    'two structures of one origin: who asks says for which',
  ],
  'The address ends with a slash': [
    'tests/server/under-a-path.test.ts',
    'the path without its slash leads to it, with what was asked; the rest of the host is not ours',
  ],
  'Something failed here': [
    'tests/server/server.test.ts',
    'answers a fault of ours in JSON, and tells its name only',
  ],
};

/** The words of every refusal that is written there. */
export function faultsThatMayBe(): readonly string[] {
  const files = ROOMS.flatMap((room) => readdirSync(room).map((name) => join(room, name)));
  const words = [...files, ...FILES].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(FAULT)].map(([, said = '']) => said),
  );
  return [...new Set(words)].filter((said) => !Object.hasOwn(ELSEWHERE, said));
}
