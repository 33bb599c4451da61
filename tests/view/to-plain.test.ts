import { expect, test } from '@jest/globals';
import { choicesOf } from '../../bot/view/choices-of.ts';
import { toPlain } from '../../bot/view/to-plain.ts';
import { questionView, severalView } from './fixtures.ts';
import { mediatorView, sureView } from './orientation-fixtures.ts';
import { VIEWS } from './views.ts';

test.each(Object.entries(VIEWS))(
  '%s numbers its choices as a typed number is read',
  (_name, view) => {
    const plain = toPlain(view).split('\n');
    for (const [at, { label }] of choicesOf(view).entries()) {
      expect(plain.some((line) => line.startsWith(`${at + 1}. ${label.text}`))).toBe(true);
    }
  },
);

test.each(Object.entries(VIEWS))('%s says its heading and its ways', (_name, view) => {
  const plain = toPlain(view);
  expect(plain).toContain(view.heading.text);
  for (const { label } of view.ways) expect(plain).toContain(label.text);
  expect(plain).not.toMatch(/undefined|\[object|\n\n\n/);
});

test('ticks are numbered too', () => {
  expect(toPlain(severalView)).toContain("2. L'aide au logement — APL");
});

test('an orientation says when, where, whom to call and what to say', () => {
  const plain = toPlain(sureView);
  for (const said of [
    'mardi 8 décembre, de 9 h à 12 h',
    'Mairie de Mérignac, salle 2',
    'Appeler le 32 30',
    '« Une ligne préremplie est fausse. Comment la corriger ? »',
    'Démonstration',
  ]) {
    expect(plain).toContain(said);
  }
});

test('only the mediator reads what to say and never to do', () => {
  expect(toPlain(mediatorView)).toContain('Sans mandat, jamais');
  expect(toPlain(sureView)).not.toContain('Sans mandat, jamais');
});

test('a question is a few lines', () => {
  expect(toPlain(questionView).split('\n').length).toBeLessThan(20);
});
