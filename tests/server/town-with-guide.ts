import { request, createServer as createHttp, type RequestListener } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { connect, createServer as createSocket, type AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { selfSigned } from '../support/self-signed.ts';
import { warmed } from '../support/shared-snapshot.ts';
import { bundle, run } from './run-child.ts';

/** A town's site, the guide under a path of it. */
export interface Town {
  /** Its address, without a slash at its end. */
  readonly url: string;
  /** The guide's: its address and `/guide`. */
  readonly guide: string;
  /** The service itself, as machines beside it reach it. */
  readonly direct: string;
  /** What was asked of the town's own pages: path, and cookies. */
  readonly asked: readonly { readonly path: string; readonly cookie: string }[];
  close(): Promise<void>;
}

export const ROOT = '/guide';

/** The town's own pages, one with the guide in it. */
const PAGES: Readonly<Record<string, (origin: string) => string>> = {
  '/': () => `<h1>Ma ville</h1><a href="${ROOT}">Le guide</a>`,
  '/piscine': () => '<h1>La piscine</h1>',
  '/demarches': (
    origin,
  ) => `<h1>Vos démarches</h1><script src="${origin}${ROOT}/widget.js" crossorigin="anonymous" defer></script>
<aiguillage-guide structure="demonstration" flow="caf.declaration-trimestrielle"><a href="${ROOT}/structure/demonstration">Le guide</a></aiguillage-guide>`,
};

/**
 * The real service behind a relay that keeps the path, on one origin with a town's pages. `isSecure`:
 * over https, with a certificate of its own; `publicUrl`: what it takes for its address, where it is
 * not this one.
 */
export async function openTown({
  isSecure = false,
  publicUrl,
  env = {},
}: {
  readonly isSecure?: boolean;
  readonly publicUrl?: string;
  readonly env?: Record<string, string>;
} = {}): Promise<Town> {
  const port = await freePort();
  const direct = `http://127.0.0.1:${port}`;
  const asked: { path: string; cookie: string }[] = [];
  let visitors = 0;
  const town: RequestListener = (req, res) => {
    const { url: path = '/', headers } = req;
    if (path.startsWith(`${ROOT}/`) || path.split('?')[0] === ROOT) {
      // Each as another visitor: a robot that follows everything would be told to wait.
      visitors += 1;
      const visitor = `10.9.${visitors >> 8}.${visitors & 255}`;
      const own = { ...headers, 'x-forwarded-for': visitor };
      const asking = request(direct + path, { method: req.method, headers: own }, (answer) => {
        res.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(res);
      });
      asking.on('error', () => res.destroy());
      req.pipe(asking);
      return;
    }
    asked.push({ path, cookie: headers.cookie ?? '' });
    const page = PAGES[path];
    res.writeHead(page ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      // As /integrer gives it.
      ...(path === '/demarches' && {
        'content-security-policy': `default-src 'none'; img-src data:; script-src ${url}${ROOT}/; style-src ${url}${ROOT}/; connect-src ${url}${ROOT}/; require-trusted-types-for 'script'`,
      }),
    });
    res.end(
      `<!doctype html><html lang="fr"><title>Ma ville</title>${page?.(url) ?? '<h1>Rien ici</h1>'}`,
    );
  };
  const host = isSecure ? createHttps(selfSigned(['localhost']), town) : createHttp(town);
  host.on('upgrade', (req, socket, head) => {
    const lines = req.rawHeaders.flatMap((name, at, all) =>
      at % 2 === 0 ? [`${name}: ${all[at + 1] ?? ''}`] : [],
    );
    const stream = connect(port, '127.0.0.1', () => {
      stream.write(`GET ${req.url ?? '/'} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
      stream.write(head);
      socket.pipe(stream).pipe(socket);
    });
    const drop = () => {
      stream.destroy();
      socket.destroy();
    };
    stream.on('error', drop);
    socket.on('error', drop);
  });
  await new Promise<void>((ready) => host.listen(0, '127.0.0.1', ready));
  const url = `${isSecure ? 'https' : 'http'}://localhost:${(host.address() as AddressInfo).port}`;
  const folder = mkdtempSync(join(tmpdir(), 'aiguillage-town-'));
  const main = await bundle('bot/main.ts');
  const child = run(main, [], {
    PORT: String(port),
    PUBLIC_URL: publicUrl ?? url + ROOT,
    VAR_DIR: warmed(folder),
    TRUST_PROXY: '1',
    ...env,
  });
  await child.line(/écoute/);
  return {
    url,
    guide: url + ROOT,
    direct,
    asked,
    async close() {
      host.close();
      host.closeAllConnections();
      child.process.kill('SIGKILL');
      await child.ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A port that nobody has: the service says its public address, not where it listens. */
async function freePort(): Promise<number> {
  const server = createSocket();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
