/** How one spelling is said. */
export interface SoundRule {
  /** Codes of its letters. */
  readonly spelling: Uint8Array;
  /** Codes of its sounds: letters, and the signs told below. */
  readonly sound: Uint8Array;
  /** Letters that may come before and after, by their code; 0 stands for none. */
  readonly before?: Uint8Array;
  readonly after?: Uint8Array;
}

/** Ends a word that has lost a mute e: the consonant before it is heard, and soft: "Nice". */
export const MUTE = '*';
/** Ends a word whose last consonant is heard as it stands: "Lens". */
export const HEARD = '+';
const NONE = '$';
const VOWELS = 'aeiouy';
const SOFTENS = `eiy${MUTE}`;
const CONSONANTS = 'bcdfghjklmnpqrstvwxz';
const SIGNS = 128;

type Spelt = readonly [spelling: string, sound: string, after?: string, before?: string];

/** After "in": no nasal in "Aline", "Vannes", "Anhiers". */
const NASAL = `${NONE}bcdfgjklmpqrstvwxz0123456789`;

/** Each vowel alone, with i and with another one, before n or m: "pin", "pain", "point". */
const NASALS: readonly Spelt[] = (
  [
    ['ie', 'i1'],
    ['oi', 'w1'],
    ['ai', '1'],
    ['ei', '1'],
    ['a', '2'],
    ['e', '2'],
    ['i', '1'],
    ['y', '1'],
    ['o', '3'],
    ['u', '1'],
  ] as const
).flatMap(([vowel, sound]): Spelt[] => [
  [`${vowel}n`, sound, NASAL],
  [`${vowel}m`, sound, vowel === 'ei' ? 'pbs' : 'pb'],
]);

/** "Marseille", "Auteuil". */
const ILLS: readonly Spelt[] = (
  [
    ['oeu', 'Ei'],
    ['eu', 'Ei'],
    ['ou', 'Ui'],
    ['a', 'ai'],
    ['e', 'ei'],
  ] as const
).flatMap(([vowel, sound]): Spelt[] => [
  [`${vowel}ill`, sound],
  [`${vowel}il`, sound, NONE],
]);

/**
 * Spelling → sound: `C` ch, `N` gn, `U` ou, `E` eu, `y` u, `1` in, `2` an, `3` on. The first that
 * fits is taken; letters that sound as they are written are not listed.
 */
const SPELT: readonly Spelt[] = [
  ...ILLS,
  // Caen, Laon, Jean; Auxerre.
  ...['aen', 'aon', 'ean'].map((spelling): Spelt => [spelling, '2', NASAL]),
  ['aux', 'os', 'eioy'],
  // "Montpellier", "Montluçon": that t is not heard.
  ['ont', '3', 'bcdfgjklmnpqsvz'],
  ...NASALS,
  // "Marseye", "Bayonne": the y is heard by itself; not in "Troyes".
  ['ay', 'ei', VOWELS + MUTE],
  ['ey', 'ei', VOWELS + MUTE],
  ['oy', 'wai', VOWELS],
  ...(
    [
      ['eau', 'o'],
      ['oeu', 'E'],
      ['aou', 'U'],
      ['ou', 'U'],
      ['oi', 'wa'],
      ['oy', 'wa'],
      ['au', 'o'],
      ['eu', 'E'],
      ['ai', 'e'],
      ['ei', 'e'],
      ['ay', 'e'],
      ['ey', 'e'],
      ['u', 'y'],
      ['y', 'i'],
    ] as const
  ).map((one): Spelt => one),
  // Forbach; not Auch.
  ['ach', 'ak', NONE],
  ['ch', 'C'],
  ['ph', 'f'],
  ['qu', 'k'],
  ['q', 'k'],
  ['gn', 'N'],
  ['niy', 'N', VOWELS],
  ['ni', 'N', 'aeouy'],
  ['ny', 'N', 'aeou'],
  ['gu', 'g', SOFTENS],
  ['ge', 'j', 'ao'],
  ['g', 'j', SOFTENS],
  ['c', 's', SOFTENS],
  ['c', 'k'],
  ['ss', 's'],
  ['sh', 'C'],
  ['sc', 's', SOFTENS],
  ['s', 'z', VOWELS + MUTE, VOWELS],
  ['h', ''],
  ['w', 'v'],
  ['x', 'ks'],
  [MUTE, ''],
  [HEARD, ''],
];

/** "Millau", "Chantilly": said as in "fille"; most names have it as in "ville". */
const OTHERWISE: readonly Spelt[] = [
  ['ill', 'i', VOWELS, CONSONANTS.replace(/[vl]/g, '')],
  ['tz', 's', HEARD],
  ['z', 's', HEARD],
];

/** The rules that begin with each letter, in the order in which they are tried. */
export const SOUND_RULES = byFirstLetter(SPELT);
/** The same for the less usual way to say a name. */
export const OTHER_SOUND_RULES = byFirstLetter([...OTHERWISE, ...SPELT]);

function byFirstLetter(spelt: readonly Spelt[]): readonly (readonly SoundRule[])[] {
  const rules: SoundRule[][] = Array.from({ length: SIGNS }, () => []);
  for (const [spelling, sound, after, before] of spelt) {
    rules[spelling.charCodeAt(0)]?.push({
      spelling: codesOf(spelling),
      sound: codesOf(sound),
      ...(before === undefined ? {} : { before: lettersOf(before) }),
      ...(after === undefined ? {} : { after: lettersOf(after) }),
    });
  }
  return rules;
}

function codesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

function lettersOf(text: string): Uint8Array {
  const letters = new Uint8Array(SIGNS);
  for (const sign of text) letters[sign === NONE ? 0 : sign.charCodeAt(0)] = 1;
  return letters;
}
