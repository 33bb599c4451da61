#!/usr/bin/env node
// What `npm run typecheck` and `npm run lint` find, in one run: the rules of lint ask the very
// programs whose types were checked, instead of making and checking them a second time. For CI; the
// formatting of files is a command of its own.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import ts from 'typescript';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Every set of types; lint reads the first three (eslint.config.js names them as well). */
const PROJECTS = ['tests', 'widget', 'mediator', 'bot/engine', 'bot/conversation'];
const LINTED = 3;

const where = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => root,
  getNewLine: () => '\n',
};

/** The program of a folder, as `tsc -p` makes it. */
function programOf(folder) {
  const config = ts.getParsedCommandLineOfConfigFile(`${root}/${folder}/tsconfig.json`, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (fault) => {
      throw new Error(ts.formatDiagnostic(fault, where));
    },
  });
  const { fileNames, options, errors } = config;
  return ts.createProgram({
    rootNames: fileNames,
    options,
    // Rules climb from a node to its parents.
    host: ts.createCompilerHost(options, true),
    configFileParsingDiagnostics: errors,
  });
}

process.chdir(root);
let isRight = true;
const programs = [];
for (const [at, folder] of PROJECTS.entries()) {
  const program = programOf(folder);
  const faults = ts.getPreEmitDiagnostics(program);
  if (at < LINTED) programs.push(program);
  if (faults.length === 0) continue;
  isRight = false;
  console.log(`tsc -p ${folder}\n${ts.formatDiagnostics(faults, where)}`);
}

const eslint = new ESLint({
  cwd: root,
  overrideConfig: {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { project: null, programs } },
  },
});
const results = await eslint.lintFiles(['.']);
const report = (await (await eslint.loadFormatter('stylish')).format(results)).trim();
if (report !== '') console.log(report);
if (results.some(({ errorCount, fatalErrorCount }) => errorCount + fatalErrorCount > 0)) {
  isRight = false;
}
console.log(`${results.length} files linted, ${PROJECTS.length} sets of types checked`);
process.exit(isRight ? 0 : 1);
