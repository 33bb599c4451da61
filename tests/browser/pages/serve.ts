import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { servePages } from '../../../bot/channels/http/serve-pages.ts';
import { type PagesOptions } from '../../../bot/channels/pages/create-pages.ts';
import { type Pages } from '../../../bot/channels/pages/pages.ts';
import { createMemoryStore } from '../../../bot/storage/memory.ts';
import { type Screens } from '../../../bot/storage/screens.ts';
import { NOW } from '../../channels/pages/pages-world.ts';
import { createReplica } from '../../channels/pages/visitor.ts';

/** What is served beside what the pages are made of. */
export interface Served extends Partial<PagesOptions> {
  /** Of each replica: they answer in turn. Absent: one, with a memory of its own. */
  readonly replicas?: readonly Screens[];
}

/** Pages of a World on a free port of this machine, for a real browser. */
export async function serve(
  { replicas, ...options }: Served = {},
  around: (pages: Pages) => Pages = (pages) => pages,
): Promise<{ readonly url: string; readonly close: () => void }> {
  const now = options.now ?? (() => NOW);
  const handles = (replicas ?? [createMemoryStore({ now }).screens]).map((screens) => {
    const own = { publicUrl: 'https://guide.example', ...options, screens, around };
    return servePages(createReplica(own), () => undefined);
  });
  let asked = 0;
  // Not chained: restify, loaded by another file of tests, replaces `writeHead` for all.
  const server: Server = createServer((request, response) => {
    void handles[asked++ % handles.length]?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
