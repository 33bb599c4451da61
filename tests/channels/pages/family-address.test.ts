import { expect, test } from '@jest/globals';
import { readQuery } from '../../../bot/channels/pages/query.ts';
import { readAddress } from '../../../bot/channels/pages/read-address.ts';
import { addressOf, hrefOf } from '../../../bot/channels/pages/write-address.ts';
import { newState } from '../../../bot/conversation/start-state.ts';
import { type Prompt } from '../../../bot/conversation/state.ts';
import { pagesWorld } from './pages-world.ts';

const world = pagesWorld();
const family = 'social-sante';

function read(href: string): Prompt | undefined {
  const [path = '', query = ''] = href.split('?');
  const found = readAddress(world, path, readQuery(query));
  return found.kind === 'state' ? found.state.prompt : undefined;
}

test.each([
  [{ kind: 'family', family } as const, '/famille/social-sante'],
  [{ kind: 'family', family, page: 3 } as const, '/famille/social-sante?page=3'],
])('a screen of a family has an address of its own: %j', (prompt, href) => {
  const address = addressOf(world, { ...newState(), prompt });
  expect(address && hrefOf(address)).toBe(href);
  expect(read(href)).toEqual(prompt);
});

test.each(['0', '1', '10', '-2', 'x', ''])('page %j is the first', (page) => {
  expect(read(`/famille/social-sante?page=${page}`)).toEqual({ kind: 'family', family });
});
