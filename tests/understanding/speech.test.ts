import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { communeWords } from '../../bot/data/read-commune-words.ts';
import { knownCommunes } from '../../bot/data/known-communes.ts';
import { speech as readSpeech } from '../../bot/data/read-speech.ts';
import { createSpeech } from '../../bot/understanding/speech.ts';
import { readRows } from '../../training/do-it-for-me/read-rows.ts';
import { developmentSet, toldOtherwise } from './support/development-set.ts';
import { anyText } from '../support/any-text.ts';

const speech = readSpeech(['data']);
const ROWS = new URL('../../training/do-it-for-me/rows/', import.meta.url);
const LANGUAGES = readdirSync('data/language');

/** Of the rows whose kind does not say that they are in English. */
const IN_ENGLISH = /^(?:i|what's|who|are you|how) /i;

const french = [
  ...developmentSet('tuned')
    .filter(({ kind, text }) => kind !== 'english' && !IN_ENGLISH.test(text))
    .map(({ text }) => text),
  ...toldOtherwise('used').map(({ text }) => text),
  ...readRows(ROWS, 'otherwise-b').map(({ text }) => text),
  ...readRows(ROWS, 'dictated').map(({ text }) => text),
];

test('French is never taken for another language', () => {
  expect(french.length).toBeGreaterThan(1500);
  expect(french.filter((text) => speech.otherLanguage(text) !== undefined)).toEqual([]);
});

test('no name of a commune is a sentence of another language', () => {
  const names = [...knownCommunes('data', communeWords(['data'])).byInsee.values()].map(
    ({ name }) => name,
  );
  expect(names.filter((name) => speech.otherLanguage(`${name} dans le ${name}`))).toEqual([]);
  expect(names.filter((name) => speech.otherLanguage(name))).toEqual([]);
});

test.each([
  'mail',
  'help',
  'help me',
  'ok thank you',
  'bonjour je ne trouve plus mon login help please',
  'what is the mot de passe que je dois mettre pour ma caf et mon compte',
  'France Travail',
  'job student crous online',
  '12 345 678',
  '',
  '👍🏽 !!!',
])('no sentence of another language: %s', (text) => {
  expect(speech.otherLanguage(text)).toBeUndefined();
});

const ENGLISH = [
  'i lost my caf password',
  'how do i get my health card',
  'my landlord wants me to leave',
  'i have to renew my residence permit',
  'where is the nearest town hall',
  'what papers do i need for a passport',
  'i got a letter from the tax office and i do not understand it',
  'my husband left and i have no money',
  'can someone help me with this form',
  'i am looking for a job',
  'how much is the fine',
  'my baby was born last week',
  'i want to register my son at school',
  'they stopped my housing benefit',
  'we moved to Lyon in May',
  'is it free for students',
  'who do i call when my card is stolen',
  'my phone is broken and i cannot log in',
  'i did not receive the code',
  'there is a mistake in my name on the card',
  'i sold my car, what should i do',
  'could you tell me where to sign',
  'my mother is ill and needs help at home',
  'i was fired yesterday',
  'how can i pay my taxes in two parts',
  'the website does not work',
  'i need an appointment at the prefecture',
  'my wife is pregnant, what do i send',
  'please speak English with me',
  'do you have an office in Nantes',
  'i am a refugee and i have no papers',
  'he hits me when he comes home',
  'i want to kill myself',
  'my doctor retired, how do i find another one',
  'what does this letter mean',
  'i lost my wallet with all my cards',
  'our electricity was cut this morning',
  'how to change my address for caf and taxes',
  'i forgot my password again',
  'my father died, what happens to his pension',
];

test('a sentence in English is told, nearly always', () => {
  expect(ENGLISH).toHaveLength(40);
  const heard = ENGLISH.filter((text) => speech.otherLanguage(text) === 'en');
  expect(heard.length).toBeGreaterThanOrEqual(38);
});

test.each([
  ['es', 'he perdido mi tarjeta, que puedo hacer'],
  ['es', 'necesito ayuda con los papeles de mi hijo'],
  ['pt', 'perdi o meu cartao e nao sei como fazer'],
  ['pt', 'preciso de ajuda para pedir a minha reforma'],
  ['it', 'ho perso la mia tessera, cosa devo fare'],
  ['it', 'buongiorno, non so come fare questo modulo'],
  ['de', 'ich habe meine Karte verloren'],
  ['de', 'wo kann ich meine Steuererklärung machen'],
  ['ro', 'bună ziua, am pierdut cardul meu'],
  ['ro', 'cum pot face o cerere pentru copii'],
  ['pl', 'dzień dobry, zgubiłem kartę i nie wiem co robić'],
  ['tr', 'kartımı kaybettim, nasıl yapabilirim'],
  ['tr', 'oturum kartim icin randevu istiyorum'],
  ['sq', 'pershendetje, kam humbur kartela dhe duhet ndihme'],
  ['vi', 'tôi bị mất thẻ bảo hiểm y tế'],
  ['ru', 'я потерял карту, что мне делать'],
  ['uk', 'я загубила картку, що мені робити'],
  ['ar', 'ضاعت بطاقتي كيف أفعل'],
  ['fa', 'من کارت خود را گم کرده ام چه کنم'],
  ['ps', 'زما کارت ورک شوی دی څه وکړم'],
  ['ur', 'میرا کارڈ گم ہو گیا ہے'],
  ['hi', 'मेरा कार्ड खो गया है'],
  ['bn', 'আমার কার্ড হারিয়ে গেছে'],
  ['ta', 'என் அட்டை தொலைந்துவிட்டது'],
  ['ti', 'ወረቐት ጠፊኡኒ ኣበይ ይኸይድ'],
  ['am', 'ወረቀት ጠፋብኝ የት ልሂድ'],
  ['ka', 'ბარათი დავკარგე'],
  ['hy', 'ես կորցրել եմ քարտը'],
  ['zh', '我的卡丢了怎么办'],
])('tells %s: %s', (lang, text) => {
  expect(speech.otherLanguage(text)).toBe(lang);
});

test('each language has its line, and all but those of the screens are to be read again', () => {
  for (const lang of LANGUAGES) {
    const file = `data/language/${lang}/signs.yaml`;
    expect([lang, speech.says(lang)]).toEqual([lang, expect.stringMatching(/\p{L}{2}/u)]);
    const isReviewed = !readFileSync(file, 'utf8').includes('reviewed: false');
    expect([lang, isReviewed]).toEqual([lang, lang === 'fr' || lang === 'en']);
  }
});

test('a folder without languages has those that ship', () => {
  expect(readSpeech(['tests/nowhere']).otherLanguage('i lost my caf password')).toBe('en');
});

test('without languages nothing is told; never throws', () => {
  const none = createSpeech([]);
  fc.assert(
    fc.property(anyText(2100), (text) => {
      speech.otherLanguage(text);
      expect(none.otherLanguage(text)).toBeUndefined();
    }),
  );
});
