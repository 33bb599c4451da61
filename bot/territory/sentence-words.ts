/** Words that come before the name when people answer with a sentence. */
const OPENERS = new Set(
  'j je jhabite jabite habite abite habitons habiter habitent vis vit vivons suis reside domicilie domiciliee demeure loge sommes viens adresse a au aux en dans sur commune ville village mairie pres cote vers autour region de du d dept dpt departement code postal cp insee moi nous on c ce cest est bonjour bonsoir salut oui alors est'.split(
    ' ',
  ),
);
/** After one of these comes the name: all that was said before it is no part of it. */
const TELLS_WHERE = new Set(
  'jhabite jabite habite abite habitons habiter habitent vis vivons reside domicilie domiciliee demeure loge sommes viens adresse commune'.split(
    ' ',
  ),
);
const CLOSERS = new Set('svp stp merci voila please plait'.split(' '));
/** "s' il vous plaît"; the "s" was read as "sur". */
const PLEASE = / (?:s|sur |s )?il (?:vous|te) plai(?:t|s)$/;

/** "La ville de Montreuil", "ma ville est Vesoul": no name begins with these words. */
const TOWN_OF =
  /^(?:(?:dans |de )?(?:la |le )?(?:ville|village|mairie|commune) de? |(?:ma |mon |notre )(?:ville|village|mairie) (?:(?:c )?est )?)/;

/** A word that may open a sentence before the name. */
export function isOpener(word: string): boolean {
  return OPENERS.has(word);
}

/** The name without the words of a sentence around it: "bonjour, j'habite à … s'il vous plaît". */
export function withoutSentence(words: readonly string[]): readonly string[] {
  const told = withoutClosers(words);
  const where = told.findLastIndex((word) => TELLS_WHERE.has(word));
  const after = told.slice(where + 1);
  const first = after.findIndex((word) => !OPENERS.has(word));
  if (first >= 0) return after.slice(first);
  // Nothing but such words: they may be a name, "La Ville".
  const opened = told.findIndex((word) => !OPENERS.has(word));
  return opened === -1 ? told : told.slice(opened);
}

/** The words without those that close a sentence: "svp", "s'il vous plaît"; "ville de" at the front goes too. */
export function withoutClosers(words: readonly string[]): readonly string[] {
  const told = words.join(' ').replace(PLEASE, '').replace(TOWN_OF, '').split(' ');
  const last = told.findLastIndex((word) => !CLOSERS.has(word));
  return last === -1 ? words : told.slice(0, last + 1);
}
