import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { checks } from '../../../bot/flows/checks/index.ts';
import { type DatedInput, type FindingAt } from '../../../bot/flows/check.ts';
import { partsOf } from '../../../bot/flows/run-rules.ts';
import { broken } from './clean-flows.ts';
import { fixtures } from './fixtures/index.ts';

const NOT_RULES = ['index', 'rule-words', 'rule-words-ar'];

function findings(input: DatedInput): string[] {
  return checks.flatMap((check) =>
    [...check.run(input)].map(
      ({ file, path }) => `${check.code} ${file.name.replace('.yaml', '')} ${path.join('.')}`,
    ),
  );
}

test('says nothing of a clean set', () => {
  expect(findings(broken({}))).toEqual([]);
});

test.each(checks.map((check) => [check.code]))(
  '%s has a fixture that it alone speaks of',
  (code) => {
    const fixture = fixtures[code];
    expect(fixture).toBeDefined();
    if (fixture === undefined) return;
    expect(findings(broken(fixture))).toEqual(fixture.at.map((at) => `${code} ${at}`));
  },
);

test('what a rule finds in a flow needs no flow that this one is not made from, unless it says so', () => {
  for (const fixture of Object.values(fixtures)) {
    const input = broken(fixture);
    const alone = [...input.sources.values()].map((about) => {
      return { ...input, about, sources: partsOf(about, input.sources) };
    });
    for (const check of checks) {
      if ('isDated' in check || check.readsAll) continue;
      const said = (inputs: readonly DatedInput[]) =>
        new Set(inputs.flatMap((one) => [...check.run(one)].map(spoken)));
      expect([check.code, said(alone)]).toEqual([check.code, said([input])]);
    }
  }
});

const spoken = ({ file, path, part, message }: FindingAt): string =>
  JSON.stringify([file.name, path, part, message]);

test('every rule is a file named by its code, and in the registry once', () => {
  const folder = new URL('../../../bot/flows/checks/', import.meta.url);
  const files = readdirSync(folder).map((name) => name.replace('.ts', ''));
  const codes = checks.map((check) => check.code).sort();
  expect(codes).toEqual(files.filter((name) => !NOT_RULES.includes(name)).sort());
  expect(Object.keys(fixtures).sort()).toEqual(codes);
});

test('every finding has a message and a hint in words, and a place in its file', () => {
  for (const [code, fixture] of Object.entries(fixtures)) {
    const input = broken(fixture);
    for (const check of checks.filter((one) => one.code === code)) {
      for (const { file, path, part, message, hint } of check.run(input)) {
        expect(message).not.toMatch(/undefined|\[object|\bNaN\b/);
        expect(hint).toBeTruthy();
        expect(file.at(path, part).line).toBeGreaterThan(0);
      }
    }
  }
});
