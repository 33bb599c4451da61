import { expect, test } from '@jest/globals';
import { checks } from '../../../bot/flows/checks/index.ts';
import { broken } from './clean-flows.ts';

const EN = 'caf.clean.en';

/** Codes found when a translated text of the clean set says this. */
function codesFor(key: string, text: string): string[] {
  const input = broken({ edits: [[EN, [key, 'text'], text]] });
  return checks.flatMap((check) => [...check.run(input)].map(() => check.code));
}

test.each([
  ['ما هو رقم الضمان الاجتماعي؟'],
  ['ما اسمك؟'],
  ['اكتب رقمك.'],
  ['أدخل كلمة السر.'],
  ['كم راتبك؟'],
  ['أين تسكن؟'],
])('a question in Arabic does not ask: %s', (text) => {
  expect(codesFor('steps.payer.question', text)).toEqual(['asks-personal-data']);
});

test.each([
  ['من يدفع لك هذه الإعانة؟'],
  ['هل نسيت كلمة السر؟'],
  ['هل لديك رقم الضمان الاجتماعي؟'],
  ['لا تكتب كلمة السر أبدًا.'],
])('a question in Arabic may say: %s', (text) => {
  expect(codesFor('steps.payer.question', text)).toEqual([]);
});

test.each([['سنملأ طلبك.'], ['نرسل لك ملفك.'], ['اترك لنا هذا.']])(
  'a text in Arabic does not promise: %s',
  (text) => {
    expect(codesFor('steps.see-msa.reason', text)).toEqual(['promises-to-do']);
  },
);
