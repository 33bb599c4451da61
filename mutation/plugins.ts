import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { FileByFile } from './file-by-file.ts';
import { OnlyDrawn } from './only-drawn.ts';
import { SaidAtOnce } from './said-at-once.ts';

/** What Stryker loads. */
export const strykerPlugins = [
  declareClassPlugin(PluginKind.Checker, 'only-drawn', OnlyDrawn),
  declareClassPlugin(PluginKind.TestRunner, 'file-by-file', FileByFile),
  declareClassPlugin(PluginKind.Reporter, 'said-at-once', SaidAtOnce),
];
