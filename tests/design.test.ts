import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { typescriptIn } from './support/imports.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const design = readFileSync(join(root, 'docs/design.md'), 'utf8');
const HEAD = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'data/README.md'];

const markdownIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file));
const documents = [...HEAD, ...markdownIn('docs')];

const code = [
  'bot',
  'mediator',
  'widget',
  'bench',
  'reliability',
  'training',
  'mutation',
  'tests',
].flatMap((folder) => typescriptIn(join(root, folder)).map((file) => join(folder, file)));
const data = readdirSync(join(root, 'data'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:yaml|md)$/.test(file))
  .map((file) => join('data', file));

const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** Headings of a document, as they are cited. */
const headingsOf = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading.replaceAll('`', ''));
/** The anchor of a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

test('the design names each folder of bot/', () => {
  const folders = readdirSync(join(root, 'bot'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => statSync(join(root, 'bot', file)).isDirectory(),
  );
  // Of a room, the folders just inside; what is deeper is the room's own affair.
  const named = folders.filter((folder) => !folder.includes('/'));
  expect(named.filter((folder) => !design.includes(`\`${folder}/\``))).toEqual([]);
});

test('what code cites of the design stands there', () => {
  const headings = new Set(headingsOf(design));
  const cited = [...code, ...data].flatMap((file) =>
    // A citation may be broken over two lines of a comment.
    [...read(file).matchAll(/docs\/design\.md,\s+(?:\*\s+|#\s+)?"([^"]+)"/g)].map(
      ([, heading = '']) => ({ file, heading }),
    ),
  );
  expect(cited.length).toBeGreaterThan(10);
  expect(cited.filter(({ heading }) => !headings.has(heading))).toEqual([]);
});

test('no section is cited by its number', () => {
  // Numbers change; and no other document than ours may be needed.
  const numbered = [...code, ...data, ...documents].filter((file) => /§\s?\d/.test(read(file)));
  expect(numbered).toEqual([]);
});

test('links of our documents lead somewhere', () => {
  const dead = documents.flatMap((file) =>
    [...read(file).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !/^(?:https?|mailto|tel):/.test(target))
      .filter((target) => !leads(file, target))
      .map((target) => `${file} → ${target}`),
  );
  expect(dead).toEqual([]);
});

function leads(file: string, target: string): boolean {
  const [path = '', anchor] = target.split('#');
  const to = path === '' ? file : join(dirname(file), path);
  if (!existsSync(join(root, to))) return false;
  return anchor === undefined || headingsOf(read(to)).map(anchorOf).includes(anchor);
}
