import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createWatch, type WatchOutside } from '../../bot/commands/watch.ts';
import { WATCH_LIMITS } from '../../bot/commands/watch/watch-pages.ts';
import { BASE, folderWith } from '../flows/support/folders.ts';
import {
  answers,
  certificate,
  localNetwork,
  noNetwork,
  openSite,
  type Page,
  sendsTo,
  type Site,
} from './links/local-site.ts';
import { runCommand } from './run-command.ts';
import { warmed } from '../support/shared-snapshot.ts';

const OUTSIDE: WatchOutside = {
  network: localNetwork({ 'inside.example': ['10.0.0.7'] }),
  limits: { ...WATCH_LIMITS, bytes: 200_000, pauseMs: 0 },
};

const HEADERS = { 'content-type': 'text/html; charset=utf-8' };
const DELAY = 'Vous avez 2 mois pour contester, à partir de la date écrite en haut de la lettre.';

/** A page whose menu and main text are these. */
const says =
  (text: string, menu = 'Accueil'): Page =>
  (_, answer) => {
    answer.writeHead(200, HEADERS);
    answer.end(`<body><nav>${menu}</nav><main><h1>Contester</h1><p>${text}</p></main></body>`);
  };

/** A site whose page is what `set` last gave it, and a service that rests on that page. */
async function openPage(first: Page, others: Readonly<Record<string, Page>> = {}) {
  let page = first;
  const shown: Page = (...asked) => {
    page(...asked);
  };
  const site = await openSite({ '/page': shown, ...others }, certificate);
  const service = serviceOn(site);
  return {
    ...{ site, ...service },
    set: (next: Page): void => {
      page = next;
    },
  };
}

const sourceAt = (url: string, seen = '2026-11-20') =>
  `  title: La page du délai\n  url: ${url}\n  proves: Le délai.\n  seen: ${seen}\n`;

/** What rests on pages of a site: a fact of each source. */
function serviceOn({ port }: Pick<Site, 'port'>, paths: readonly string[] = ['/page']) {
  const at = (path: string) =>
    path.startsWith('/') ? `https://site.example:${port}${path}` : path;
  const sources = (seen?: string) =>
    paths.map((path, index) => `page-${index}:\n${sourceAt(at(path), seen)}`).join('');
  const facts = paths.map(
    (_, index) =>
      `- id: delai-${index}\n  kind: delay\n  text: { fr: ${index + 2} mois, en: months }\n  source: page-${index}\n` +
      '  seen: 2026-11-20\n  review: 2027-06-01\n  owner: caf-flows\n',
  );
  const data = folderWith({
    'sources.yaml': sources(),
    'owners.yaml': 'caf-flows:\n  name: Qui relit la Caf\n  contact: caf@aiguillage.example\n',
    'facts/delais.yaml': facts.join(''),
  });
  const varDir = warmed(folderWith());
  return {
    state: join(varDir, 'watch', 'pages.json'),
    readAgain: (seen: string) => {
      writeFileSync(join(data, 'sources.yaml'), sources(seen));
    },
    run: (args: readonly string[] = [], outside: Partial<WatchOutside> = {}) =>
      runCommand(
        createWatch({ ...OUTSIDE, ...outside }),
        ['--flows', BASE, '--data', data, ...(args.includes('--now') ? [] : NOW), ...args],
        { env: { VAR_DIR: varDir } },
      ),
  };
}

const NOW = ['--now', '2026-11-28T09:00'];
const TOMORROW = ['--now', '2026-11-29T09:00'];

test('learns at first, then tells nothing of a changed menu', async () => {
  const { run, set } = await openPage(says(DELAY));
  const first = await run();
  expect([first.code, first.err]).toEqual([0, '']);
  expect(first.out).toMatch(/^1 page : .*1 apprise,/);
  set(says(DELAY, 'Accueil Nouveautés'));
  const next = await run(TOMORROW);
  expect([next.code, next.out]).toEqual([0, expect.stringContaining('1 sans changement')]);
});

test('tells a changed date by owner with what rests on it, until somebody read it again', async () => {
  const { run, set, readAgain, site } = await openPage(says(DELAY));
  await run();
  set(says(DELAY.replace('2 mois', '3 mois')));
  const told = await run(TOMORROW);
  expect(told.code).toBe(1);
  expect(told.out).toContain(
    [
      'Qui relit la Caf (caf-flows) : 1 page',
      `  https://site.example:${site.port}/page (La page du délai)`,
      '    Son texte a changé (vu le 2026-11-29) : à relire.',
      '    fact/delai-0 : 2 mois',
    ].join('\n'),
  );
  const again = await run(['--now', '2026-12-06T09:00', '--json']);
  expect(again.code).toBe(1);
  expect(JSON.parse(again.out)).toMatchObject({
    offline: false,
    pages: [
      {
        verdict: 'changed',
        sources: ['page-0'],
        message: 'Son texte a changé (vu le 2026-11-29) : à relire.',
        rests: [{ what: 'fact/delai-0', title: '2 mois', owner: 'caf-flows' }],
      },
    ],
  });
  readAgain('2026-12-07');
  const settled = await run(['--now', '2026-12-08T09:00']);
  expect([settled.code, settled.out]).toEqual([0, expect.stringContaining('1 sans changement')]);
});

test('tells the new address of a page that moved for good, and reads it there', async () => {
  const { run, set, site } = await openPage(says(DELAY), { '/new': says(DELAY) });
  await run();
  set(sendsTo('/new', 301));
  const { code, out } = await run(TOMORROW);
  expect(code).toBe(0);
  expect(out).toContain(`A déménagé : écrivez https://site.example:${site.port}/new`);
  expect(out).toContain('Qui relit la Caf (caf-flows) : 1 page');
  set(sendsTo('/new', 302));
  expect((await run(TOMORROW)).out).toContain('0 déménagée');
});

/** Begins a page, and never ends it. */
const neverEnds: Page = (_, answer) => {
  answer.writeHead(200, HEADERS);
  answer.write('<main>');
};
const huge: Page = (_, answer) => {
  answer.writeHead(200, HEADERS);
  answer.end(`<main>${'long '.repeat(100_000)}</main>`);
};
const brokenOff: Page = (_, answer) => {
  answer.writeHead(200, { ...HEADERS, 'content-length': '5000' });
  answer.write(`<main>${DELAY.replace('2 mois', '3 mois')}`, () => answer.destroy());
};
const image: Page = (_, answer) => {
  answer.writeHead(200, { 'content-type': 'image/png' });
  answer.end('image');
};

const FAULTS: Readonly<Record<string, readonly [Page, string, string]>> = {
  '/huge': [huge, 'unread', 'Cette page est trop grosse : la lecture s’est arrêtée.'],
  '/cut': [brokenOff, 'unread', 'L’envoi s’est coupé avant la fin.'],
  '/image': [image, 'unread', 'L’adresse donne autre chose qu’une page.'],
  '/inside': [sendsTo('https://inside.example/'), 'unread', 'réseau privé'],
  '/closed': [answers(403), 'by-hand', 'Ce site ne répond pas aux programmes.'],
  '/trouble': [answers(503), 'by-hand', 'répond 503'],
  '/script': [says(''), 'by-hand', 'ne montre pas son texte'],
  '/missing': [answers(404), 'gone', 'répond 404 : il n’y a plus rien à cette adresse.'],
  '/removed': [answers(410), 'gone', 'répond 410 : il n’y a plus rien à cette adresse.'],
};

test('a page that cannot be read says why, and replaces nothing', async () => {
  const paths = Object.keys(FAULTS);
  let isWell = true;
  const page = (path: string): Page => (isWell ? undefined : FAULTS[path]?.[0]) ?? says(DELAY);
  const pages = paths.map((path): [string, Page] => [
    path,
    (...asked) => {
      page(path)(...asked);
    },
  ]);
  const site = await openSite(Object.fromEntries(pages), certificate);
  const { run, state } = serviceOn(site, paths);
  await run();
  const known = readFileSync(state, 'utf8');
  isWell = false;
  const { code, out } = await run([...TOMORROW, '--json']);
  expect([code, JSON.parse(out)]).toMatchObject([
    1,
    {
      pages: Object.values(FAULTS).map(([, verdict, words]) => ({
        ...{ verdict, message: expect.stringContaining(words) },
      })),
    },
  ]);
  const told = await run([...TOMORROW, 'page-0', 'page-4', 'page-7']);
  expect(told.out).toMatch(/Pas lues cette fois :\n {2}https:\S+\/huge {2}Cette page est trop/);
  expect(told.out).toMatch(/À ouvrir à la main :\n {2}https:\S+\/closed {2}Ce site/);
  expect(told.out).toMatch(
    /404 : il n’y a plus rien à cette adresse\.\n {4}fact\/delai-7 : 9 mois/,
  );
  expect((await run([...TOMORROW, 'page-4'])).code).toBe(0);
  expect(readFileSync(state, 'utf8')).toBe(known);
  isWell = true;
  expect((await run(TOMORROW)).out).toContain(`${paths.length} sans changement`);
});

test('waits for no page that never comes', async () => {
  const { run, set, state } = await openPage(says(DELAY));
  await run();
  const known = readFileSync(state, 'utf8');
  set(neverEnds);
  const { code, out } = await run(TOMORROW, { limits: { ...OUTSIDE.limits, quietMs: 200 } });
  expect([code, out]).toEqual([1, expect.stringContaining('Rien n’est venu pendant 1 s.')]);
  expect(readFileSync(state, 'utf8')).toBe(known);
});

test('asks whether a page still stands', async () => {
  const headers: (string | undefined)[] = [];
  const { run } = await openPage((asked, answer) => {
    const { 'if-none-match': known, 'user-agent': agent } = asked.headers;
    headers.push(known, agent);
    answer.writeHead(known === '"a"' ? 304 : 200, { ...HEADERS, etag: '"a"' });
    answer.end(known === '"a"' ? undefined : `<main>${DELAY}</main>`);
  });
  await run();
  expect((await run()).out).toContain('1 sans changement');
  expect((await run()).code).toBe(0);
  const agent = 'aiguillage-watch';
  expect(headers).toEqual([undefined, agent, '"a"', agent, '"a"', agent]);
});

test('asks a site for one page at a time, and leaves it when it asks for peace', async () => {
  let open = 0;
  let most = 0;
  const counted: Page = (asked, answer, port) => {
    most = Math.max(most, (open += 1));
    setTimeout(() => {
      open -= 1;
      says(DELAY)(asked, answer, port);
    }, 20);
  };
  const often = answers(429);
  const paths = ['/a', '/b', '/c', '/d', '/e'];
  const pages = { '/a': counted, '/b': counted, '/c': counted, '/d': often, '/e': counted };
  const site = await openSite(pages, certificate);
  const { out } = await serviceOn(site, paths).run();
  expect(most).toBe(1);
  expect(site.asked).toEqual(['GET /a', 'GET /b', 'GET /c', 'GET /d']);
  expect(out).toContain('3 apprises');
  expect(out).toContain('page pas essayée cette fois');
});

test('opens the first page of a site without comparing its news', async () => {
  let news = 0;
  const home: Page = (asked, answer, port) => {
    says(`${DELAY} Nouvelle ${(news += 1)}`)(asked, answer, port);
  };
  const { run } = serviceOn(await openSite({ '/': home }, certificate), ['/']);
  await run();
  const { code, out } = await run(TOMORROW);
  expect([code, out]).toEqual([0, expect.stringContaining('1 accueil de site')]);
});

test('without a network nothing is said of pages, and what was known stays', async () => {
  const { run, state } = await openPage(says(DELAY));
  await run();
  const known = readFileSync(state, 'utf8');
  const { code, out } = await run(TOMORROW, { network: noNetwork });
  expect([code, out]).toEqual([1, expect.stringMatching(/^Pas de réseau/)]);
  expect(readFileSync(state, 'utf8')).toBe(known);
});

test('keeps addresses, digests and days, nothing of what pages say, and leaves no file', async () => {
  const { run, state } = await openPage(says(DELAY));
  const elsewhere = join(folderWith(), 'some', 'pages.json');
  await run(['--state', elsewhere]);
  expect(existsSync(state)).toBe(false);
  const kept = readFileSync(elsewhere, 'utf8');
  expect(kept).not.toContain('contester');
  expect(kept).toMatch(/"text": "[0-9a-f]{64}"/);
  expect(readdirSync(dirname(state))).toEqual([]);
  expect(readdirSync(dirname(elsewhere))).toEqual(['pages.json']);
});

test('reads the pages that are named, and says a name that is none', async () => {
  const site = await openSite({ '/a': says(DELAY), '/b': says(DELAY) }, certificate);
  const { run, state } = serviceOn(site, ['/a', '/b']);
  expect((await run(['page-1'])).out).toContain('1 page :');
  expect(site.asked).toEqual(['GET /b']);
  const strange = await run(['page-11']);
  expect([strange.code, strange.err]).toEqual([2, expect.stringContaining('« page-11 »')]);
  for (const text of ['{', '[]', 'null', '{"version":1,"pages":{"a":null}}']) {
    writeFileSync(state, text);
    const { code, err } = await run();
    expect([code, err]).toEqual([2, expect.stringContaining('n’est pas un fichier d’empreintes')]);
    expect(readFileSync(state, 'utf8')).toBe(text);
  }
});
