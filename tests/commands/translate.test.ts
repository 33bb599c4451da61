import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { translate } from '../../bot/commands/translate.ts';
import { BASE, folderWith } from '../flows/support/folders.ts';
import { runCommand } from './run-command.ts';

const data = folderWith();

function fixture() {
  const flows = folderWith();
  cpSync(BASE, flows, { recursive: true });
  const run = (...args: readonly string[]) =>
    runCommand(translate, [...args, '--flows', flows, '--data', data]);
  return { flows, run, sheet: join(flows, 'texts.csv'), en: join(flows, 'impots/bientot.en.yaml') };
}

test('a sheet goes out, is filled in, said back, and written', async () => {
  const { run, sheet, en } = fixture();
  const out = await run('export', 'all', '--lang', 'en', '--to', sheet);
  expect(out).toMatchObject({ code: 0, err: '' });
  expect(out.out).toContain('4 parcours, 19 textes à traduire (en), 0 à relire.');
  const text = readFileSync(sheet, 'utf8');
  expect(text).toMatch(/^\uFEFFParcours;Repère;Français;Français simple;Traduction \(en\);État;/);
  writeFileSync(sheet, text.replace('écrit;;;manque', 'écrit;;"\'=Soon, isn\'t it";manque'));

  const tried = await run('import', sheet, '--lang', 'en', '--dry-run');
  expect(tried.code).toBe(0);
  expect(tried.out).toContain("nouveau · title : « =Soon, isn't it »\nEssai : rien n’a été écrit");
  expect(existsSync(en)).toBe(false);

  const done = await run('import', sheet, '--lang', 'en');
  expect(done).toMatchObject({ code: 0, err: '' });
  expect(done.out).toMatch(/Écrit : 1 fichier\.\n$/);
  expect(readFileSync(en, 'utf8')).toMatch(
    /title:\n {2}text: =Soon, isn't it\n {2}of: "71348753eabc"/,
  );
  expect((await run('import', sheet, '--lang', 'en')).out).toBe('Écrit : 0 fichier.\n');
});

test('a row at fault is told with its line, and nothing of its flow is written', async () => {
  const { flows, run, sheet } = fixture();
  await run('export', 'caf.essai', '--lang', 'en', '--to', sheet);
  const text = readFileSync(sheet, 'utf8');
  writeFileSync(
    sheet,
    text
      .replace('La MSA;;;', 'La MSA;;Farmers;')
      .replace('avez-vous ?;;;', 'avez-vous ?;;quelles aides avez-vous;'),
  );
  const { code, err, out } = await run('import', sheet, '--lang', 'en');
  expect(code).toBe(1);
  expect(err).toBe(
    'refusé · ligne 7, caf.essai, steps.which.question : Copié, pas traduit. Si le mot est le même, écrivez (pareil).\n',
  );
  expect(out).toContain('1 ligne à corriger');
  const en = 'caf/essai.en.yaml';
  expect(readFileSync(join(flows, en), 'utf8')).toBe(readFileSync(join(BASE, en), 'utf8'));
});

test('no sheet of a translator is written over, and wrong calls are told', async () => {
  const { run, sheet } = fixture();
  writeFileSync(sheet, 'the work of a week');
  expect((await run('export', 'all', '--lang', 'en', '--to', sheet)).code).toBe(2);
  expect(readFileSync(sheet, 'utf8')).toBe('the work of a week');
  expect((await run('import', sheet, '--lang', 'en')).code).toBe(1);
  for (const args of [
    ['export', 'caf.essay', '--lang', 'en'],
    ['export', 'all', '--lang', 'en', '--to', 'texts.pdf'],
    ['export', 'all', '--lang', 'fr'],
    ['export', 'all'],
    ['import', sheet, '--lang', 'pl'],
    ['import', `${sheet}.none`, '--lang', 'en'],
  ]) {
    expect([args, (await run(...args)).code]).toEqual([args, 2]);
    expect((await run(...args)).err).not.toContain('Le dossier');
  }
});

test('without a file, the skeleton of what is missing goes to standard output', async () => {
  const { run } = fixture();
  const { code, out } = await run('export', 'impots.bientot', '--lang', 'pl');
  expect(code).toBe(0);
  expect(out).toMatch(
    /bientot\.pl\.yaml\n[^]*# À TRADUIRE\.\n# FR : Un sujet pas encore écrit\ntitle:\n {2}text: ""\n/,
  );
});
