#!/usr/bin/env node
// Writes the JSON Schemas that editors read beside the flows (tests/flows/schema.test.ts holds them equal).
//   node bin/build.js --if-stale && node bin/write-schemas.js
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const { publishedSchemas } = await import('../dist/bot/flows/schemas/published.js');
for (const [name, schema] of Object.entries(publishedSchemas)) {
  const path = fileURLToPath(new URL(`../flows/${name}.schema.json`, import.meta.url));
  writeFileSync(path, `${JSON.stringify(schema, null, 2)}\n`);
}
