import { noCache } from '../../bot/data/data-cache.ts';
import { readLanguage } from '../../bot/data/read-language.ts';
import { readRuleWords } from '../../bot/data/read-rule-words.ts';
import { Report } from '../../bot/data/report.ts';
import { sharedSnapshot } from './shared-snapshot.ts';

/** The words that ship. */
export const LANGUAGE = sharedSnapshot('language', (cache) =>
  readLanguage({ folders: ['data'], report: new Report(), cache }),
);

/** Words of the rule that ship. */
export const RULE_WORDS = readRuleWords({ folders: [], report: new Report(), cache: noCache });
