import { type Routed, type RouteReasons } from '../../understanding/router.ts';

const DECISIONS: Readonly<Record<Routed['decision'], string>> = {
  route: 'y va tout de suite',
  ask: 'demande : « Vouliez-vous dire… ? »',
  none: 'ne propose rien : aucun parcours ne répond à cela',
};

/** A decision for authors; with `why`, the words as they were read and what weighs for each flow. */
export function reasonsInWords(routed: Routed, reasons: RouteReasons, why: boolean): string {
  const lines = [`Décision : ${routed.decision} (${DECISIONS[routed.decision]})`];
  if (routed.secondDemand !== undefined) {
    lines.push(`Deuxième demande, gardée pour après : ${routed.secondDemand}`);
  }
  if (why) lines.push(...wordsRead(reasons), ...outsideLine(reasons));
  for (const [at, { id, score }] of routed.ranked.slice(0, 5).entries()) {
    lines.push(`${String(at + 1)}. ${id}  ${score.toFixed(2)}`);
    const flow = reasons.flows.find((one) => one.id === id);
    if (why && flow) lines.push(...becauseLines(flow));
  }
  return `${lines.join('\n')}\n`;
}

function wordsRead({ terms }: RouteReasons): readonly string[] {
  if (terms.length === 0) return ['Mots lus : aucun mot qui compte'];
  const read = terms.map(({ word, known }) =>
    known === 0 ? `${word} (inconnu)` : known < 1 ? `${word} (deviné)` : word,
  );
  return [`Mots lus : ${read.join(', ')}`];
}

function outsideLine({ outside }: RouteReasons): readonly string[] {
  if (!outside) return [];
  return [`Sans parcours, le plus proche : « ${outside.phrase} » ${outside.like.toFixed(2)}`];
}

function becauseLines({ phrase, parts, because, learnt }: RouteReasons['flows'][number]): string[] {
  const weights = because.slice(0, 6).map(({ stem, weight }) => `${stem} ${weight.toFixed(2)}`);
  const factors = [
    ...(parts.operator === 1 ? [] : [`organisme nommé × ${parts.operator.toFixed(2)}`]),
    ...(parts.notWords === 1 ? [] : [`not-words × ${parts.notWords.toFixed(2)}`]),
  ];
  return [
    ...(phrase === ''
      ? []
      : [`   phrase la plus proche : « ${phrase} » ${parts.phrase.toFixed(2)}`]),
    `   mots ${parts.words.toFixed(2)}${weights.length === 0 ? '' : ` (${weights.join(', ')})`}`,
    ...(parts.learnt === undefined
      ? []
      : [
          `   appris ${parts.learnt.toFixed(2)}${learnt.length === 0 ? '' : ` (${learnt.join(', ')})`}`,
        ]),
    ...(factors.length === 0 ? [] : [`   ${factors.join(', ')}`]),
  ];
}
