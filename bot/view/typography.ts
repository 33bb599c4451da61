const NO_BREAK = '\u00a0';
const NARROW = '\u202f';
const HYPHEN = '\u2011';

/** Words after which, before which a line never breaks: units, months, "h". */
const UNITS = 'h|km|min|€|%|ans?|mois|jours?|heures?|fois';
const MONTHS =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';

const RULES: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L})'(?=\p{L}|\d|«)/gu, '\u2019'],
  [/«\s*/g, `«${NO_BREAK}`],
  [/\s*»/g, `${NO_BREAK}»`],
  [/\s+(?=:(?:\s|$))/g, NO_BREAK],
  [/\s+(?=[;!?])/g, NARROW],
  [new RegExp(`(?<=\\d) (?=(?:${UNITS})(?![\\p{L}]))`, 'gu'), NO_BREAK],
  [/(?<=\dh?) (?=h \d|\d{2}\b)/g, NO_BREAK],
  [/(?<=\d\u00a0h) (?=\d)/g, NO_BREAK],
  [/(?<=\d) (?=\d)/g, NO_BREAK],
  [new RegExp(`(?<=\\b\\d{1,2}(?:er)?) (?=(?:${MONTHS})\\b)`, 'g'), NO_BREAK],
  // sont-ils, s'ouvre-t-il, allez-vous, est-ce, dites-le-moi
  [
    /(?<=\p{L})-(?=(?:t-)?(?:ils?|elles?|on|vous|nous|je|tu|ce|le|la|les|lui|leur|moi|toi|y|en)(?![\p{L}]))/gu,
    HYPHEN,
  ],
  [new RegExp(`(?<=\\p{L}${HYPHEN}t)-`, 'gu'), HYPHEN],
];

/**
 * French typography for pages: spaces and hyphens where a line must not break, curved
 * apostrophes. Only for French; the letters of the text do not change. Idempotent.
 */
export function toFrenchTypography(text: string): string {
  return RULES.reduce((shown, [what, by]) => shown.replace(what, by), text);
}
