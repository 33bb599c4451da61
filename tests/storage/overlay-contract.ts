import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Overlay, type OverlayChange } from '../../bot/storage/overlay.ts';
import { OVERLAY_LIMITS } from '../../bot/storage/overlay-rules.ts';

/** Two programs on the same overlay: two replicas, or a service and a command. */
export interface TwoOverlays {
  readonly one: Overlay;
  readonly other: Overlay;
  close(): Promise<void>;
}

const PATH = 'permanences/caf-merignac.yaml';

const put = (text: string | undefined, ifVersion = 0, path = PATH): OverlayChange => ({
  path,
  text,
  ifVersion,
});

/** The promises of `Overlay`, the same for every implementation. */
export function testOverlayContract(name: string, open: () => Promise<TwoOverlays>): void {
  const withTwo = (title: string, body: (opened: TwoOverlays) => Promise<void>) => {
    test(`${name} overlay: ${title}`, async () => {
      const opened = await open();
      try {
        await body(opened);
      } finally {
        await opened.close();
      }
    });
  };

  withTwo('is empty at first, at version 0', async ({ one, other }) => {
    expect(await one.read()).toMatchObject({ version: 0, files: new Map() });
    expect(await other.list()).toEqual({ version: 0, files: new Map() });
    expect(await one.version()).toBe(0);
    expect(await one.files([PATH])).toEqual(new Map());
  });

  withTwo('gives to both what was written, byte for byte', async ({ one, other }) => {
    const text = '\uFEFFid: é\r\n\ttext: "\u{1F389} e\u0301"\n\n';
    expect(await one.write([put(text), put('', 0, 'places/mairie.yaml')])).toBe('written');
    const read = await other.read();
    expect(read.version).toBe(1);
    expect([...read.files].sort()).toEqual([
      [PATH, { text, version: 1 }],
      ['places/mairie.yaml', { text: '', version: 1 }],
    ]);
    expect((await other.list()).files.get(PATH)).toEqual({
      version: 1,
      bytes: Buffer.byteLength(text),
    });
    expect(await other.files([PATH, 'nowhere.yaml'])).toEqual(
      new Map([[PATH, { text, version: 1 }]]),
    );
  });

  test(`${name} overlay: keeps any text as it was`, async () => {
    const opened = await open();
    const { one, other } = opened;
    let version = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0')),
        async (text) => {
          await one.write([put(text, version)]);
          version = await one.version();
          expect((await other.files([PATH])).get(PATH)).toEqual({ text, version });
        },
      ),
      { numRuns: 25 },
    );
    await opened.close();
  });

  withTwo('refuses what was not read at its last version', async ({ one, other }) => {
    await one.write([put('a')]);
    expect(await other.write([put('b')])).toBe('conflict');
    expect(await other.write([put('b', 2)])).toBe('conflict');
    expect(await other.write([put(undefined)])).toBe('conflict');
    expect(await other.write([put('b', 1)])).toBe('written');
    expect(await one.write([put('c', 1)])).toBe('conflict');
    expect((await one.files([PATH])).get(PATH)).toEqual({ text: 'b', version: 2 });
  });

  withTwo('writes all of the changes or none', async ({ one, other }) => {
    await one.write([put('a')]);
    const both = [put('new', 0, 'places/x.yaml'), put('b', 7)];
    expect(await other.write(both)).toBe('conflict');
    await expect(
      other.write([put('new', 0, 'places/x.yaml'), put('b', 1, '../out.yaml')]),
    ).rejects.toMatchObject({ code: 'bad-file' });
    expect(await one.read()).toMatchObject({
      version: 1,
      files: new Map([[PATH, { text: 'a', version: 1 }]]),
    });
  });

  withTwo('gives no version twice, not even to a file made anew', async ({ one, other }) => {
    await one.write([put('a')]);
    await other.write([put(undefined, 1)]);
    expect(await one.read()).toMatchObject({ version: 2, files: new Map() });
    await one.write([put('a')]);
    expect((await other.files([PATH])).get(PATH)).toEqual({ text: 'a', version: 3 });
    expect(await other.write([put('b', 1)])).toBe('conflict');
  });

  withTwo('lets one of two writers win, and loses nothing of either', async ({ one, other }) => {
    await one.write([put('0')]);
    const add = async (overlay: Overlay, word: string) => {
      for (;;) {
        const file = (await overlay.files([PATH])).get(PATH);
        const change = put(`${file?.text} ${word}`, file?.version);
        if ((await overlay.write([change])) === 'written') return;
      }
    };
    const words = Array.from({ length: 8 }, (_, at) => `w${at}`);
    await Promise.all(words.map((word, at) => add(at % 2 === 0 ? one : other, word)));
    const text = (await one.files([PATH])).get(PATH)?.text ?? '';
    expect(text.split(' ').sort()).toEqual(['0', ...words]);
    expect(await other.version()).toBe(9);
  });

  withTwo('bounds a file, all of them and their number', async ({ one }) => {
    const { fileBytes, allBytes, files } = OVERLAY_LIMITS;
    const large = 'é'.repeat(fileBytes / 2);
    await expect(one.write([put(`${large}x`)])).rejects.toMatchObject({ code: 'too-large' });
    const most = Array.from({ length: allBytes / fileBytes + 1 }, (_, at) =>
      put(large, 0, `imported/${at}.ndjson`),
    );
    await expect(one.write(most)).rejects.toMatchObject({ code: 'too-large' });
    const many = Array.from({ length: files + 1 }, (_, at) => put('', 0, `places/p${at}.yaml`));
    await expect(one.write(many)).rejects.toMatchObject({ code: 'too-large' });
    expect(await one.version()).toBe(0);
    expect(await one.write([put(large)])).toBe('written');
  });

  withTwo('refuses what no folder or no database could hold', async ({ one }) => {
    const paths = ['', '/etc/x', '../x', 'a/../b', 'a//b', '.hidden', 'a/.b', 'é.yaml', 'a\\b'];
    for (const path of [...paths, 'a/b/c/d/e', `a${'b'.repeat(200)}`]) {
      await expect(one.write([put('a', 0, path)])).rejects.toMatchObject({ code: 'bad-file' });
    }
    for (const text of ['\0', 'half \uD83C']) {
      await expect(one.write([put(text)])).rejects.toMatchObject({ code: 'bad-file' });
    }
    await expect(one.write([put('a'), put('b')])).rejects.toMatchObject({ code: 'bad-file' });
    await one.write([put('a', 0, 'places/x')]);
    await expect(one.write([put('a', 0, 'places/x/y')])).rejects.toMatchObject({
      code: 'bad-file',
    });
  });

  withTwo('reads many and large files at one moment, while another writes', async (opened) => {
    const { one, other } = opened;
    const paths = Array.from({ length: 300 }, (_, at) => `places/p${at}.yaml`);
    await one.write(paths.map((path) => put('0'.repeat(8000), 0, path)));
    const writing = { now: true };
    const writer = (async () => {
      for (let at = 1; at <= 3; at++) {
        const { files } = await other.list();
        const ends = ['places/p0.yaml', 'places/p299.yaml'];
        await other.write(ends.map((path) => put(`${at}`, files.get(path)?.version, path)));
      }
      writing.now = false;
    })();
    do {
      const { files, version } = await one.read();
      expect(files.size).toBe(300);
      expect(files.get('places/p0.yaml')?.text).toBe(files.get('places/p299.yaml')?.text);
      expect(Math.max(...[...files.values()].map((file) => file.version))).toBe(version);
    } while (writing.now);
    await writer;
  });

  withTwo('wakes who waits, here and beside, until they stop', async ({ one, other }) => {
    const [here, beside] = [listenTo(one), listenTo(other)];
    // Once soon after: what was written between a reading and this is not missed.
    await Promise.all([here.next(), beside.next()]);
    const [first, second] = [here.next(), beside.next()];
    await one.write([put('a')]);
    await Promise.all([first, second]);
    here.stop();
    const last = beside.next();
    const count = here.count();
    await other.write([put('b', 1)]);
    await last;
    expect(here.count()).toBe(count);
    beside.stop();
  });
}

function listenTo(overlay: Overlay) {
  let wake: () => void = () => undefined;
  let count = 0;
  const stop = overlay.subscribe(() => {
    count += 1;
    wake();
  });
  const next = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
    });
  return { stop, next, count: () => count };
}
