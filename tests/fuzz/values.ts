import { pick } from './pick.ts';

/** Texts that break what is careless with them. */
export const NASTY: readonly string[] = [
  '',
  ' ',
  '\0',
  '"',
  "'",
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  ']]>',
  '\r\nSet-Cookie: a=b',
  '\u202e\u2066evil',
  '\u001b[31mred\u0007',
  '\ud800',
  '\uffff\ufffe',
  '${7*7}{{7*7}}',
  '../../../../etc/passwd',
  '%2e%2e%2f%00',
  '=cmd|/C calc!A0',
  'a'.repeat(10_000),
  '👩‍🦽'.repeat(300),
  '__proto__',
  'constructor',
  'toString',
  'null',
  'NaN',
  '-0',
  '1e999',
  '9'.repeat(400),
];

const SCALARS: readonly unknown[] = [null, true, false, 0, -1, 1.5, 1e308, 2 ** 53, [], {}, [[]]];

/** Any value of JSON, not too deep. */
export function anyValue(random: () => number, depth = 3): unknown {
  const roll = random();
  if (depth === 0 || roll < 0.4) return pick(random, SCALARS);
  if (roll < 0.7) return pick(random, NASTY);
  if (roll < 0.85) return [anyValue(random, depth - 1), anyValue(random, depth - 1)];
  return { [pick(random, NASTY)]: anyValue(random, depth - 1) };
}

const KEYS = [
  'type',
  'text',
  'value',
  'channelData',
  'from',
  'locale',
  'id',
  'user',
  'ticket',
  'structure',
  'flow',
  'conversation',
  'attachments',
  'deliveryMode',
  'do',
];

/** An activity with some of its fields wrong. */
export function strangeActivity(random: () => number): Record<string, unknown> {
  const activity: Record<string, unknown> = { type: 'message', text: 'bonjour' };
  for (let each = 0; each < 1 + random() * 4; each++) {
    activity[pick(random, KEYS)] = anyValue(random);
  }
  return activity;
}

/** Text that is nearly JSON, keys twice, keys of prototypes, numbers too large. */
export function brokenJson(random: () => number): string {
  const sound = JSON.stringify(strangeActivity(random));
  const at = Math.floor(random() * sound.length);
  return pick(random, [
    sound.slice(0, at),
    `${sound.slice(0, at)}${pick(random, ['"', '}', ',', '\\', '\0', '\u2028'])}${sound.slice(at)}`,
    `{"type":"message","type":${JSON.stringify(anyValue(random))},"text":"a","text":"b"}`,
    '{"__proto__":{"type":"message"},"constructor":{"prototype":{"a":1}}}',
    '{"type":"message","__proto__":{"text":"x"},"value":{"do":"__proto__"}}',
    '{"type":"message","text":1e99999,"value":-1e-99999}',
    `{"type":"message","text":${'9'.repeat(500)}}`,
    `${'['.repeat(200)}${']'.repeat(200)}`,
    `{"type":"message","a":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`,
    "{'type':'message'}",
    '{"type":"message",}',
    '\ufeff{"type":"message"}',
    'undefined',
  ]);
}

/** Bytes that are no UTF-8. */
export function brokenUtf8(random: () => number): Buffer {
  const bytes = Buffer.from(JSON.stringify({ type: 'message', text: 'xxxxxxxx' }));
  const bad = pick(random, [[0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xff], [0xf5, 0x80, 0x80, 0x80]]);
  bytes.set(bad, bytes.indexOf('xxxxxxxx'));
  return bytes;
}
