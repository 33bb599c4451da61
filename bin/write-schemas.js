#!/usr/bin/env node
// Writes the JSON Schemas that editors read beside the flows (tests/flows/schema.test.ts holds them equal).
//   node bin/build.js --if-stale && node bin/write-schemas.js
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const { publishedSchemas } = await import('../dist/bot/flows/schemas/published.js');
for (const [name, schema] of Object.entries(publishedSchemas)) {
  const path = fileURLToPath(new URL(`../flows/${name}.schema.json`, import.meta.url));
  // As the linter wants it: only what changed is a change.
  const written = { ...(await resolveConfig(path)), parser: 'json' };
  writeFileSync(path, await format(JSON.stringify(schema, null, 2), written));
}
