import { type Flow } from '../../engine/model.ts';
import { type Answer } from '../../engine/walk.ts';
import { type Operator } from '../../permanences/model.ts';
import { fold } from '../../territory/fold.ts';
import { isOnlyLittle } from '../little-words.ts';
import { operatorOfLabel, operatorSaid } from '../operators-named.ts';
import { type Reading } from '../reading.ts';
import { flowOf, HUMAN_FLOW } from '../where.ts';
import { type World } from '../world.ts';
import { isAnotherDemand } from './demand.ts';
import { type Hearing } from './hearing.ts';

/**
 * "Le numéro de la Caf", "rendez-vous aux impôts", "la CPAM de Lille": how to reach one service, and
 * nothing else. Who says why as well makes a demand of it.
 */
export function reach(hearing: Hearing): Reading | undefined {
  const { world, said } = hearing;
  const flow = flowOf(world, HUMAN_FLOW);
  const named = operatorSaid(world, said);
  if (!flow || !named || !isAnotherDemand(hearing)) return undefined;
  const around = ` ${said} `.replace(` ${named.name} `, ' | ').trim().split(' ');
  const place = placeAmong(world, around);
  if (!place || isOfAFlow(world, said)) return undefined;
  const answers = answersTo(world, { flow, operator: named.operator }, flow.start);
  if (!answers) return undefined;
  const read = { kind: 'action', action: { do: 'flow', flow: flow.id } } as const;
  const heard = { [flow.id]: answers };
  const { commune } = place;
  return commune === undefined
    ? { ...read, heard }
    : { ...read, heard, commune, told: { code: 'commune-kept' } };
}

/**
 * Where words ask for nothing but how to reach someone, or name a commune and nothing else: the
 * commune that they name, if it is one alone. `undefined` where less or more is said.
 */
function placeAmong(
  { language, communes }: World,
  words: readonly string[],
): { readonly commune?: string | undefined } | undefined {
  const isMore = (word: string) =>
    word !== '|' && !language.reaching.has(word) && !language.aroundReaching.has(word);
  const first = words.findIndex(isMore);
  if (first < 0) return words.some((word) => language.reaching.has(word)) ? {} : undefined;
  const end = words.findLastIndex(isMore) + 1;
  // "La Rochelle": small words may be part of the name.
  for (let from = Math.max(0, first - MOST_BEFORE); from <= first; from++) {
    const name = words.slice(from, end);
    const isPlace = BEFORE_PLACE.has(words[from - 1] ?? '|') && communes.isName(name);
    if (!isPlace || isOnlyLittle(language, name.join(' '))) continue;
    const { decision, matches } = communes.find(name.join(' '));
    return { commune: decision === 'found' ? matches[0]?.insee : undefined };
  }
  return undefined;
}

/** "À Pau", "la Caf Pau": after another word it may be no place ("à l'étranger", "un faux numéro"). */
const BEFORE_PLACE: ReadonlySet<string> = new Set(['a', 'de', 'd', 'sur', '|']);
/** Small words at the head of a name: "le", "la", "les", "l". */
const MOST_BEFORE = 2;

/** Words that a flow has as its own: "rendez-vous préfecture" is that of a residence permit. */
function isOfAFlow({ flows }: World, said: string): boolean {
  return [...flows.values()].some(
    ({ id, words }) => id !== HUMAN_FLOW && words.some((own) => fold(own) === said),
  );
}

/** The answers that lead from a question to the option that is this operator's name. */
function answersTo(
  world: World,
  to: { readonly flow: Flow; readonly operator: Operator },
  address: string,
): readonly Answer[] | undefined {
  const step = to.flow.steps.get(address);
  if (step?.kind !== 'question' || step.several) return undefined;
  for (const { id, label, go } of step.options) {
    const answer = { step: address, options: [id], heard: true } as const;
    if (operatorOfLabel(world, label.fr) === to.operator) return [answer];
    const further = go === undefined ? undefined : answersTo(world, to, go);
    if (further) return [answer, ...further];
  }
  return undefined;
}
