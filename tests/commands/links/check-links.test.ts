import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { checkLinks } from '../../../bot/commands/check/links/check-links.ts';
import { collectLinks } from '../../../bot/commands/check/links/collect-links.ts';
import { reportLinks } from '../../../bot/commands/check/links/links.ts';
import { rankLinks } from '../../../bot/commands/check/links/rank-links.ts';
import { folderWith } from '../../flows/support/folders.ts';
import { shippedWorld } from '../../support/shipped-world.ts';
import { answers, certificate, localNetwork, noNetwork, openSite } from './local-site.ts';
import { shippedData } from '../../support/shipped-folders.ts';

const today = '2026-11-25';
const { flows } = shippedWorld();
const { data } = shippedData(today);

test('finds every web address that is written in the flows and the data that are shipped', () => {
  const texts = ['flows', 'data'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n')),
  );
  const written = texts.filter((line) => /^\s*[a-z-]+: *["']?https?:\/\//.test(line)).length;
  const links = collectLinks(['flows'], ['data']);
  expect(links.filter(({ url }) => url.startsWith('http')).length).toBeGreaterThanOrEqual(written);
  expect(written).toBeGreaterThan(80);
  expect(links.filter(({ seen }) => seen === undefined).map(({ file }) => file)).toEqual(
    expect.not.arrayContaining(['data/sources.yaml']),
  );
});

test('places each address, with the date around it', () => {
  const folder = folderWith({
    'sources.yaml': 'a:\n  title: A\n  url: https://a.example\n  proves: x\n  seen: 2026-01-02\n',
    'operators/x.yaml':
      'id: x\nsite: a.example\nfallback:\n  url: https://a.example/\nverified: { date: 2026-02-03 }\n',
    'structures/s.yaml': 'origins:\n  - https://nobody-opens.example\n',
    'imported/z.ndjson':
      '{"kind":"source"}\n{"value":{"booking":{"url":"https://b.example/r"},"checked":{"date":"2026-03-04"}}}\n',
  });
  const found = collectLinks([], [folder]).map(({ file, line, column, url, seen, name }) =>
    [file.replace(`${folder}/`, ''), line, column, url, seen, name].join(' '),
  );
  expect(found).toEqual([
    'operators/x.yaml 2 7 https://a.example 2026-02-03 operator:x',
    'operators/x.yaml 4 8 https://a.example/ 2026-02-03 operator:x',
    'sources.yaml 3 8 https://a.example 2026-01-02 a',
    'imported/z.ndjson 2 1 https://b.example/r 2026-03-04 ',
  ]);
});

test('tries each address once, the most used first', () => {
  const links = rankLinks(collectLinks(['flows'], ['data']), flows, data);
  expect(new Set(links.map(({ url }) => url)).size).toBe(links.length);
  const uses = links.map((link) => link.uses);
  expect(uses).toEqual([...uses].sort((a, b) => b - a));
  expect(uses[0]).toBeGreaterThan(10);
});

const linkTo = (url: string) => {
  const place = { url, file: 'data/sources.yaml', line: 1, column: 1 };
  return { url, uses: 1, places: [place] as const };
};

test('asks one page of a site at a time', async () => {
  let [now, most] = [0, 0];
  const slowly = Object.fromEntries(
    [1, 2, 3, 4].map((page) => [
      `/${page}`,
      (_: unknown, answer: { end: () => void }) => {
        most = Math.max(most, (now += 1));
        setImmediate(() => {
          now -= 1;
          answer.end();
        });
      },
    ]),
  );
  const site = await openSite(slowly, certificate);
  const links = [1, 2, 3, 4].map((page) => linkTo(`https://site.example:${site.port}/${page}`));
  const { tried } = await checkLinks(links, localNetwork());
  expect(tried.map(({ verdict }) => verdict.kind)).toEqual(Array(4).fill('answers'));
  expect(most).toBe(1);
});

test('stops at the first sites when there is no network', async () => {
  const asked: string[] = [];
  const links = Array.from({ length: 100 }, (_, at) => linkTo(`https://site-${at}.example/`));
  const network = {
    ...noNetwork,
    resolve: (host: string) => {
      asked.push(host);
      return noNetwork.resolve(host);
    },
  };
  expect(await checkLinks(links, network)).toEqual({ offline: true, tried: [] });
  expect(asked.length).toBeLessThan(20);
});

const sourcesWith = (urls: Readonly<Record<string, string>>) =>
  folderWith({
    'sources.yaml': Object.entries(urls)
      .map(([id, url]) => `${id}:\n  url: ${url}\n  seen: ${id === 'old' ? '2025-11-01' : today}\n`)
      .join(''),
  });

function report(urls: Readonly<Record<string, string>>, network = localNetwork(), json = false) {
  const folders = { flows: [], data: [sourcesWith(urls)] };
  return reportLinks({ folders, flows, data, today, json }, network);
}

test('says in one line that there is no network, which is no fault', async () => {
  const { text, broken } = await report(
    { a: 'https://a.example/' },
    {
      ...localNetwork(),
      ...noNetwork,
    },
  );
  expect(text).toBe('Pas de réseau : les liens n’ont pas été essayés.');
  expect(broken).toBe(false);
});

test('reports each link at its place, and whether some must be mended', async () => {
  const site = await openSite({ '/': answers(200), '/robots': answers(403) }, certificate);
  const base = `https://site.example:${site.port}`;
  const good = await report({ old: `${base}/`, b: `${base}/robots` });
  expect(good.broken).toBe(false);
  expect(good.text).toMatch(/sources\.yaml:2:8 {2}\d+ usages?, vu le 2025-11-01 \(à revoir\)/);
  expect(good.text).toContain('répond 403 aux programmes : ouvrez-le à la main');
  expect(good.text).toMatch(/2 liens, 0 à réparer, 0 déménagé, 1 à ouvrir à la main, 1 à revoir/);
  const bad = await report({ a: `${base}/none`, b: 'http://site.example/' });
  expect(bad.broken).toBe(true);
  expect(bad.text).toMatch(/✗ .*n’existe plus \(404\)/);
  expect(bad.text).toMatch(/✗ .*refusé, l’adresse ne commence pas par https/);
  const { text } = await report({ a: `${base}/` }, localNetwork(), true);
  expect(JSON.parse(text)).toMatchObject({
    offline: false,
    links: [
      { url: `${base}/`, verdict: 'answers', seen: today, old: false, places: [{ line: 2 }] },
    ],
  });
});

test('nothing but commands that are asked to tries links', () => {
  const naming = readdirSync('bot', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/^commands\/(?:check\/links|watch)\//.test(file))
    .filter((file) => readFileSync(`bot/${file}`, 'utf8').includes('check/links/'));
  expect(naming).toEqual(['commands/check.ts']);
});
