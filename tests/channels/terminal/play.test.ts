import { Readable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { play } from '../../../bot/channels/terminal/play.ts';
import { newState } from '../../../bot/conversation/start-state.ts';
import { shippedWorld } from '../../support/shipped-world.ts';

const NOW = Date.UTC(2026, 11, 3, 9, 0);

async function typed(...lines: readonly string[]) {
  const shown: string[] = [];
  const state = await play(shippedWorld(), newState(), {
    input: Readable.from([lines.map((line) => `${line}\n`).join('')]),
    out: (text) => void shown.push(text),
    now: () => NOW,
  });
  return { state, text: shown.join('') };
}

test('walks from the first screen to where and when', async () => {
  const { text, state } = await typed('la caf', '1', 'la caf', '1', '1', '4', '33700');
  expect(state.commune).toBe('33281');
  expect(text).toContain('La Caf peut vous aider');
  expect(text).toMatch(/Allez|Appelez/);
  expect(text).toContain('La phrase à dire');
  expect(text).toContain('Démonstration');
});

test('never shows a number that should not have been typed', async () => {
  const { text } = await typed('mon numéro est 2 55 08 14 168 025 38');
  expect(text).not.toContain('168 025');
  expect(text).toContain('Gardez');
});

test('stops when the person quits', async () => {
  const { state } = await typed('la caf', 'quitter', '1');
  expect(state.prompt).toEqual({ kind: 'menu', menu: 'caf' });
});

test('a letter in hand is found by its words, and opens what to do', async () => {
  const { text, state } = await typed("j'ai reçu une contrainte de la caf", '1', '33700');
  expect(text).toContain('Votre délai : Faites opposition');
  expect(text).toContain('Un point-justice peut vous aider');
  expect(state.walks.at(-1)?.flow).toBe('caf.dette');
});
