import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { type Pages, type PagesOptions } from '../../../bot/channels/pages/create-pages.ts';
import { createTestPages } from './create-test-pages.ts';

/** Pages of a World on a free port of this machine, for a real browser. */
export async function serve(
  options: Partial<PagesOptions> = {},
  around: (pages: Pages) => Pages = (pages) => pages,
): Promise<{ readonly url: string; readonly close: () => void }> {
  const own = createTestPages(options);
  const pages = around(own);
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const [path = '/', query = ''] = (request.url ?? '/').split('?');
      const { status, headers, body } = pages.handle({
        method: request.method ?? 'GET',
        path,
        query,
        headers: {
          cookie: request.headers.cookie,
          'sec-fetch-dest': [request.headers['sec-fetch-dest']].flat()[0],
        },
        body: Buffer.concat(chunks).toString('utf8'),
      });
      // Not chained: restify, loaded by another file of tests, replaces `writeHead` for all.
      response.writeHead(status, headers);
      response.end(body);
    });
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
