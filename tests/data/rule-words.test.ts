import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { noCache } from '../../bot/data/data-cache.ts';
import { readRuleWords } from '../../bot/data/read-rule-words.ts';
import { Report } from '../../bot/data/report.ts';
import { rulePatterns } from '../../bot/flows/checks/rule-words.ts';
import { RULE_WORDS } from '../support/shipped-language.ts';

function laidOver(rules: string) {
  const folder = mkdtempSync(join(tmpdir(), 'rule-words-'));
  mkdirSync(join(folder, 'language', 'fr'), { recursive: true });
  writeFileSync(join(folder, 'language', 'fr', 'rules.yaml'), rules);
  const report = new Report();
  return { words: readRuleWords({ folders: [folder], report, cache: noCache }), report };
}

test('a folder adds words to the rule', () => {
  const { words } = laidOver('fills: gribouillons\n');
  const said = 'nous gribouillons votre dossier';
  const isRefused = (patterns: readonly RegExp[]) => patterns.some((one) => one.test(said));
  expect(isRefused(rulePatterns(words).promises)).toBe(true);
  expect(isRefused(rulePatterns(RULE_WORDS).promises)).toBe(false);
});

test.each(['fills: gribouillons', "fills: ''", "secret: ''\ntell: ''\nyour: ''", 'fills: Été'])(
  'a folder takes no word away: %s',
  (rules) => {
    const { words } = laidOver(`${rules}\n`);
    for (const lang of ['fr', 'en'] as const) {
      for (const [kind, shipped] of Object.entries(RULE_WORDS[lang])) {
        expect(words[lang][kind]).toEqual(expect.arrayContaining([...shipped]));
      }
    }
  },
);

test('a word that could stand in no folded text is told at its line', () => {
  const { report } = laidOver('fills: Été\n');
  expect(report.issues.map(({ line, severity }) => [line, severity])).toEqual([[1, 'error']]);
});

test('every kind that the rule names is written', () => {
  const named = new Set<string>();
  const spied = (lang: 'fr' | 'en') =>
    new Proxy(RULE_WORDS[lang], {
      get: (words, kind: string) => {
        named.add(`${lang} ${kind}`);
        return words[kind];
      },
    });
  rulePatterns({ fr: spied('fr'), en: spied('en') });
  const written = (['fr', 'en'] as const).flatMap((lang) =>
    Object.keys(RULE_WORDS[lang]).map((kind) => `${lang} ${kind}`),
  );
  expect([...named].sort()).toEqual(written.sort());
});
