import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { importFrom, type ImportFormat } from '../../../bot/data/import/import-from.ts';
import { type RowMessage } from '../../../bot/data/import/run-import.ts';

const base = mkdtempSync(join(tmpdir(), 'aiguillage-import-'));
afterAll(() => {
  rmSync(base, { recursive: true });
});

/** Operators and places that ship: an import reads the hundreds of permanences for their ids only. */
const known = join(base, 'known');
for (const kind of ['operators', 'places']) {
  cpSync(join('data', kind), join(known, kind), { recursive: true });
}

let folders = 0;

/** An empty data folder. */
export function emptyFolder(): string {
  return mkdtempSync(join(base, `${folders++}-`));
}

interface More {
  readonly folder?: string;
  readonly source?: string;
  readonly dryRun?: boolean;
  readonly given?: Readonly<Record<string, string>>;
  readonly today?: string;
}

/** Imports texts into a folder beside the shipped operators and places. */
export async function importTexts(format: ImportFormat, texts: readonly string[], more: More = {}) {
  const { folder = emptyFolder(), source = 'essai', dryRun = false, given = {} } = more;
  const told: RowMessage[] = [];
  const table = await importFrom({
    format,
    bytes: texts.map((text) => bytesOf(text)),
    source,
    title: 'Essai',
    url: '',
    folders: [known, folder],
    today: more.today ?? '2026-11-25',
    given,
    dryRun,
    tell: (one) => told.push(one),
    progress: () => undefined,
  });
  const lines = () =>
    readFileSync(join(folder, 'imported', `${source}.ndjson`), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { kind: string; value: Record<string, unknown> });
  return { table, told, folder, lines };
}

/** In pieces that cut words and signs anywhere. */
async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += 997) {
    yield await Promise.resolve(bytes.slice(at, at + 997));
  }
}
