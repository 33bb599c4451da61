/** Accents that are heard where a plain letter would not be: "Calé", "Besançon". */
const HEARD = /[éèêë](?![a-z])|ç/i;
const ACCENTED_END = /[éèêë](?=$|[^\p{L}])/gu;
const SILENT_ENDS = new Set('sxtdzp');
/** Ends a word that has lost a mute e: the consonant before it is heard. */
const MUTE = '*';

/**
 * Spelling → sound: `C` ch, `N` gn, `U` ou, `E` eu, `y` u, `1` in, `2` an, `3` on. Letters that
 * sound as they are written are not listed.
 */
const SOUNDS: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ oeuil: 'Ei', euil: 'Ei', ouil: 'Ui', ail: 'ai', eil: 'ei' }).flatMap(
    ([spelling, sound]): [string, string][] => [
      [spelling, sound],
      [`${spelling}l`, sound],
    ],
  ),
  ...Object.entries({
    ie: 'i1',
    oi: 'w1',
    ai: '1',
    ei: '1',
    a: '2',
    e: '2',
    i: '1',
    y: '1',
    o: '3',
    u: '1',
  }).flatMap(([vowel, sound]): [string, string][] => [
    [`${vowel}n`, sound],
    [`${vowel}m`, sound],
  ]),
  ...Object.entries({
    ...{ eau: 'o', oeu: 'E', aou: 'U', ou: 'U', oi: 'wa', oy: 'wa', au: 'o', eu: 'E' },
    ...{ ai: 'e', ei: 'e', ay: 'e', ey: 'e', u: 'y', y: 'i' },
    ...{ ch: 'C', ph: 'f', qu: 'k', q: 'k', c: 'k', gn: 'N', ni: 'N', gu: 'g', ge: 'j', g: 'j' },
    // Caen, Laon, Jean; Auxerre.
    ...{ aen: '2', aon: '2', ean: '2', aux: 'os' },
    ...{ ss: 's', sh: 'C', sc: 's', h: '', w: 'v', x: 'ks', [MUTE]: '' },
  }),
]);

/** The spellings in the order in which they are tried; the groups need more than the table. */
const SPELLINGS = new RegExp(
  [
    '(?:oeu|eu|ou|a|e)(?:ill|il$)',
    '(?:ae|ao|ea)n(?![aeiouynh*])|aux(?=[eioy])',
    '(?:ie|oi|ai|ei|[aeiyou])(?:n(?![aeiouynh*])|m(?=[pb]))',
    // "Marseye", "Bayonne": the y is heard by itself; not in "Troyes".
    '(?<glide>[ae]y(?=[aeiouy*])|oy(?=[aeiouy]))',
    'eau|oeu|aou|o[uiy]|[ae]u|[ae][iy]|[uy]',
    'ch|ph|qu?|gn|ni(?=[aeouy])|gu(?=[eiy])|ge(?=[ao])|g(?=[eiy])',
    '(?<soft>c(?=[eiy]))|c',
    'ss|sh|sc(?=[eiy])|(?<between>(?<=[aeiouy])s(?=[aeiouy]))',
    '[hwx*]',
  ].join('|'),
  'g',
);
const DOUBLED = /(.)\1+/g;

/** A text in which an accent that is heard survives folding. */
export function withHeardAccents(text: string): string {
  if (!HEARD.test(text)) return text;
  return text.toLowerCase().replace(ACCENTED_END, 'ee').replaceAll('ç', 'ss');
}

/**
 * How folded words sound in French, roughly: words said alike have one key ("bordo", "bordeaux").
 * Accents at an end are to be kept by {@link withHeardAccents} before folding.
 */
export function soundOf(words: readonly string[]): string {
  return words.map(soundOfWord).join('');
}

/** {@link soundOf} for many names: words met before are not read again. */
export function soundReader(): typeof soundOf {
  const known = new Map<string, string>();
  return (words) => {
    let sound = '';
    for (const word of words) {
      let own = known.get(word);
      if (own === undefined) {
        own = soundOfWord(word);
        known.set(word, own);
      }
      sound += own;
    }
    return sound;
  };
}

function soundOfWord(word: string): string {
  return withoutSilentEnd(word).replace(SPELLINGS, toSound).replace(DOUBLED, '$1');
}

function toSound(spelling: string, glide?: string, soft?: string, between?: string): string {
  if (glide !== undefined) return `${SOUNDS.get(glide) ?? ''}i`;
  if (soft !== undefined) return 's';
  return between === undefined ? (SOUNDS.get(spelling) ?? spelling) : 'z';
}

function withoutSilentEnd(word: string): string {
  const bare = word.endsWith('s') ? word.slice(0, -1) : word;
  // "ee" stands for an accented e.
  if (bare.endsWith('ee')) return bare.slice(0, -1);
  if (bare.length > 2 && bare.endsWith('e')) return `${bare.slice(0, -1)}${MUTE}`;
  let end = word.length;
  const least = Math.max(2, word.length - 2);
  while (end > least && SILENT_ENDS.has(word.charAt(end - 1))) end -= 1;
  // "-bourg", "-er".
  const isHeard = end < 4 || !(word.endsWith('rg', end) || word.endsWith('er', end));
  return word.slice(0, isHeard ? end : end - 1);
}

const NEARLY: readonly (readonly [sounds: RegExp, one: string])[] = [
  [/[123]/g, '1'],
  [/[eE]/g, 'e'],
  [/[oU]/g, 'o'],
  [/[sz]/g, 's'],
  [/[Cj]/g, 'j'],
];

/** A sound with those made alike that are often taken for one another: "kan" and "kin". */
export function roughly(sound: string): string {
  return NEARLY.reduce((rough, [sounds, one]) => rough.replace(sounds, one), sound);
}
