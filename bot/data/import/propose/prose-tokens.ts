import { type Mode, type Weekday } from '../../../permanences/model.ts';
import { fold } from '../../../territory/fold.ts';
import { MONTHS } from '../../../view/phrases/months.ts';
import { DAY_CODES, DAY_NAMES } from '../../day-names.ts';
import { toTime } from '../clock.ts';

/** A piece of a French sentence about hours. */
export type ProseToken =
  | { readonly kind: 'day'; readonly day: Weekday }
  | { readonly kind: 'nth'; readonly nth: number }
  | { readonly kind: 'hours'; readonly start: string; readonly end: string }
  | { readonly kind: 'mode'; readonly mode: Mode }
  | { readonly kind: 'weeks'; readonly weeks: 'odd' | 'even' }
  /** Every other week; "1 samedi sur 2" names its day. */
  | { readonly kind: 'every'; readonly day: Weekday | undefined }
  | { readonly kind: 'school'; readonly school: 'skip' | 'only' }
  | { readonly kind: 'month'; readonly month: number }
  /** `au`, or a dash: from one day or month to another; a dash may also part two. */
  | { readonly kind: 'to'; readonly dash: boolean }
  /** `:` what follows belongs to what stands before; `,` another part begins. */
  | { readonly kind: 'colon' | 'comma' }
  | { readonly kind: 'closed' | 'except' }
  | { readonly kind: 'word'; readonly word: string };

const CLOCK =
  '(\\d{1,2}) ?(?:h|:|heures?)(?: ?(\\d{2})(?:(?<=[h:]\\d{2})|(?! ?[h:])))?(?: ?h(?![a-z]))?';
const MONTH_NAMES = MONTHS.fr.map((name) => fold(name));
/** "janv", "fevr": three or four letters, where they begin no other month and no weekday. */
const MONTH_SHORT = MONTH_NAMES.map((name) =>
  [name, ...[4, 3].map((length) => name.slice(0, length)).filter(isOneMonth)].join('|'),
);
const DAY_SHORT = DAY_NAMES.map((name) => `${name}s?|${name.slice(0, 3)}\\b`);
const RANKS = ['1er|1re|premiers?|premieres?', '2e|2eme|2nd|deuxiemes?', '3e|3eme|troisiemes?'];
RANKS.push('4e|4eme|quatriemes?', '5e|5eme|cinquiemes?');
const FILLER =
  'les?|la|l|du|des?|d|et|a|aux?|en|sur|tous|toutes|chaque|mois|pour|puis|ouverte?s?|ouvertures?|horaires?|accueil|public|permanences?|le matin|l apres midi|matins?|apres midis?|semaine|periode scolaire uniquement';

type Reader = readonly [RegExp, (found: RegExpExecArray) => ProseToken | undefined];

const at = (pattern: string) => new RegExp(pattern, 'y');
const word = (pattern: string) => at(`(?:${pattern})(?![a-z0-9])`);

/** Tried in order; what none reads is a word that a person has to look at. */
const READERS: readonly Reader[] = [
  [at(`${CLOCK} ?(?:-|a|jusqu a) ?${CLOCK}`), (found) => hoursOf(found)],
  [at(`(\\d{1,2})() ?(?:-|a) ?${CLOCK}`), (found) => hoursOf(found)],
  [at(`${CLOCK} ?/ ?${CLOCK}(?! ?(?:-|a))`), (found) => hoursOf(found)],
  ...DAY_SHORT.map((name, i): Reader => [word(name), () => dayAt(i)]),
  ...RANKS.map((rank, i): Reader => [word(rank), () => ({ kind: 'nth', nth: i + 1 })]),
  [word('derniers?'), () => ({ kind: 'nth', nth: -1 })],
  [
    word('(?:une semaine|1 semaine|un|1)(?: \\w+)? sur (?:deux|2)|tous les 15 jours'),
    ([text]) => everyOther(text),
  ],
  [word('semaines? impaires?|sem impaires?'), () => ({ kind: 'weeks', weeks: 'odd' })],
  [word('semaines? paires?|sem paires?'), () => ({ kind: 'weeks', weeks: 'even' })],
  [
    word(
      '(?:hors|sauf|excepte|en dehors des?)(?: pendant)?(?: les)? (?:periodes? de )?vacances(?: scolaires?)?',
    ),
    () => ({ kind: 'school', school: 'skip' }),
  ],
  [word('(?:en )?periodes? scolaires?'), () => ({ kind: 'school', school: 'skip' })],
  [
    word('(?:pendant|durant)(?: les)? (?:periodes? de )?vacances(?: scolaires?)?'),
    () => ({ kind: 'school', school: 'only' }),
  ],
  [
    word('(?:uniquement |seulement )?(?:sur|avec) (?:rendez vous|rdv)(?: uniquement)?'),
    () => ({ kind: 'mode', mode: 'appointment' }),
  ],
  [
    word('sans (?:rendez vous|rdv)|(?:en )?(?:acces|accueil) libre|libre acces'),
    () => ({ kind: 'mode', mode: 'walk-in' }),
  ],
  ...MONTH_SHORT.map((name, i): Reader => [word(name), () => ({ kind: 'month', month: i + 1 })]),
  [word('fermee?s?|fermetures?'), () => ({ kind: 'closed' })],
  [word('sauf|excepte|hors|mais'), () => ({ kind: 'except' })],
  [word('au|jusqu au'), () => ({ kind: 'to', dash: false })],
  [at('-(?= ?[a-z])'), () => ({ kind: 'to', dash: true })],
  [at(':'), () => ({ kind: 'colon' })],
  [at('[,;/|-]+'), () => ({ kind: 'comma' })],
  [word(FILLER), () => undefined],
  [at('[a-z0-9]+'), ([text]) => ({ kind: 'word', word: text })],
  [at('.'), () => undefined],
];

function isOneMonth(short: string): boolean {
  const begun = [...MONTH_NAMES, ...DAY_NAMES].filter((name) => name.startsWith(short));
  return begun.length === 1;
}

/** Pieces of a sentence, in order. Pure, never throws. */
export function proseTokens(text: string): readonly ProseToken[] {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[–—]/g, '-')
    .replace(/(\d) ?(er|e|eme)\b/g, '$1$2')
    .replace(/rendez-vous/g, 'rendez vous')
    .replace(/apres-midi/g, 'apres midi')
    .replace(/[\s.()'’"«»\u00a0]+/g, ' ')
    .trim();
  const tokens: ProseToken[] = [];
  let from = 0;
  while (from < plain.length) {
    const { length, token } = tokenAt(plain, from);
    if (token !== undefined) tokens.push(token);
    from += length;
  }
  return tokens;
}

function tokenAt(text: string, from: number): { length: number; token: ProseToken | undefined } {
  for (const [pattern, read] of READERS) {
    pattern.lastIndex = from;
    const found = pattern.exec(text);
    if (found !== null) return { length: found[0].length, token: read(found) };
  }
  return { length: 1, token: undefined };
}

function dayAt(index: number): ProseToken {
  return { kind: 'day', day: DAY_CODES[index] ?? 'MO' };
}

function everyOther(text: string): ProseToken {
  return { kind: 'every', day: DAY_CODES[DAY_NAMES.findIndex((name) => text.includes(name))] };
}

function hoursOf([text, h1, m1 = '00', h2, m2 = '00']: RegExpExecArray): ProseToken {
  const [start, end] = [Number(h1) * 60 + Number(m1 || 0), Number(h2) * 60 + Number(m2 || 0)];
  const isPossible = start < end && end <= 24 * 60 && Number(m1) < 60 && Number(m2) < 60;
  if (!isPossible) return { kind: 'word', word: text.trim() };
  return { kind: 'hours', start: toTime(start), end: toTime(end) };
}
