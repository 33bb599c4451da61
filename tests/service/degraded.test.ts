import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { type AboutPage } from '../../bot/conversation/about.ts';
import { parsePage } from '../../bot/data/parse-page.ts';
import { degradedBy, notForPublic } from '../../bot/service/degraded.ts';
import { sayNotForPublic } from '../../bot/service/say-loaded.ts';
import { smallWorld } from './small-world.ts';

const pageOf = (id: string, text: string) => {
  const { page } = parsePage(id, text);
  return page ? ([[id, page]] as const) : [];
};
const shipped = (id: string) => pageOf(id, readFileSync(`data/pages/${id}.md`, 'utf8'));
const worldWith = (pages: readonly (readonly [string, AboutPage])[]) => ({
  ...smallWorld(),
  pages: new Map(pages),
});
const production = { production: true, demonstration: false };

test('in production, pages that the law wants and nobody wrote are told', () => {
  const world = worldWith([...shipped('mentions-legales'), ...shipped('vie-privee')]);
  expect(notForPublic(world, production)).toEqual({ pages: ['mentions-legales'] });
  const said = sayNotForPublic(world, production).join('\n');
  expect(said).toContain('La page « mentions-legales » est celle du modèle');
  expect(said).toContain('Aucun lieu');
  expect(notForPublic(world, { production: false, demonstration: true })).toEqual({});
  expect(sayNotForPublic(world, { production: false, demonstration: true })).toEqual([]);
});

test('once they are written, or with a demonstration asked for, that alone is told', () => {
  const written = worldWith(
    pageOf('mentions-legales', '# Mentions légales\n\n## Éditeur\n\nMairie de Mende.\n'),
  );
  expect(notForPublic(written, production)).toEqual({});
  const asked = { production: true, demonstration: true };
  expect(notForPublic(written, asked)).toEqual({ demonstration: true });
  expect(sayNotForPublic(written, asked).join('\n')).toContain('DEMONSTRATION=on');
});

test('half a page written is no page written', () => {
  const text = readFileSync('data/pages/mentions-legales.md', 'utf8');
  const half = text.replace(/\*\*Elle doit écrire ici[^*]+\*\*/, 'Mairie de Mende.');
  expect(half).not.toBe(text);
  expect(notForPublic(worldWith(pageOf('mentions-legales', half)), production)).toEqual({
    pages: ['mentions-legales'],
  });
});

test('says what is not served as the files say, and nothing when all is', () => {
  const world = smallWorld();
  const sound = { world, issues: [], texts: new Map<string, string>() };
  expect(degradedBy(sound)).toEqual({});
  const place = { file: '/mine/caf/dette.yaml', line: 1, column: 1, message: 'Non.' };
  const fault = { ...place, code: 'unknown-target', severity: 'error' } as const;
  const warning = { ...fault, severity: 'warning' } as const;
  const setAside = [{ file: place.file, id: 'caf.dette', instead: 'nothing' }] as const;
  expect(degradedBy({ ...sound, issues: [fault, warning], setAside, refused: ['mende'] })).toEqual({
    faults: 1,
    flows: [{ id: 'caf.dette', instead: 'nothing' }],
    structures: ['mende'],
  });
  expect(degradedBy({ issues: [fault], texts: new Map() })).toEqual({ faults: 1, refused: true });
});
