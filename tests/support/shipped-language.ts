import { noCache } from '../../bot/data/data-cache.ts';
import { language } from '../../bot/data/read-language.ts';
import { readRuleWords } from '../../bot/data/read-rule-words.ts';
import { Report } from '../../bot/data/report.ts';

/** The words that ship. */
export const LANGUAGE = language(['data']);

/** Words of the rule that ship. */
export const RULE_WORDS = readRuleWords({ folders: [], report: new Report(), cache: noCache });
