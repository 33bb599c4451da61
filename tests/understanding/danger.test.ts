import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DANGERS, type DangerKind, dangerOf } from '../../bot/understanding/danger.ts';

interface Row {
  /** A kind of danger, or `none`. */
  readonly kind: string;
  readonly text: string;
}

function rowsOf(name: string): readonly Row[] {
  const file = new URL(`rows/${name}.txt`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [kind = '', text = ''] = line.split('|');
      return { kind, text };
    });
}

const rows = ['danger', 'danger-more', 'danger-people', 'danger-oral', 'danger-families'].flatMap(
  rowsOf,
);
const kindsOf = (text: string): readonly DangerKind[] => dangerOf(text)?.kinds ?? [];
const heardIn = new Map(rows.map(({ text }) => [text, kindsOf(text)]));
const of = (kind: string) => rows.filter((row) => row.kind === kind);
const share = (some: readonly Row[], all: readonly Row[]) => some.length / all.length;

test.each([
  ['violence', 200],
  ['suicide', 200],
  ...DANGERS.filter((kind) => kind !== 'violence' && kind !== 'suicide').map(
    (kind) => [kind, 40] as const,
  ),
  ['none', 250],
] as const)('has enough rows of %s', (kind, least) => {
  expect(of(kind).length).toBeGreaterThanOrEqual(least);
});

test.each([
  ['violence', 0.95],
  ['suicide', 0.95],
  ...DANGERS.filter((kind) => kind !== 'violence' && kind !== 'suicide').map(
    (kind) => [kind, 0.9] as const,
  ),
] as const)('hears %s', (kind, least) => {
  const all = of(kind);
  const missed = all.filter(
    ({ text }) => heardIn.get(text)?.some((heard) => heard === kind) !== true,
  );
  expect({ missed, share: 1 - share(missed, all) >= least }).toMatchObject({ share: true });
});

test('is seldom heard where there is none', () => {
  const heard = rows.filter(({ text }) => heardIn.get(text)?.length !== 0);
  expect(
    share(
      heard.filter(({ kind }) => kind !== 'none'),
      heard,
    ),
  ).toBeGreaterThanOrEqual(0.95);
});

/** `danger-unseen`: never looked at; `danger-held`: looked at once, weights were not made from it. */
test.each(['danger-unseen', 'danger-held'])('hears what weights were not made from: %s', (name) => {
  const unseen = rowsOf(name).map((row) => ({ ...row, heard: kindsOf(row.text) }));
  const dangers = unseen.filter(({ kind }) => kind !== 'none');
  const worst = dangers.filter(({ kind }) => kind === 'violence' || kind === 'suicide');
  const heard = unseen.filter((row) => row.heard.length > 0);
  const isRight = (row: (typeof unseen)[number]) => row.heard.includes(row.kind as DangerKind);
  expect(share(worst.filter(isRight), worst)).toBeGreaterThanOrEqual(0.95);
  expect(share(dangers.filter(isRight), dangers)).toBeGreaterThanOrEqual(0.9);
  expect(
    share(
      dangers.filter((row) => row.heard.length > 0),
      heard,
    ),
  ).toBeGreaterThanOrEqual(0.85);
});

test.each([
  'je veux tuer le temps',
  'la batterie est morte',
  'feu mon mari touchait une pension',
  'rendez-vous le 17 mai',
  "j'ai payé 115 €",
  'ma consommation électrique',
  'mon fils est né à Villeurbanne',
])('no danger: %s', (text) => {
  expect(dangerOf(text)).toBeUndefined();
});

test.each([
  ['il me frappe', false],
  ['il ne me frappe pas', true],
  ["je n'ai pas envie de mourir", true],
  ['ma voisine se fait battre', true],
  ['mon mari me frappe', false],
])('answers more softly what is denied or said of somebody else: %s', (text, soft) => {
  expect(dangerOf(text)?.soft).toBe(soft);
});

test('gives kinds in their order, each once', () => {
  expect(kindsOf('mon mari frappe les enfants et je veux mourir')).toEqual([
    'suicide',
    'violence',
    'child',
  ]);
});

test('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2100 }), (text) => {
      dangerOf(text);
    }),
    { numRuns: 40 },
  );
});
