/** Words of everyday talk: what people chat about. */
export interface Everyday {
  readonly words: ReadonlySet<string>;
  /** Whether a mended word is one: as it is listed, its plural, or a form of its verb. */
  has(word: string): boolean;
}

const SHORTEST = 5;

/**
 * None of the words is read as the slip of another; one that no flow says tells that the talk is
 * about something else, and one that a flow also says is no proof that the talk is about a demand.
 * `endings`: those of verbs.
 */
export function createEveryday(listed: readonly string[], endings: readonly string[]): Everyday {
  const words = new Set(listed);
  // The longest that fits is taken off.
  const ending = new RegExp(`(?:${endings.join('|')})$`);
  return {
    words,
    has(word) {
      if (words.has(word)) return true;
      if (word.length < SHORTEST) return false;
      if (words.has(word.replace(/[sx]$/, ''))) return true;
      const root = word.replace(ending, '');
      return root !== word && words.has(`${root}er`);
    },
  };
}

/**
 * Whether a set has a word, or its singular, plural or feminine.
 *
 * @example hasAnyForm(new Set(['facture']), 'factures') // true
 */
export function hasAnyForm(words: { has(word: string): boolean }, word: string): boolean {
  if (words.has(word)) return true;
  if (word.length < SHORTEST) return false;
  const bare = word.replace(/(?:es|[sxe])$/, '');
  return [bare, `${bare}s`, `${bare}e`, `${bare}es`].some((form) => words.has(form));
}
