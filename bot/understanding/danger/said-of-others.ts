/** Said of somebody else, or denied: answered too, in other words. */

const DENIED =
  / (?:pas|jamais|ni|aucune?|not|never) (?:\w+ ){0,2}(?:ete |de |d |me |en |un |a )?(?:frapp|battu|viol|suicid|danger|mourir|coups|maltrait|expuls|huissier|mal |agress|violence)| n (?:est|etait|y a) (?:pas|plus) (?:\w+ ){0,2}(?:violen|danger|suicid|frapp)| me frappe pas /;
const OF_OTHERS =
  / (?:voisine?s?|amie?s?|copine|collegue|soeur|tante|cousine?|usagere?|beneficiaire|une dame|une personne|un monsieur|quelqu un que|fille|fils|frere|mere|grand mere|belle soeur|niece|neighbour|friend|sister|daughter|son) /;
const OF_MYSELF = / (?:je|j|m|me|moi|nous|i|my) (?!connais|aide|accompagne|recois|suis avec)/;

/** Whether folded words speak of somebody else's danger, or deny one. */
export function isSaidOfOthers(folded: string): boolean {
  const said = ` ${folded} `;
  return DENIED.test(said) || (OF_OTHERS.test(said) && !OF_MYSELF.test(said));
}
