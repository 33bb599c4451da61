import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { begin, listen, read, say } from '../channels/directline/client.ts';
import { bundle, run } from './run-child.ts';
import { type Started } from './start-server.ts';

/** What must be found nowhere: valid numbers of no one, and words that only a person could type. */
const CANARIES = [
  '255081416802538',
  '2 55 08 14 168 025 38',
  'FR7630006000011234567890189',
  '4970101234567893',
  '06 39 98 12 34',
  'zoe.canari@exemple.fr',
  'Canarivore',
  'K4nariSecret!',
];
/** Sentences with each of them, as people type them. */
const SENTENCES = [
  'mon numero de secu est 255081416802538',
  'secu 2 55 08 14 168 025 38 et je veux ma carte vitale',
  'mon iban FR7630006000011234567890189',
  'ma carte bleue 4970101234567893',
  'appelez moi au 06 39 98 12 34',
  'mon mail zoe.canari@exemple.fr',
  "je m'appelle Canarivore",
  'mon mot de passe est K4nariSecret!',
];
/** Fields that a client may fill and that nobody reads. */
const STRAY = {
  from: {
    id: 'Canarivore',
    name: 'zoe.canari@exemple.fr',
    role: 'user',
    aadObjectId: 'Canarivore',
  },
  attachments: [{ contentType: 'text/plain', content: '255081416802538', name: 'Canarivore' }],
  entities: [{ type: 'mention', text: 'Canarivore' }],
  channelData: { secret: 'K4nariSecret!', phone: '06 39 98 12 34' },
  summary: 'Canarivore',
  speak: 'K4nariSecret!',
};

function leaksIn(where: string, text: string): readonly string[] {
  return CANARIES.filter((canary) => text.includes(canary)).map((canary) => `${where}: ${canary}`);
}

test('what a person types stands in no file, log, address or answer', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'aiguillage-canary-'));
  const main = await bundle('bot/main.ts');
  const child = run(main, [], { VAR_DIR: folder, PORT: '0' });
  const leaks: string[] = [];
  try {
    const [, url = ''] = await child.line(/(http:\/\/127\.0\.0\.1:\d+)/);
    const server = { url, domain: `${url}/directline` } as Started;
    const began = await begin(server);
    // The person's own echo is the one place where guarded words are seen.
    const stream = await listen(began.streamUrl);
    for (const text of SENTENCES) {
      const { body } = await say(server, began, { ...STRAY, text });
      leaks.push(...leaksIn('answer to a post', JSON.stringify(body)));
    }
    const tapped = await say(server, began, {
      ...STRAY,
      text: 'La Caf',
      value: { do: 'menu', menu: 'caf', note: 'Canarivore' },
    });
    leaks.push(...leaksIn('answer to a tap', JSON.stringify(tapped.body)));
    const said = SENTENCES.length + 1;
    await stream.count(1 + 2 * said);
    stream.close();
    leaks.push(...leaksIn('stream', JSON.stringify(stream.activities)));
    expect(JSON.stringify(stream.activities)).toContain('mon numero de secu est [');
    const polled = await read(server, began, '');
    expect(polled.body.activities.length).toBeGreaterThan(SENTENCES.length);
    leaks.push(...leaksIn('activities', JSON.stringify(polled.body)));
    for (const text of SENTENCES) {
      for (const path of ['/', '/guide/impots.declarer', '/guide/caf.dette']) {
        const page = await fetch(url + path, {
          method: 'POST',
          redirect: 'manual',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: new URLSearchParams({ q: text, note: 'Canarivore' }),
        });
        leaks.push(...leaksIn(`${path} address`, page.headers.get('location') ?? ''));
        leaks.push(...leaksIn(`${path} page`, await page.text()));
      }
      const refused = await fetch(`${url}/nowhere?q=${encodeURIComponent(text)}`);
      leaks.push(...leaksIn('not found', await refused.text()));
    }
  } finally {
    child.process.kill('SIGTERM');
    await child.ended;
  }
  leaks.push(...leaksIn('output', child.output()));
  for (const name of readdirSync(folder)) {
    leaks.push(...leaksIn(name, readFileSync(join(folder, name), 'latin1')));
  }
  rmSync(folder, { recursive: true, force: true });
  rmSync(main, { force: true });
  expect(leaks).toEqual([]);
}, 180_000);
