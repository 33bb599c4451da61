import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { type AboutPage } from '../../bot/conversation/about.ts';
import { parsePage } from '../../bot/data/parse-page.ts';
import { degradedBy, notForPublic } from '../../bot/service/degraded.ts';
import {
  refusesStrict,
  sayLoaded,
  sayNotForPublic,
  sayReloaded,
} from '../../bot/service/say-loaded.ts';
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

test('what is to be written is seen though a part of the sentence is in bold', () => {
  const page = pageOf('aide', '# Aide\n\n## Éditeur\n\nElle doit **écrire** ici son nom.\n');
  expect(notForPublic(worldWith(page), production)).toEqual({ pages: ['aide'] });
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

test('the console says what people meet in place of a file at fault, whatever stands there', () => {
  const sound = { world: smallWorld(), issues: [], texts: new Map<string, string>() };
  expect(sayLoaded(sound)).toEqual([]);
  const aside = (instead: 'older' | 'under' | 'french' | 'nothing') =>
    sayLoaded({ ...sound, setAside: [{ file: 'caf/dette.yaml', id: 'caf.dette', instead }] });
  expect(aside('older')).toEqual([
    'Version refusée de « caf.dette » (caf/dette.yaml) : l’ancienne sert encore.',
  ]);
  expect(aside('under')[0]).toContain('le fichier qu’il remplaçait sert');
  expect(aside('french')[0]).toContain('« caf.dette » est montré en français');
  expect(aside('nothing')[0]).toContain('« caf.dette » n’est pas proposé');
  expect(sayLoaded({ ...sound, refused: ['mende'], lost: ['caf.vie'] }).join()).toMatch(
    /« mende » : ses dossiers ont des fautes.*« caf\.vie » ne serait plus servi/,
  );
});

test('errors are shown at their place, warnings are not, and French files are counted once', () => {
  const place = { file: 'caf/dette.en.yaml', line: 1, column: 1, message: 'Absent.' };
  const error = { ...place, code: 'missing-translation', severity: 'error' } as const;
  const texts = new Map([[place.file, 'title: x\n']]);
  const stale = { ...error, code: 'stale-translation', file: 'caf/vie.en.yaml' } as const;
  const issues = [error, { ...error, line: 2 }, stale];
  const [shown, french, ...rest] = sayLoaded({ issues, texts });
  expect(shown).toContain('caf/dette.en.yaml');
  expect(french).toContain('(2 fichier(s)) : le français sert');
  expect(rest).toEqual([]);
  expect(sayLoaded({ issues: [{ ...error, severity: 'warning' }], texts })).toEqual([]);
  const [, ...others] = sayLoaded({ issues: [{ ...error, code: 'unknown-target' }], texts });
  expect(others).toEqual([]);
});

test('a reading anew is told in one line: all, all but some files, or refused', () => {
  const sound = { world: smallWorld(), issues: [], texts: new Map<string, string>() };
  expect(sayReloaded(sound)).toBe('Parcours et données relus.');
  const setAside = [{ file: 'a.yaml', id: 'caf.a', instead: 'older' }] as const;
  expect(sayReloaded({ ...sound, setAside })).toContain('sauf 1 fichier(s)');
  expect(sayReloaded({ issues: [], texts: new Map() })).toContain('l’ancienne sert encore');
});

test('--strict keeps from the public what is not for it, and says so; without it nothing is kept', () => {
  const told: string[] = [];
  const refuses = (asked: typeof production, ...args: readonly string[]) =>
    refusesStrict(smallWorld(), asked, args, (line) => told.push(line));
  expect(refuses({ production: true, demonstration: true })).toBe(false);
  expect(refuses({ production: false, demonstration: true }, '--strict')).toBe(false);
  expect(told).toEqual([]);
  expect(refuses({ production: true, demonstration: true }, '--strict')).toBe(true);
  expect(told).toHaveLength(1);
});
