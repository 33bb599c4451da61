import { expect, test } from '@jest/globals';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { routeDocuments } from '../../bot/conversation/route-documents.ts';
import { keepIndex, keptIndex } from '../../bot/flows/open-router.ts';
import { createRouter } from '../../bot/understanding/create-router.ts';
import { explain } from '../../bot/understanding/explain.ts';
import { LANGUAGE, ROUTE_MODEL } from '../support/shipped-language.ts';
import { shippedFlows } from '../support/shipped-folders.ts';
import { developmentSet } from '../understanding/support/development-set.ts';

const documents = routeDocuments(shippedFlows());
const folder = mkdtempSync(join(tmpdir(), 'kept-index-'));
keepIndex(documents, LANGUAGE, folder);

test('a router over the index that was kept routes, explains and reads as one that works it out', () => {
  const built = createRouter(documents, LANGUAGE, ROUTE_MODEL);
  const kept = createRouter(documents, LANGUAGE, ROUTE_MODEL, () =>
    keptIndex(documents, LANGUAGE, folder),
  );
  const texts = [
    ...developmentSet('unseen').map(({ text }) => text),
    'je narive pa a me conecté a mon espasse peronnel',
    'motdepasse caf oublié et la cartegrise aussi',
    'xqzzt',
    '',
  ];
  for (const text of texts.filter((_, at) => at % 16 === 0 || at > texts.length - 5)) {
    expect(kept.read(text)).toEqual(built.read(text));
    expect(kept.route(text)).toEqual(built.route(text));
    expect(explain(kept, text)).toEqual(explain(built, text));
  }
});

test('what was kept of other documents, or of another language, is not used', () => {
  const [first, ...others] = documents;
  expect(keptIndex(others, LANGUAGE, folder)).toBeUndefined();
  const titled = first && { ...first, words: [...first.words, 'mon nouveau mot'] };
  expect(keptIndex(titled ? [titled, ...others] : [], LANGUAGE, folder)).toBeUndefined();
  expect(keptIndex(documents, { ...LANGUAGE, mark: 'other' }, folder)).toBeUndefined();
});
