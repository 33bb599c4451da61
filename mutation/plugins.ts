import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { OnlyDrawn } from './only-drawn.ts';
import { SurvivorReporter } from './survivor-reporter.ts';
import { WarmRunner } from './warm-runner.ts';

/** What Stryker loads. */
export const strykerPlugins = [
  declareClassPlugin(PluginKind.Checker, 'only-drawn', OnlyDrawn),
  declareClassPlugin(PluginKind.TestRunner, 'warm', WarmRunner),
  declareClassPlugin(PluginKind.Reporter, 'survivors', SurvivorReporter),
];
