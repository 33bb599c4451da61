import { findSigns } from './danger/find-signs.ts';
import { DANGERS, type DangerKind } from './danger/kinds.ts';
import { readPlea } from './danger/spelling.ts';
import { weigh, weighWorst } from './danger/weigh.ts';
import { withoutSayings } from './danger/without-sayings.ts';

export { DANGERS, type DangerKind } from './danger/kinds.ts';

/** A danger heard in what someone types. */
export interface Danger {
  /** In the order of DESIGN.md §10; at least one. */
  readonly kinds: readonly [DangerKind, ...DangerKind[]];
  /** Said of somebody else, or denied: answered too, more softly. */
  readonly soft: boolean;
}

/** Most characters read: a plea is short, and the cost stays small. */
const MAX_PLEA = 2000;

const DENIED =
  / (?:pas|jamais|ni|aucune?|not|never) (?:\w+ ){0,2}(?:ete |de |d |me |en |un |a )?(?:frapp|battu|viol|suicid|danger|mourir|coups|maltrait|expuls|huissier|mal |agress|violence)| n (?:est|etait|y a) (?:pas|plus) (?:\w+ ){0,2}(?:violen|danger|suicid|frapp)| me frappe pas /;
const OF_OTHERS =
  / (?:voisine?s?|amie?s?|copine|collegue|soeur|tante|cousine?|usagere?|beneficiaire|une dame|une personne|un monsieur|quelqu un que|fille|fils|frere|mere|grand mere|belle soeur|niece|neighbour|friend|sister|daughter|son) /;
const OF_MYSELF = / (?:je|j|m|me|moi|nous|i|my) (?!connais|aide|accompagne|recois|suis avec)/;

/** Hears danger in guarded words; nothing when there is none. Pure, never throws. */
export function dangerOf(text: string): Danger | undefined {
  const said = withoutSayings(readPlea(text.slice(0, MAX_PLEA)));
  const [first, ...others] = kindsIn(said);
  if (first === undefined) return undefined;
  return { kinds: [first, ...others], soft: isSoft(said) };
}

function kindsIn(said: string): readonly DangerKind[] {
  const signed = findSigns(said);
  const some = signed.length > 0 ? signed : weigh(said);
  const heard = new Set([...some, ...weighWorst(said, some.length > 0)]);
  return DANGERS.filter((kind) => heard.has(kind));
}

function isSoft(said: string): boolean {
  return DENIED.test(said) || (OF_OTHERS.test(said) && !OF_MYSELF.test(said));
}
