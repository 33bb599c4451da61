import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test as it } from '@jest/globals';
import { parse } from 'yaml';
import { check } from '../../bot/commands/check.ts';
import { type CommandDefinition } from '../../bot/commands/command.ts';
import { test } from '../../bot/commands/test.ts';
import { walk } from '../../bot/commands/walk.ts';
import { type AuthoredExample } from '../../bot/flows/schemas/flow-schema.ts';
import { cacheFolder } from '../support/cache-folder.ts';
import { warmed } from '../support/shared-snapshot.ts';
import { BASE, changed, folderWith } from '../flows/support/folders.ts';

const FLOW = 'caf/essai.yaml';
const NOW = '2026-12-03T10:00';
/** What one run found, the next reads back. */
const VAR = warmed(cacheFolder('check-flows'));

async function run(
  command: CommandDefinition,
  args: readonly string[],
  typed = '',
  env: Readonly<Record<string, string>> = {},
) {
  let out = '';
  let err = '';
  const code = await command.run(args, {
    stdin: Readable.from([typed]),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    env: { VAR_DIR: VAR, ...env },
    now: Date.UTC(2026, 11, 2),
    isTty: false,
  });
  return { code, out, err };
}

/** The base with a piece of its flow replaced, as a value of `--flows`. */
const flowsWith = (from: string, to: string) =>
  `${BASE}:${folderWith({ [FLOW]: changed(FLOW, from, to) })}`;

it('checks without a fault, counting at the end', async () => {
  const { code, out } = await run(check, ['--flows', 'flows']);
  expect(code).toBe(0);
  expect(out.trim().split('\n').at(-1)).toMatch(
    /^0 erreur, \d+ avertissements? dans \d+ fichiers\.$/,
  );
});

it('exits with 1 on an error, told with its line and a hint', async () => {
  const flows = flowsWith('label: La MSA', 'label: La MSA #2');
  const { code, out } = await run(check, ['--flows', flows]);
  expect(code).toBe(1);
  expect(out).toMatch(/caf\/essai\.yaml:30:23 cut-by-hash .+\n.+#2\n +\^\^\n +→ /);
  expect(out.trim().split('\n').at(-1)).toMatch(/^\d+ erreurs?, /);
});

it('finds the same where an earlier run is read back, and what changed since', async () => {
  const faulty = flowsWith('label: La MSA', 'label: Moins de 25 ans');
  const VAR_DIR = folderWith({});
  const found = async (flows: string, more: Readonly<Record<string, string>> = { VAR_DIR }) =>
    (await run(check, ['--flows', flows, '--format', 'json', FLOW], '', more)).out;
  const first = await found(BASE);
  const faults = await found(faulty);
  expect(faults).toContain('age-in-text');
  expect(await found(BASE)).toBe(first);
  expect(await found(faulty)).toBe(faults);
  expect(await found(faulty, { VAR_DIR: folderWith({}) })).toBe(faults);
});

it('exits with 0 on warnings, with 1 on the same with --strict', async () => {
  const args = ['--flows', BASE, FLOW, '--now', '2027-06-01T10:00'];
  const severities = async (more: readonly string[]) => {
    const { code, out } = await run(check, [...args, '--format', 'json', ...more]);
    const issues = JSON.parse(out) as { code: string; severity: string }[];
    return { code, overdue: issues.find((one) => one.code === 'review-overdue')?.severity };
  };
  expect(await severities([])).toEqual({ code: 0, overdue: 'warning' });
  expect(await severities(['--strict'])).toEqual({ code: 1, overdue: 'error' });
});

it('writes faults as JSON', async () => {
  const flows = flowsWith('label: La MSA', 'label: ! La MSA');
  const { out } = await run(check, ['--flows', flows, '--format', 'json', FLOW]);
  const [issue] = JSON.parse(out) as Record<string, unknown>[];
  expect(issue).toMatchObject({ line: 30, column: 16, code: 'tag', severity: 'error' });
  expect(Object.keys(issue ?? {}).sort()).toEqual(
    ['code', 'column', 'file', 'hint', 'line', 'message', 'severity'].sort(),
  );
});

it.each([
  ['an unknown option', ['--flow', 'flows']],
  ['a folder that is not there', ['--flows', 'nowhere']],
  ['a moment that is none', ['--now', 'demain']],
  ['an unknown format', ['--format', 'xml']],
])('says that a call is wrong: %s', async (_, args) => {
  const { code, err } = await run(check, args);
  expect(code).toBe(2);
  expect(err).not.toBe('');
});

it.each([
  ['a flow that is not there', ['--flows', BASE, 'caf/nope.yaml'], 'n’existe pas'],
  ['one that is, and one that is not', ['--flows', BASE, FLOW, 'flows/nope.yaml'], 'nope.yaml'],
  ['a file of no folder', ['--flows', BASE, 'README.md'], '--flows et --data'],
  ['no data', ['--data', 'nope'], 'nope'],
  ['no data after the shipped', ['--data', 'data:nope'], 'nope'],
  ['a file for a folder', ['--flows', 'flows:README.md'], 'README.md'],
])('a path that is not there is an error: %s', async (_, args, says) => {
  const { code, out, err } = await run(check, args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(says);
});

it.each([
  ['FLOWS_DIR', check],
  ['DATA_DIR', check],
  ['FLOWS_DIR', test],
  ['DATA_DIR', walk],
])('a folder of %s that is not there is an error', async (name, command) => {
  const { code, err } = await run(command, ['caf.essai'], '', { [name]: 'nope' });
  expect(code).toBe(2);
  expect(err).toContain('nope');
});

it.each([
  ['caf/essai.yaml', FLOW],
  [`./${BASE.slice(process.cwd().length + 1)}/${FLOW}`, FLOW],
  [join(BASE, 'caf'), 'caf/'],
])('looks at one file or folder by its path: %s', async (path, within) => {
  const args = ['--flows', BASE, '--now', '2027-06-01T10:00', '--format', 'json', path];
  const { out } = await run(check, args);
  const files = (JSON.parse(out) as { file: string }[]).map(({ file }) => file);
  expect(files).toContain(join(BASE, FLOW));
  expect(files.filter((file) => !file.includes(within))).toEqual([]);
});

it('plays examples and counts the outcomes that they reach', async () => {
  const { code, out } = await run(test, ['--flows', BASE]);
  expect(code).toBe(0);
  expect(out).toMatch(/caf\.essai +exemples 2\/2 +fins 2\/3/);
  expect(out).toMatch(/2 exemples, 0 en échec, 2 fins atteintes sur 3 \(66 %\)\.\n$/);
});

it('exits with 1 when an example does not hold', async () => {
  const flows = flowsWith('[caf, open]', '[caf, unsure]');
  const { code, out } = await run(test, ['--flows', flows, 'caf.essai']);
  expect(code).toBe(1);
  expect(out).toContain('example-end');
  expect((await run(test, ['--flows', BASE, 'caf.rien'])).code).toBe(2);
});

it('walks by numbers and by names, goes back and changes an answer', async () => {
  const typed = 'msa\nr\n1\nopen\nc payer msa\n1,2\n33281\nq\n';
  const { code, out } = await run(walk, ['caf.essai', '--flows', BASE, '--now', NOW], typed);
  const steps = [...out.matchAll(/^\[([^\]]*)\]/gm)].map((match) => match[1]);
  expect(code).toBe(0);
  expect(steps).toEqual([
    'payer',
    'which',
    'payer',
    'account/opens',
    'submit-alone',
    'which',
    'see-caf',
    'see-caf',
  ]);
});

it('says what is not possible, and asks the same again', async () => {
  const { out } = await run(walk, ['caf.essai', '--flows', BASE], '9\nc nowhere\n');
  // The screen invites to words, which the terminal does not take.
  expect(out).toContain("« 9 » : ce n'est pas possible ici. Tapez un numéro");
  expect(out).toContain('« 9 »');
  expect(out).toContain('« nowhere »');
});

it('shows the mediator words to a mediator alone', async () => {
  const typed = 'caf\nunsure\nnon\n';
  const words = 'La Caf le peut.';
  const mediator = await run(walk, ['caf.essai', '--flows', BASE, '--as', 'mediator'], typed);
  const citizen = await run(walk, ['caf.essai', '--flows', BASE], typed);
  expect([mediator.out.includes(words), citizen.out.includes(words)]).toEqual([true, false]);
});

it('shows the door of a public list where nobody keeps a calendar', async () => {
  const args = ['aide.assistante-sociale', '--commune', '33162', '--now', NOW];
  const { out } = await run(walk, args, 'other\n');
  expect(out).toMatch(/CCAS\) - Eysines[^]*D'après l’annuaire du service public/);
});

it('writes the walk as an example that holds once pasted', async () => {
  const args = ['caf.essai', '--flows', BASE, '--repro', '--now', NOW];
  const { out, err } = await run(walk, args, 'msa\nrsa apl\nMérignac (33)\n');
  const [example] = parse(out) as AuthoredExample[];
  expect(err).toContain('[see-caf]');
  expect(example?.given).toEqual({ audience: 'citizen', commune: '33281', now: NOW });
  expect(example?.picks).toEqual(['msa', ['rsa', 'apl']]);
  expect(example?.ends.step).toBe('see-caf');
  const pasted = changed(FLOW, 'examples:\n', `examples:\n${out}`);
  const flows = `${BASE}:${folderWith({ [FLOW]: pasted })}`;
  expect((await run(test, ['--flows', flows])).out).toMatch(/exemples 3\/3/);
});

it('refuses a flow that is not there or has faults', async () => {
  expect((await run(walk, ['caf.rien', '--flows', BASE])).code).toBe(2);
  const faulty = flowsWith('start: payer', 'start: nowhere');
  expect((await run(walk, ['caf.essai', '--flows', faulty])).code).toBe(2);
});
