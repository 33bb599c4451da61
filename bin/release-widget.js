#!/usr/bin/env node
// `npm run release-widget [-- 2026-11-28]`: keeps today's script of the guide's element, so that
// pages that pin it are served for a year. Takes away what went out more than a year before.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWidget } from './build-widget.js';

const [date = new Date().toISOString().slice(0, 10), into] = process.argv.slice(2);
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = into ?? join(root, 'widget', 'releases');
if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) {
  process.stderr.write('Usage: npm run release-widget [-- YYYY-MM-DD]\n');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const { script } = await buildWidget();
const hash = createHash('sha256').update(script).digest('hex').slice(0, 12);
const yearBefore = `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;
// The same bytes released again are kept from their last day on.
for (const name of readdirSync(folder)) {
  if (name.slice(0, 10) > yearBefore && !name.endsWith(`-${hash}.js`)) continue;
  rmSync(join(folder, name));
  process.stdout.write(`- ${name}\n`);
}
writeFileSync(join(folder, `${date}-${hash}.js`), script);
process.stdout.write(`+ ${date}-${hash}.js\n`);
