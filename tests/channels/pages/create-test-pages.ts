import { createPages, type PagesOptions } from '../../../bot/channels/pages/create-pages.ts';
import { type Pages } from '../../../bot/channels/pages/pages.ts';
import { createSeal } from '../../../bot/channels/pages/seal.ts';
import { NOW, pagesWorld } from './pages-world.ts';

/** Pages of the World of tests, sealed with a key of their own; `options` say what else. */
export function createTestPages(options: Partial<PagesOptions>): Pages {
  const world = pagesWorld();
  return createPages({
    conversationMinutes: 120,
    world: () => world,
    now: () => NOW,
    seal: createSeal(() => [new Uint8Array(32).fill(7)]),
    publicUrl: 'https://guide.example',
    ...options,
  });
}
