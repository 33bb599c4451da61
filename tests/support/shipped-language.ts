import { readLanguage } from '../../bot/data/read-language.ts';
import { routeModel } from '../../bot/data/read-route-model.ts';
import { readRuleWords } from '../../bot/data/read-rule-words.ts';
import { Report } from '../../bot/data/report.ts';
import { sharedSnapshot } from './shared-snapshot.ts';

/** The words that ship. */
export const LANGUAGE = readLanguage({
  folders: ['data'],
  report: new Report(),
  cache: sharedSnapshot(),
});

/** What was learnt of first messages, as it ships. */
export const ROUTE_MODEL = routeModel(['data']);

/** Words of the rule that ship. */
export const RULE_WORDS = readRuleWords({
  folders: [],
  report: new Report(),
  cache: sharedSnapshot(),
});
