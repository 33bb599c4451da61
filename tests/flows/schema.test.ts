import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { DRAWING_NAMES } from '../../bot/view/drawings.ts';
import { type JsonSchema } from '../../bot/source/schema-of.ts';
import { publishedSchemas } from '../../bot/flows/schemas/published.ts';

test.each(Object.entries(publishedSchemas))(
  'publishes the schema of %s as the checker uses it (node bin/write-schemas.js)',
  (name, schema) => {
    const path = new URL(`../../flows/${name}.schema.json`, import.meta.url);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)));
  },
);

test('describes every key in French for editors', () => {
  const bare = Object.values(publishedSchemas).flatMap((schema) => undescribed(schema, ''));
  expect(bare).toEqual([]);
});

test('names every drawing in the page for authors', () => {
  const page = readFileSync(new URL('../../docs/flows.md', import.meta.url), 'utf8');
  expect(DRAWING_NAMES.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

function undescribed(schema: unknown, path: string): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties } = schema as { properties?: Record<string, JsonSchema> };
  const own = Object.entries(properties ?? {})
    .filter(([key, value]) => value['description'] === undefined && !isTest(path, key))
    .map(([key]) => `${path}.${key}`);
  const inner = Object.entries(schema).flatMap(([key, value]) =>
    undescribed(value, `${path}/${key}`),
  );
  return [...own, ...inner];
}

/** Keys that an `if` only looks at. */
function isTest(path: string, key: string): boolean {
  return path.endsWith('/if') && ['stub', 'id'].includes(key);
}
