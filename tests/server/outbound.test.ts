import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { begin, call, say } from '../channels/directline/client.ts';
import { warmed } from '../support/shared-snapshot.ts';
import { strayFields } from './canaries.ts';
import { bundle, run } from './run-child.ts';
import { type Started } from './start-server.ts';

/** What of ours can open a connection outwards, once the service runs. */
const MAY_CONNECT: Readonly<Record<string, readonly string[]>> = {
  // A script of the desk's pages, which asks the service itself from the browser.
  'bot/channels/atelier/desk-script.ts': ['fetch'],
  // The keys of Bot Framework, from addresses of ours or of their document; with an app id alone.
  'bot/channels/botframework/channel-tokens.ts': ['fetch'],
  // Answers to a `serviceUrl` that is on the list; with an app id alone.
  'bot/channels/botframework/sdk.ts': ['botbuilder'],
  // The command in a process of its own: public lists of `feeds.yaml` with SYNC=on alone, webhooks
  // of structures with ALERTS=on alone.
  'bot/run-apart.ts': ['child'],
  // `DATABASE_URL`, which only who installs sets.
  'bot/storage/postgres-pool.ts': ['pg'],
};
const WAYS: readonly (readonly [way: string, words: RegExp])[] = [
  ['fetch', /(?<![.\w])fetch\(/],
  [
    'http',
    /^import (?!type)(?!\{ STATUS_CODES \})(?!\{ (type \w+( as \w+)?(, )?)+ \}).*from 'node:(http|https|http2)'/m,
  ],
  ['net', /\bconnect\(\w*[pP]ort|\bcreateConnection\(|from 'node:(tls|dns|dgram)'.*\bconnect\b/],
  ['WebSocket', /new WebSocket\(/],
  ['pg', /new (Client|Pool)\(/],
  ['botbuilder', /^(import|export) (?!type)[^;]*from 'botbuilder'/m],
  ['child', /from 'node:child_process'/],
];

/** Files of ours that the service loads, by what each imports. */
function loadedFrom(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, to = ''] of text.matchAll(/(?:from|import\()\s*'(\.{1,2}\/[^']+\.ts)'/g)) {
    loadedFrom(join(dirname(file), to), seen);
  }
  return seen;
}

test('only Bot Framework, the database, the lists of SYNC=on and the webhooks of ALERTS=on are asked for by the service', () => {
  const found: Record<string, string[]> = {};
  for (const file of loadedFrom('bot/main.ts')) {
    const text = readFileSync(file, 'utf8');
    const ways = WAYS.filter(([, words]) => words.test(text)).map(([way]) => way);
    if (ways.length > 0) found[file] = ways;
  }
  expect(found).toEqual(MAY_CONNECT);
});

/** Loaded before the service: says each connection that it opens itself. */
const WATCH = `import net from 'node:net';
const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...given) {
  process.stderr.write('OUTBOUND ' + JSON.stringify(given[0]) + '\\n');
  return connect.apply(this, given);
};`;

test('an address in any field of any request is asked by nobody', async () => {
  let asked = 0;
  const trap = createServer((socket) => {
    asked += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(trap.address() as AddressInfo).port}/trap`;
  const folder = mkdtempSync(join(tmpdir(), 'aiguillage-outbound-'));
  const main = await bundle('bot/main.ts');
  const preload = `--import=data:text/javascript,${encodeURIComponent(WATCH)}`;
  const child = run(main, [], { VAR_DIR: warmed(folder), PORT: '0', NODE_OPTIONS: preload });
  const [, url = ''] = await child.line(/(http:\/\/127\.0\.0\.1:\d+)/);
  const server = { url, domain: `${url}/directline` } as Started;

  const begun = await begin(server, address);
  const fields = { ...strayFields(address), serviceUrl: address, callerId: address };
  for (const more of [{ text: address }, { text: '1', value: { do: 'flow', flow: address } }]) {
    await say(server, begun, { ...fields, relatesTo: { serviceUrl: address }, ...more });
  }
  const body = { structure: address, flow: address, locale: address, user: { id: address } };
  for (const path of ['/tokens/generate', '/guide', '/conversations', '/tokens/resume']) {
    await call(server, 'POST', path, { headers: { origin: url }, body });
    await call(server, 'POST', path, { headers: { origin: address }, body });
  }
  const at = encodeURIComponent(address);
  const headers = { 'x-forwarded-host': '127.0.0.1', referer: address, forwarded: `host=${at}` };
  for (const path of [
    `/?structure=${at}&lang=${at}&commune=${at}&fact.x=${at}`,
    `/guide/${at}?a=${at}`,
    `/guide/caf.declaration-trimestrielle?a=${at}&structure=${at}`,
    `/permanences?commune=${at}&operator=${at}`,
    `/api/v1/permanences?commune=${at}&q=${at}&operator=${at}`,
    `/integrer?origin=${at}&structure=${at}&flow=${at}&url=${at}`,
    `/api/messages?serviceUrl=${at}`,
    `/${at}`,
  ]) {
    await fetch(url + path, { headers, redirect: 'manual' });
    await fetch(url + path, {
      method: 'POST',
      headers,
      redirect: 'manual',
      body: new URLSearchParams({ q: address, structure: address, url: address, do: address }),
    });
  }
  child.process.kill('SIGTERM');
  await child.ended;
  expect(asked).toBe(0);
  expect(child.output()).not.toContain('OUTBOUND');
  trap.close();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);
