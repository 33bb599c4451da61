/** Whom and when a message may tell of beside this person now; all folded. */
export interface Others {
  /** People whom one compares oneself with: "ma voisine y a droit, et moi ?" */
  readonly others: ReadonlySet<string>;
  /** People whom one tells of in talk: "mon collègue est parti à 60 ans". */
  readonly hearsay: ReadonlySet<string>;
  /** Those among them whom one who helps others tells of so too. */
  readonly colleagues: ReadonlySet<string>;
  /** Verbs of what was once: "il avait perdu sa carte". */
  readonly once: ReadonlySet<string>;
  /** People whom one mostly asks for; of whom nothing is asked beside "moi, je". */
  readonly family: ReadonlySet<string>;
  /** Asks of everybody: "peut-on", "quand on". */
  readonly general: RegExp;
  /** Of oneself: "je", "mon". */
  readonly oneself: ReadonlySet<string>;
}

/**
 * Whether a clause asks of everybody, and tells nothing of oneself: "peut-on payer plus tard",
 * "ma voisine m'a dit qu'on a droit à tout". Pure.
 */
export function isGeneral(words: readonly string[], how: Others): boolean {
  const isTold = [1, 2].some((at) => isIn(how.hearsay, words, at) && ME.has(words[at + 1] ?? ''));
  const said = isTold ? words.findIndex((word) => word === 'que' || word === 'qu') + 1 : 0;
  return (
    (said > 0 || how.general.test(` ${words.join(' ')} `)) &&
    !words.slice(said).some((word) => how.oneself.has(word))
  );
}

/** Whether a clause tells of another, as the one before it in its sentence did or did not. */
export type IsOfOther = (clause: readonly string[], before: boolean) => boolean;

/** For the clauses of one message. Pure. */
export function subjects(text: string, { others, hearsay, family }: Others): IsOfOther {
  const compares = TURNS_TO_ONESELF.test(text);
  const contrasts = BEGINS_WITH_ONESELF.test(text);
  const isOther = (words: readonly string[], at: number) =>
    isIn(hearsay, words, at) ||
    (compares && isIn(others, words, at)) ||
    (contrasts && isIn(family, words, at));
  return (words, before) => {
    if (before && THEY.has(words[0] ?? '')) return true;
    const at = [1, 2].find((place) => isOther(words, place));
    // "Ma voisine m'a dit que …" tells of oneself.
    return at !== undefined && !ME.has(words[at + 1] ?? '');
  };
}

/** Where what a clause says is no longer of this person, not sure, or no longer so. Pure. */
export function supposedFrom(words: readonly string[], { others, once }: Others): number {
  const at = words.findIndex((word, index) => {
    if (word === 'si') {
      return !ASSURED.has(words[index + 1] ?? '') && !ASSURED.has(words[index - 1] ?? '');
    }
    if (FEARS.has(word)) return FEARED.has(words[index + 1] ?? '');
    if (word === 'comme') return isIn(others, words, index + 2);
    return isIn(once, words, index);
  });
  return at === -1 ? words.length : at;
}

/** Whether a word, or it and the next, is one of these. */
function isIn(these: ReadonlySet<string>, words: readonly string[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  return these.has(word) || these.has(`${word} ${words[at + 1] ?? ''}`);
}

/** Others were told of to compare: "et moi ?", "la mienne", "chez nous". */
const TURNS_TO_ONESELF =
  /\bmoi\b|\bl[ea]s? mien(?:s|nes?)?\b|m[' ]arriver|\b(?:chez|et|pour) nous\b/iu;
/** Beside "si", what makes it no supposition: "même si", "si possible". */
const ASSURED: ReadonlySet<string> = new Set(['meme', 'possible', 'vous']);
/** "J'ai peur de l'huissier", "je crains qu'on coupe": what is feared is not so. */
const FEARS: ReadonlySet<string> = new Set(['peur', 'crains']);
const FEARED: ReadonlySet<string> = new Set(['que', 'qu', 'de', 'd', 'du', 'des']);
/** Only after a stop: "ma mère …, moi je". */
const BEGINS_WITH_ONESELF =
  /[,.;!?] *(?:mais |et |alors que )?(?:(?:pour )?moi|l[ea]s? mien(?:s|nes?)?)\b/iu;
const THEY: ReadonlySet<string> = new Set(['il', 'elle', 'ils', 'elles', 'lui', 'eux']);
const ME: ReadonlySet<string> = new Set(['m', 'me', 'nous']);
