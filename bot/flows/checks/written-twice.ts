import { type Check, type FindingAt } from '../check.ts';
import { type FlowSource } from '../authored.ts';
import { outcomesOf, sourcesOf } from '../graph/places.ts';
import { linesOf, type Line } from '../texts/lines-of.ts';

/**
 * A number, a price, or a delay read on the same page, written by hand in two flows: the day it
 * changes, one of them will be forgotten.
 */
export const writtenTwice: Check = {
  code: 'written-twice',
  severity: 'warning',
  readsAll: true,
  *run(input) {
    const byKey = new Map<string, Handwritten[]>();
    for (const one of sourcesOf(input).flatMap(handwrittenIn)) {
      byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
    }
    for (const found of byKey.values()) {
      const flows = [...new Set(found.map(({ flow }) => flow))];
      const [first] = found;
      if (first && flows.length > 1) yield findingAt(first, flows);
    }
  },
};

interface Handwritten {
  readonly what: string;
  readonly key: string;
  readonly where: Line;
  /** Id of the flow. */
  readonly flow: string;
}

/** Numbers of the country: short ones, and those of ten digits. Never 15, 17, 18: everyone knows. */
const PHONE =
  /(?<![\d«] ?)(?:3\d{3}|3\d \d{2}|11[2-9]|0 ?8\d{2} ?\d{3} ?\d{3}|0\d(?: \d{2}){4})(?! ?[\d€])/gu;
const PRICE = /\d[\d ]*(?:,\d+)? ?(?:€|euros?\b)/gu;
const DELAY = /\b\d+ (?:jours|mois|semaines|ans)\b/gu;

function handwrittenIn(source: FlowSource): readonly Handwritten[] {
  const sources = new Map(
    outcomesOf(source).map(({ at, outcome }) => [
      at.id,
      outcome.sources ?? source.flow.sources ?? [],
    ]),
  );
  const flow = source.flow.id;
  return linesOf(source)
    .filter(({ lang }) => lang === 'fr')
    .flatMap((where) => [
      ...matches(where, PHONE, (text) => text.replaceAll(' ', '')),
      ...matches(where, PRICE, (text) => text.replaceAll(' ', '')),
      ...(sources.get(where.of.step ?? '') ?? []).flatMap((id) =>
        matches(where, DELAY, (text) => `${text} (${id})`),
      ),
    ])
    .map((one) => ({ ...one, flow }));
}

function matches(
  where: Line,
  pattern: RegExp,
  keyOf: (text: string) => string,
): readonly Omit<Handwritten, 'flow'>[] {
  const byHand = where.text.replaceAll(/\{[^}]*\}/g, '…');
  return [...byHand.matchAll(pattern)].map(([what]) => ({ what, key: keyOf(what), where }));
}

function findingAt({ what, where }: Handwritten, flows: readonly string[]): FindingAt {
  return {
    file: where.file,
    path: where.path,
    message: `« ${what} » est écrit à la main dans plusieurs démarches : ${flows.slice(0, 4).join(', ')}.`,
    hint: 'Écrivez-le une fois dans data/facts, et nommez-le : {fact:…} ; ou {phone:…} pour un organisme.',
  };
}
