import { hash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { DigestMap } from './digest-map.ts';
import { type ImportedRecord } from './imported-record.ts';
import { memoryKeeper } from './memory-keeper.ts';

/** What an import left the last time: digest of each record by the digest of its kind and id. */
export interface Before {
  readonly main: DigestMap;
  /** Hours go with their place. */
  readonly hours: DigestMap;
}

/** 52 bits of a text: a number costs far less memory than a string. */
export function digestOf(text: string): number {
  return Number.parseInt(hash('sha256', text, 'hex').slice(0, 13), 16);
}

/** Kinds have ids of their own. */
export function keyOf({ kind, value }: ImportedRecord): number {
  return digestOf(`${kind === 'hours' ? 'place' : kind} ${value.id}`);
}

const START = /^\{"kind":"(place|hours|permanence)","value":\{"id":"([^"\\]*)"/;

/** Key and digest of each record of an imported file; none when it is not there. */
export async function readDigests(file: string): Promise<Before> {
  const before: Before = { main: new DigestMap(), hours: new DigestMap() };
  if (!existsSync(file)) return before;
  const keepMemory = memoryKeeper();
  for await (const line of linesOf(file)) {
    keepMemory();
    const [, kind, id = ''] = START.exec(line) ?? [];
    if (kind === undefined) continue;
    const key = digestOf(`${kind === 'hours' ? 'place' : kind} ${id}`);
    (kind === 'hours' ? before.hours : before.main).set(key, digestOf(line));
  }
  return before;
}

async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(file, 'utf8') as AsyncIterable<string>) {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
  if (rest !== '') yield rest;
}
