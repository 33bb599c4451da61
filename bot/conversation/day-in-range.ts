/** "Le 20" where the options are stretches of a month: "Entre le 16 et le 27". On folded text. */

const DAY =
  /^(?:(?:on est|nous sommes|on sera|c est|cest|aujourd hui (?:on est|c est)?) ?)?(?:le|the) (\d{1,2})(?:er|th|st|nd|rd)?(?: (?:du mois|aujourd hui|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre))*$/;
const RANGE =
  /\b(?:entre le|du|between the) (\d{1,2})(?:er|th|st|nd|rd)? (?:et le|au|and the) (\d{1,2})/;

/** Which label holds the day of a month that is said; none when no label is a stretch of days. */
export function dayInRange(said: string, labels: readonly string[]): number | undefined {
  const day = Number(DAY.exec(said)?.[1]);
  if (!(day >= 1 && day <= 31)) return undefined;
  const at = labels.findIndex((label) => holds(label, day));
  return at < 0 ? undefined : at;
}

function holds(label: string, day: number): boolean {
  const [, from, to] = RANGE.exec(label) ?? [];
  if (from === undefined || to === undefined) return false;
  const [first, last] = [Number(from), Number(to)];
  // "Entre le 28 et le 15" goes over the end of the month.
  return first <= last ? day >= first && day <= last : day >= first || day <= last;
}
