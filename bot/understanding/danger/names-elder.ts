/** "81 ans", "une dame âgée", "octogénaire": not "mamie", who may be the one who helps. */
const ELDER =
  / (?:[789]\d ans|10\d ans|(?:dame|femme|homme|personne|monsieur|mere|pere|voisine?|maman|papa) (?:tres )?agee?|octogenaire|nonagenaire|[789]\d years? old) /;

/** Whether folded words tell the age of someone old. */
export function namesElder(folded: string): boolean {
  return ELDER.test(` ${folded} `);
}
