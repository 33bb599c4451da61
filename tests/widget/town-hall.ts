import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { servePages } from '../../bot/channels/http/serve-pages.ts';
import { createPages } from '../../bot/channels/pages/create-pages.ts';
import { createSeal } from '../../bot/channels/pages/seal.ts';
import { type Pinned } from '../../bot/channels/widget/serve-widget.ts';
import { type Structure } from '../../bot/conversation/structure.ts';
import { startServer, type Started } from '../server/start-server.ts';
import { shippedWorld } from '../support/shipped-world.ts';
import { widgetFiles } from '../support/widget-files.ts';

/** The element's attributes, and how its page lets it in. */
export interface HostPage {
  readonly attributes?: string;
  /** The strictest policy that the guide works under, unless another is given. */
  readonly policy?: string;
  /** The script by its hash, with `integrity`; absent: the one that follows updates. */
  readonly pinned?: Pinned;
}

export interface TownHall {
  /** Its address, of another origin than the service's. */
  readonly url: string;
  readonly service: Started;
  /** What the next page holds. */
  page: HostPage;
  readonly script: string;
  /** Today's build, by its hash. */
  readonly built: Pinned;
  close(): Promise<void>;
}

/** A town hall's site on an origin of its own, that a structure declares, beside the service. */
export async function openTownHall(more: Partial<Structure> = {}): Promise<TownHall> {
  const files = await widgetFiles();
  const sample = new URL('../../widget/sample/', import.meta.url);
  const html = readFileSync(new URL('mairie.html', sample), 'utf8');
  const host = createServer((req, res) => {
    if (req.url === '/mairie.css') {
      res.setHeader('content-type', 'text/css');
      res.end(readFileSync(new URL('mairie.css', sample)));
      return;
    }
    const { url } = hall.service;
    const { policy = strict(url), attributes = 'structure="mairie"' } = hall.page;
    const { pinned } = hall.page;
    const script = pinned
      ? `src="${url}${pinned.path}" integrity="${pinned.integrity}" crossorigin="anonymous"`
      : `src="${url}/widget.js"`;
    res.setHeader('content-type', 'text/html; charset=utf-8');
    res.setHeader('content-security-policy', policy);
    res.end(
      html
        .replace(/src="[^"]*\/widget\.js"/, script)
        .replace('structure="demonstration"', attributes)
        .replaceAll('http://localhost:3978', url),
    );
  });
  await new Promise<void>((ready) => host.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  const shipped = shippedWorld();
  const structure: Structure = {
    id: 'mairie',
    name: 'Mairie',
    origins: [url],
    languages: ['ar'],
    facts: new Map(),
    device: 'own',
    contact: { phone: '3939' },
    ...more,
  };
  const world = { ...shipped, structures: new Map([['mairie', structure]]) };
  const pages = createPages({
    world: () => world,
    now: Date.now,
    seal: createSeal(() => [new Uint8Array(32).fill(7)]),
    publicUrl: 'https://guide.example',
    conversationMinutes: 120,
  });
  const service = await startServer({
    production: true,
    world,
    parts: { pages: files.before(servePages(pages, () => undefined)) },
  });
  const hall: TownHall = {
    url,
    service,
    script: files.script,
    built: files.built,
    page: {},
    async close() {
      host.close();
      host.closeAllConnections();
      await service.close();
    },
  };
  return hall;
}

/** What the issue promises to work under. */
export function strict(service: string): string {
  const socket = service.replace('http', 'ws');
  return `default-src 'none'; script-src ${service}; style-src ${service} 'self'; img-src data:; connect-src ${service} ${socket}; require-trusted-types-for 'script'`;
}
