import { expect, test } from '@jest/globals';
import { isNo, isYes, numberOfChoice } from '../../bot/conversation/short-answers.ts';
import { LANGUAGE } from '../support/shipped-language.ts';

test.each([
  ['2', 2],
  ['la 2', 2],
  ['numero 3', 3],
  ['la deuxieme', 2],
  ['la seconde reponse', 2],
  ['2eme', 2],
  ['1ere', 1],
  ['le premier', 1],
  ['je prends la troisieme svp', 3],
  ['la une', 1],
  ['deux', 2],
  ['the second one', 2],
  ['la derniere', 4],
  ['le dernie', 4],
  ['la deuxiem', 2],
  ['avant derniere', 3],
  ['celui du milieu', undefined],
  ['un', undefined],
  ['une autre', undefined],
  ['la caf', undefined],
  ['constructor', undefined],
  ['33700', undefined],
])('a choice by its place: %s', (said, number) => {
  expect(numberOfChoice(LANGUAGE, said, 4)).toBe(number);
});

test('the middle is one of an odd number', () => {
  expect(numberOfChoice(LANGUAGE, 'celui du milieu', 3)).toBe(2);
  expect(numberOfChoice(LANGUAGE, 'la reponse du milieu', 5)).toBe(3);
});

test.each(
  'oui|ouais|ui|yes|ok|d accord|bien sur|c est ca|je crois que oui|bah oui|oui merci|wi'.split('|'),
)('yes: %s', (said) => {
  expect([isYes(LANGUAGE, said), isNo(LANGUAGE, said)]).toEqual([true, false]);
});

test.each(
  'non|nan|nn|no|pas encore|pas du tout|je crois pas|j en ai pas|non merci|bah non'.split('|'),
)('no: %s', (said) => {
  expect([isYes(LANGUAGE, said), isNo(LANGUAGE, said)]).toEqual([false, true]);
});
