import { type Flow } from '../../engine/model.ts';
import { type Answer } from '../../engine/walk.ts';
import { type Operator } from '../../permanences/model.ts';
import { fold } from '../../territory/fold.ts';
import { circumstancesIn } from '../circumstances.ts';
import { type Commune } from '../../territory/model.ts';
import { isOnlyLittle } from '../little-words.ts';
import { operatorOfLabel, operatorSaid } from '../operators-named.ts';
import { type Reading } from '../reading.ts';
import { flowOf, HUMAN_FLOW } from '../where.ts';
import { type World } from '../world.ts';
import { isAnotherDemand } from './demand.ts';
import { type Hearing } from './hearing.ts';

/**
 * "Le numéro de la Caf", "rendez-vous aux impôts", "la CPAM de Lille": how to reach one service, and
 * nothing else. Who says why as well makes a demand of it. Where the words as they were typed are none
 * of it, they are taken as they are spelled right ("jveu le numero de la caff"), unless they tell of
 * one's situation: a reader that mends too much would lose it.
 */
export function reach(hearing: Hearing): Reading | undefined {
  const { world, said, text } = hearing;
  if (!isAnotherDemand(hearing)) return undefined;
  const typed = reachBy(world, said);
  if (typed) return typed;
  const mended = reachBy(world, hearing.utterance().words.join(' '), true);
  // Asked last, of the few that are left: a look through all that flows have as their own.
  if (!mended || circumstancesIn(world, text).length > 0 || isOfAFlow(world, said))
    return undefined;
  return mended;
}

/** The same of folded words, mended or as typed. */
export function reachBy(world: World, said: string, isMended = false): Reading | undefined {
  const flow = flowOf(world, HUMAN_FLOW);
  const named = flow && operatorSaid(world, said);
  if (!named) return undefined;
  const around = ` ${said} `.replace(` ${named.name} `, ' | ').trim().split(' ');
  const communes = placeAmong(world, around, isMended);
  if (!communes || isOfAFlow(world, said)) return undefined;
  const answers = answersTo(world, { flow, operator: named.operator }, flow.start);
  if (!answers) return undefined;
  const heard = { [flow.id]: answers };
  const read = { kind: 'action', action: { do: 'flow', flow: flow.id }, heard } as const;
  const [commune, ...others] = communes;
  if (commune === undefined) return read;
  return others.length > 0
    ? { ...read, among: communes.slice(0, MOST_ASKED) }
    : { ...read, commune, told: { code: 'commune-kept' } };
}

/**
 * Where words ask for nothing but how to reach someone, or name a commune and nothing else: the
 * communes that have that name. `undefined` where less or more is said.
 */
function placeAmong(
  { language, communes }: World,
  words: readonly string[],
  isMended: boolean,
): readonly string[] | undefined {
  const isMore = (word: string) =>
    word !== '|' && !language.reaching.has(word) && !language.aroundReaching.has(word);
  const first = words.findIndex(isMore);
  const isReaching = words.some((word) => language.reaching.has(word));
  if (first < 0) return isReaching ? [] : undefined;
  const end = words.findLastIndex(isMore) + 1;
  // "La Rochelle": small words may be part of the name.
  for (let from = Math.max(0, first - MOST_BEFORE); from <= first; from++) {
    const name = words.slice(from, end);
    if (!BEFORE_PLACE.has(words[from - 1] ?? '|') || isOnlyLittle(language, name.join(' ')))
      continue;
    const matches = communesOf(communes, name, isMended && isReaching);
    if (matches.length > 0) return matches.map(({ insee }) => insee);
  }
  return undefined;
}

/** "Dunkerke" only sounds like one: enough where all else asks how to reach. */
function communesOf(
  communes: World['communes'],
  name: readonly string[],
  maySound: boolean,
): readonly Commune[] {
  const isName = communes.isName(name);
  // Looked for only then: by sound it takes milliseconds.
  if (!isName && !(maySound && name.length <= MOST_SOUNDED)) return [];
  const { decision, matches } = communes.find(name.join(' '));
  return isName || decision === 'found' ? matches : [];
}

/** Words of a name that only sounds like one: in a whole sentence there is always some commune. */
const MOST_SOUNDED = 4;

/** Communes of one name to choose from. */
const MOST_ASKED = 6;
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
