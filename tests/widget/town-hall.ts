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
  /** Scripts of the host's own, of {@link SCRIPTS}, before the guide's and after it. */
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  /** What stands in the place of the sample's body, the guide in it where it says `GUIDE`. */
  readonly body?: string;
}

/** What a host may run beside the guide. */
const SCRIPTS: Readonly<Record<string, string>> = {
  'turbo.js': 'node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js',
  'vue.js': 'node_modules/vue/dist/vue.runtime.global.prod.js',
  'vue-router.js': 'node_modules/vue-router/dist/vue-router.global.prod.js',
  'router-page.js': 'tests/widget/router-page.js',
};

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
  const root = new URL('../../', import.meta.url);
  const html = readFileSync(new URL('mairie.html', sample), 'utf8');
  const host = createServer((req, res) => {
    if (req.url === '/mairie.css') {
      res.setHeader('content-type', 'text/css');
      res.end(readFileSync(new URL('mairie.css', sample)));
      return;
    }
    const own = SCRIPTS[(req.url ?? '').slice(1)];
    if (own !== undefined) {
      res.setHeader('content-type', 'text/javascript');
      res.end(readFileSync(new URL(own, root)));
      return;
    }
    const { url } = hall.service;
    const { policy = strict(url), attributes = 'structure="mairie"' } = hall.page;
    const { pinned, before = [], after = [] } = hall.page;
    const script = pinned
      ? `src="${url}${pinned.path}" integrity="${pinned.integrity}" crossorigin="anonymous"`
      : `src="${url}/widget.js"`;
    res.setHeader('content-type', 'text/html; charset=utf-8');
    res.setHeader('content-security-policy', policy);
    const written = withBody(html, hall.page.body);
    res.end(
      written
        .replace('<script', `${before.map(tagOf).join('')}<script`)
        .replace('</head>', `${after.map(tagOf).join('')}</head>`)
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

function tagOf(script: string): string {
  return `<script src="/${script}" defer></script>`;
}

function withBody(html: string, body: string | undefined): string {
  if (body === undefined) return html;
  const [guide = ''] = /<aiguillage-guide[\s\S]*<\/aiguillage-guide>/.exec(html) ?? [];
  return html.replace(
    /<body>[\s\S]*<\/body>/,
    () => `<body>${body.replace('GUIDE', () => guide)}</body>`,
  );
}

/** What the issue promises to work under. */
export function strict(service: string): string {
  return `default-src 'none'; script-src ${service}; style-src ${service} 'self'; img-src data:; connect-src ${service}; require-trusted-types-for 'script'`;
}
