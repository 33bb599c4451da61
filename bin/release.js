#!/usr/bin/env node
// `npm run release -- <version> <YYYY-MM-DD>`: what is unreleased becomes that version, in
// CHANGELOG.md and on a page of its own, docs/versions/<version>.md. The same text and the same
// arguments always give the same files.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [version = '', date = '', into] = process.argv.slice(2);
const root = into ?? dirname(dirname(fileURLToPath(import.meta.url)));
const end = (message) => {
  process.stderr.write(`${message}\n`);
  process.exit(2);
};

if (!/^\d+\.\d+\.\d+$/.test(version) || !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
  end('Usage: npm run release -- <version> <YYYY-MM-DD>');
}

const path = join(root, 'CHANGELOG.md');
const changelog = readFileSync(path, 'utf8');
const [head = '', ...rest] = changelog.split(/^## /m);
const sections = rest.map((text) => {
  const at = text.indexOf('\n');
  return { title: text.slice(0, at).trim(), body: text.slice(at + 1).trim() };
});
const [unreleased, ...released] = sections;
if (unreleased?.title !== 'Unreleased') end('CHANGELOG.md does not begin with "## Unreleased".');
if (unreleased.body === '') end('Nothing is unreleased.');
if (released.some(({ title }) => title.startsWith(`${version} `))) {
  end(`${version} is released already.`);
}

const written = [
  '## Unreleased\n',
  `## ${version} - ${date}\n\n${unreleased.body}\n`,
  ...released.map(({ title, body }) => `## ${title}\n\n${body}\n`),
];
writeFileSync(path, head + written.join('\n'));

/** What keepers of a service do, in French; what changed, as the changelog says it. */
const page = `# Version ${version}

Publiée le ${dayInFrench(date)}.

## Passer à cette version

1. Gardez une copie de votre base : voir [exploitation.md](../exploitation.md).
2. Prenez les fichiers de cette version, puis lancez \`npm ci\` et \`npm run build\`.
3. Relisez vos contenus : \`npx aiguillage check\`.
4. Redémarrez le service.

## Ce qui change

Cette liste est en anglais.

${unreleased.body}
`;
const folder = join(root, 'docs', 'versions');
mkdirSync(folder, { recursive: true });
// Links are written from the root of the repository.
writeFileSync(join(folder, `${version}.md`), page.replaceAll(/\]\((?=docs\/)/g, '](../../'));
process.stdout.write(`CHANGELOG.md\ndocs/versions/${version}.md\n`);

function dayInFrench(day) {
  const utc = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };
  const said = new Intl.DateTimeFormat('fr-FR', utc).format(new Date(`${day}T00:00:00Z`));
  return said.replace(/^1 /, '1er ');
}
