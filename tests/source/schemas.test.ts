import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';

/** Each schema that ships, by where it stands and what it is called. */
async function schemas(): Promise<ReadonlyMap<string, object>> {
  const found = new Map<string, object>();
  for (const folder of ['bot/data/schemas', 'bot/flows/schemas']) {
    for (const file of readdirSync(folder)) {
      const path = join(folder, file);
      const exported = (await import(pathToFileURL(path).href)) as Record<string, unknown>;
      for (const [name, value] of Object.entries(exported)) {
        if (isSchema(value)) found.set(`${path} ${name}`, value);
      }
    }
  }
  return found;
}

function isSchema(value: unknown): value is object {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  return keys.some((key) => ['type', '$schema', 'anyOf', 'oneOf', 'if', 'enum'].includes(key));
}

test('every schema that ships is one of draft-07', async () => {
  const draft = new Ajv({ strict: false });
  const wrong: unknown[] = [];
  const all = await schemas();
  for (const [name, schema] of all) {
    if (draft.validateSchema(schema) !== true) wrong.push([name, draft.errors]);
  }
  expect(wrong).toEqual([]);
  for (const name of ['operatorSchema', 'permanenceSchema', 'flowSchema', 'translationSchema']) {
    expect([...all.keys()].filter((key) => key.endsWith(` ${name}`))).toHaveLength(1);
  }
  expect(draft.validateSchema({ type: 'objekt' })).toBe(false);
});
