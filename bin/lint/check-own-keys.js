#!/usr/bin/env node
// Looks for tables read by a word from outside (own-keys.js) in all that is not a test or
// a bench.
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { ownKeyFaults } from './own-keys.js';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** They read nothing from outside. */
const OURS_ALONE = [`${root}/bench/`, `${root}/tests/`];

/** The program of a folder's configuration, without the packages' own files among those looked at. */
function programOf(folder) {
  const config = ts.getParsedCommandLineOfConfigFile(`${root}/${folder}/tsconfig.json`, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  });
  if (config.errors.length > 0 || config.fileNames.length === 0) {
    throw new Error(`Nothing is looked at by ${folder}/tsconfig.json`);
  }
  return ts.createProgram(config.fileNames, config.options);
}

const looked = new Set();
let found = 0;
for (const folder of ['.', 'widget', 'mediator']) {
  const program = programOf(folder);
  const checker = program.getTypeChecker();
  for (const file of program.getSourceFiles()) {
    const { fileName } = file;
    if (file.isDeclarationFile || looked.has(fileName)) continue;
    if (OURS_ALONE.some((folder) => fileName.startsWith(folder))) continue;
    looked.add(fileName);
    for (const { line, column, message } of ownKeyFaults(file, checker)) {
      console.log(`${relative(root, fileName)}:${line}:${column}: ${message}`);
      found += 1;
    }
  }
}
console.log(`${looked.size} files looked at for tables read by any word, ${found} found`);
process.exit(found === 0 ? 0 : 1);
