import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, expect, test } from '@jest/globals';
import { type WidgetFiles } from '../../bot/channels/widget/serve-widget.ts';
import { widgetFiles } from '../support/widget-files.ts';

/** Bytes in brotli. */
const MOST = 10_000;

let files: WidgetFiles & { readonly script: string };
beforeAll(async () => {
  files = await widgetFiles();
});

test('script and style weigh little', () => {
  expect(brotliCompressSync(files.script).length).toBeLessThanOrEqual(MOST);
});

test('the script names no other site, keeps nothing by itself and evaluates nothing', () => {
  const addresses = files.script.match(/https?:\/\/[^\s"'`)]+/g) ?? [];
  expect(addresses).toEqual([]);
  expect(files.script).not.toMatch(/\beval\(|new Function|document\.cookie|localStorage|indexedDB/);
});

test('what the element alone styles stands on no screen', async () => {
  const { WIDGET_STYLE } = await import('../../widget/embed/widget-style.ts');
  const own = WIDGET_STYLE.match(/(?<=\.)aig-(?:door|own|panel|told)\b/g) ?? [];
  expect(new Set(own).size).toBe(4);
  const folder = new URL('../../bot/view/html/', import.meta.url);
  const screens = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  screens.push(readFileSync(new URL('../to-html.ts', folder), 'utf8'));
  for (const name of new Set(own)) {
    expect(screens.filter((text) => new RegExp(`${name}(?![\\w-])`).test(text))).toEqual([]);
  }
});
