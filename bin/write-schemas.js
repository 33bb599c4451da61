#!/usr/bin/env node
// Writes the JSON Schemas that editors read beside the flows (tests/flows/schema.test.ts holds them equal).
//   node bin/build.js --if-stale && node bin/write-schemas.js
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'oxfmt';

const { publishedSchemas } = await import('../dist/bot/flows/schemas/published.js');
for (const [name, schema] of Object.entries(publishedSchemas)) {
  const path = fileURLToPath(new URL(`../flows/${name}.schema.json`, import.meta.url));
  // As `npm run format` wants it: only what changed is a change.
  const { code } = await format(path, JSON.stringify(schema, null, 2), { printWidth: 100 });
  writeFileSync(path, code);
}
