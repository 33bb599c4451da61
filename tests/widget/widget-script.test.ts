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
