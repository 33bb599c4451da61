import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { UNROUTED } from '../../bot/conversation/other-errand.ts';
import { fold } from '../../bot/territory/fold.ts';
import { createRouter } from '../../bot/understanding/create-router.ts';
import { type Router } from '../../bot/understanding/router.ts';
import { readTrainingRows } from '../../training/danger/read-rows.ts';
import { FOLDS } from '../../training/demands/folds.ts';
import { readFaqRows } from '../../training/faq/read-rows.ts';
import { readTrainingRows as readRouteRows } from '../../training/route/read-rows.ts';
import { readHeardRows } from '../../training/read-heard-rows.ts';
import { idsIn, readColumns } from '../../training/read-columns.ts';
import { routeTable } from '../../training/evaluate/route-figures.ts';
import { LANGUAGE } from '../support/shipped-language.ts';
import { secondDemandTable } from '../../training/evaluate/second-demand-figures.ts';
import { shippedWorld } from '../support/shipped-world.ts';
import { shippedFlows } from '../support/shipped-folders.ts';

const ROWS = new URL('../../training/evaluate/rows/', import.meta.url);
const SAID = [3, 4, 5, 6, 7, 8, 9, 10, 11].map(
  (number) => new URL(`../conversation/rows/said-held-${number}.txt`, import.meta.url),
);
const TRAINED = new URL('../../training/danger/rows/', import.meta.url);
const FAQ_TRAINED = new URL('../../training/faq/rows/', import.meta.url);
const ROUTE_TRAINED = new URL('../../training/route/rows/', import.meta.url);

const DEMANDS_TRAINED = new URL('../../training/demands/rows/', import.meta.url);

const { flows } = shippedFlows();
const world = shippedWorld();
const routes = [3, 5, 7, 8, 9, 10].flatMap((number) =>
  readColumns(new URL(`route-held-${number}.txt`, ROWS), 2),
);
const seconds = [5, 7, 8, 9, 10, 11].flatMap((number) =>
  readColumns(new URL(`two-demands-held-${number}.txt`, ROWS), 3),
);
/** Of which the judge of two demands alone learns. */
const judged = FOLDS.flatMap(({ own }) => own).flatMap((name) =>
  readColumns(new URL(`${name}.txt`, DEMANDS_TRAINED), 3),
);
const questions = ['faq-held', 'faq-held-2', 'faq-held-3', 'faq-held-4'].flatMap((name) =>
  readColumns(new URL(`${name}.txt`, ROWS), 2),
);
const orders = ['do-it-held', 'do-it-held-2'].flatMap((name) =>
  readColumns(new URL(`${name}.txt`, ROWS), 2),
);

/** The name of a set, and its folder. */
function fileOf(...lines: readonly string[]): readonly [name: string, folder: URL] {
  const folder = mkdtempSync(join(tmpdir(), 'rows-'));
  writeFileSync(join(folder, 'rows.txt'), `${lines.join('\n')}\n`);
  return ['rows', pathToFileURL(`${folder}/`)];
}

/** Sends each text to the flows that it names: "a" or "a b". */
const echo: Router = {
  ...createRouter([], LANGUAGE),
  route(message) {
    const [first = '', second] = (typeof message === 'string' ? message : message.text).split(' ');
    if (first === 'none') return { decision: 'none', ranked: [] };
    const ranked = [{ id: first, score: 1 }];
    return { decision: 'route', ranked, ...(second ? { secondDemand: second } : {}) };
  },
};

test('each flow of a set is one that is, and each that is has five messages', () => {
  const ofTwo = [...seconds, ...judged].flatMap(([, ...ids]) => ids);
  const named = [...routes.map(([, ids]) => ids), ...ofTwo];
  expect(named.flatMap(idsIn).filter((id) => !flows.has(id))).toEqual([]);
  const counts = new Map<string, number>();
  for (const id of routes.flatMap(([, ids]) => idsIn(ids))) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  // No words of their own lead to these.
  const asked = [...flows.keys()].filter((id) => !id.startsWith('shared.') && !UNROUTED.has(id));
  expect(asked.filter((id) => (counts.get(id) ?? 0) < 5)).toEqual([]);
});

test('each entry that a message asks is one that is', () => {
  const ids = [...(world.faq?.keys() ?? [])];
  const learnt = readFaqRows(FAQ_TRAINED, ROUTE_TRAINED).flatMap((row) => row.flows);
  const measured = questions.flatMap(([, id]) => idsIn(id));
  expect([...new Set([...learnt, ...measured])].filter((id) => !ids.includes(id))).toEqual([]);
});

test('an order is "yes", any other help "no"', () => {
  expect([...new Set(orders.map(([, answer]) => answer))].sort()).toEqual(['no', 'yes']);
});

test('each answer that a message holds is an option of its flow', () => {
  const unknown = SAID.flatMap(readHeardRows).flatMap(({ flow, holds }) => {
    const steps = flows.get(flow)?.steps;
    return [...holds].filter(([id, option]) => {
      const step = steps?.get(id);
      return step?.kind !== 'question' || !step.options.some((one) => one.id === option);
    });
  });
  expect(unknown).toEqual([]);
});

test('nothing that is measured on was trained on', () => {
  const rows = [
    ...readTrainingRows(TRAINED),
    ...readRouteRows(ROUTE_TRAINED),
    ...readFaqRows(FAQ_TRAINED, ROUTE_TRAINED),
  ];
  const texts = [...rows.map(({ text }) => text), ...judged.map(([text = '']) => text)];
  const trained = new Set(texts.map(fold));
  const measured = [...routes, ...seconds, ...orders, ...questions].map(([text = '']) =>
    fold(text),
  );
  expect(measured.filter((text) => trained.has(text))).toEqual([]);
});

test('a line without its columns is refused, and told where it stands', () => {
  const read = ([name, folder]: ReturnType<typeof fileOf>) =>
    readColumns(new URL(`${name}.txt`, folder), 2);
  expect(() => read(fileOf('a\tb', 'c'))).toThrow('rows.txt:2');
  expect(() => read(fileOf('a\t'))).toThrow('rows.txt:1');
});

test('routing counts what is sent right, wrong, nowhere, and out of scope', () => {
  const table = routeTable(echo, ...fileOf('a\ta', 'b\ta,c', 'none\ta', 'none\t-', 'a\t-')).join(
    '\n',
  );
  expect(table).toContain('3 first messages that a flow answers, 2 that none does');
  expect(table).toMatch(/first is right \| \.333/);
  expect(table).toMatch(/right, of those sent at once \| \.500/);
  expect(table).toMatch(/sent wrong \| \.333/);
  expect(table).toMatch(/got nothing \| \.333/);
  expect(table).toMatch(/left alone \| \.500/);
});

test('a second demand is right whichever comes first, and invented where there is none', () => {
  const rows = fileOf('a b\ta\tb', 'b a\ta\tb,c', 'a\ta\tb', 'a c\ta\t-');
  const table = secondDemandTable(echo, ...rows).join('\n');
  expect(table).toMatch(/of those that hold two \| \.667/);
  expect(table).toMatch(/of those kept \| \.667/);
  expect(table).toMatch(/invented, of those that hold one \| 1\.000/);
});

test('the page of figures tells of each set', () => {
  const page = readFileSync('docs/evaluation.md', 'utf8');
  for (const part of [
    'Routing',
    'Second demand',
    'Do it for me',
    'faq-held-2',
    'said-held-5',
    'danger-held-8',
  ]) {
    expect(page).toContain(part);
  }
});
