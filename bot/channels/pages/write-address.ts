import { type Walk } from '../../engine/walk.ts';
import { DIGEST_SHOWN } from '../../conversation/helper/walk-hash.ts';
import { type Prompt, type State } from '../../conversation/state.ts';
import { operatorOfFlow } from '../../conversation/operators-named.ts';
import { hidesService } from '../../conversation/silent-service.ts';
import { FIRST_MENU, flowOf, isPrivate } from '../../conversation/where.ts';
import { type World } from '../../conversation/world.ts';
import { writeAnswers } from '../../engine/answers-text.ts';
import { writeQuery, type Pairs } from './query.ts';

/** Flows that were asked for besides. */
export const LATER = 'puis';
/** Those that may have been asked for besides. */
export const PERHAPS = 'peut-etre';

/** A path and its query, in the one order that is ours. */
export interface Address {
  readonly path: string;
  readonly pairs: Pairs;
}

/**
 * The address of a state; `undefined` where its answers may not stand in one. Only the current
 * walk is written: on pages, Back of the browser is the way to the one before.
 */
export function addressOf(world: World, state: State): Address | undefined {
  if (state.prompt?.kind === 'erased') return { path: ERASED_PATH, pairs: preferences(state) };
  if (state.prompt?.kind === 'danger' || holdsSensitive(world, state)) return undefined;
  return promptAddress(world, state) ?? walkAddress(world, state, state.walks.at(-1));
}

/** Where it is said that all is erased. What erases is sent elsewhere. */
export const ERASED_PATH = '/effacer';
/** Carries the mark of what was erased in this browser. */
export const MARK = 'apres';
/** What tells something of a person in an address, and needs the mark. */
export const MARKED: ReadonlySet<string> = new Set(['a', 'commune', 'parmi', LATER, PERHAPS]);

/** The address as it is written in a page; `mark`: of this browser, see `markOf`. */
export function hrefOf({ path, pairs }: Address, mark = ''): string {
  const isMarked = mark !== '' && pairs.some(([name]) => MARKED.has(name));
  return `${path}${writeQuery(isMarked ? [...pairs, [MARK, mark]] : pairs)}`;
}

/** How one reads and whose frame may show it: all that an address of ours keeps for a message. */
export function ownPairs({
  lang,
  structure,
}: {
  readonly lang: string;
  readonly structure?: string | undefined;
}): Pairs {
  return [
    ...(lang === 'fr' ? [] : [['lang', lang] as const]),
    ...(structure === undefined ? [] : [['structure', structure] as const]),
  ];
}

/** True when some walk has answers that must stay out of any address, or will have. */
export function holdsSensitive(world: World, state: State): boolean {
  return (
    holdsHeard(state) ||
    (state.perhaps ?? []).some((id) => operatorOfFlow(world, id)?.discreet === true) ||
    state.walks.some(
      (walk) =>
        hidesService(world, state, walk) ||
        (walk.answers.length > 0 && isPrivate(world, state, walk)),
    )
  );
}

/** What was heard belongs to no walk yet: answers that wait for a flow, one's situation. */
export function holdsHeard(state: State): boolean {
  const { heard, prompt, towns, endangered, asked, situation = [] } = state;
  const isBeside =
    prompt?.kind === 'suggestions' && (prompt.beside !== undefined || prompt.perhaps !== undefined);
  const isKept = [heard, towns, endangered, asked].some((one) => one !== undefined);
  return situation.length > 0 || isKept || isBeside;
}

function promptAddress(world: World, state: State): Address | undefined {
  const { prompt } = state;
  switch (prompt?.kind) {
    case 'menu':
      return home(state, prompt.menu === FIRST_MENU ? '/' : `/menu/${prompt.menu}`);
    case 'family':
      return familyAddress(state, prompt);
    case 'suggestions':
      return {
        path: '/vouliez-vous-dire',
        pairs: [['parmi', prompt.ids.join('+')], ...pageOf(prompt), ...preferences(state)],
      };
    case 'letters':
      return lettersAddress(state, prompt);
    case 'letter':
      return home(state, `/papier/${prompt.letter}`);
    case 'stub':
      return home(state, `/guide/${prompt.id}`);
    case 'commune':
      return walkAddress(world, withCommune(state, prompt.among), state.walks.at(-1));
    case 'change':
      return walkAddress(world, state, withoutAnswer(state.walks[prompt.walk], prompt.step));
    // A danger stands in no address.
    case 'danger':
    case 'erased':
    case undefined:
      return undefined;
  }
}

/** Asked anew: the answer goes, the later ones wait for it. */
function withoutAnswer(walk: Walk | undefined, step: string): Walk | undefined {
  return walk && { ...walk, answers: walk.answers.filter((answer) => answer.step !== step) };
}

/** A shared name is written as the communes it may be; none: the commune is asked. */
function withCommune(state: State, among: readonly string[]): State {
  const { commune, ...rest } = state;
  return commune === undefined && among.length === 0
    ? state
    : { ...rest, ...(among.length === 0 ? {} : { commune: among.join('+') }) };
}

function walkAddress(world: World, state: State, walk: Walk | undefined): Address {
  const flow = walk && flowOf(world, walk.flow);
  if (!walk || !flow) return home(state, '/');
  const answers: Pairs =
    walk.answers.length === 0
      ? []
      : [
          ['a', writeAnswers(walk.answers)],
          ['v', flow.digest.slice(0, DIGEST_SHOWN)],
        ];
  const facts = walk.outside.map(
    ([fact, value]) =>
      [`fact.${fact}`, typeof value === 'string' ? value : value.join('+')] as const,
  );
  return { path: `/guide/${flow.id}`, pairs: [...answers, ...preferences(state), ...facts] };
}

function familyAddress(
  state: State,
  { family, page }: Extract<Prompt, { kind: 'family' }>,
): Address {
  const { path, pairs } = home(state, `/famille/${family}`);
  return { path, pairs: [...pageOf({ page }), ...pairs] };
}

function pageOf({ page }: { readonly page?: number | undefined }): Address['pairs'] {
  return page === undefined ? [] : [['page', String(page)]];
}

function lettersAddress(
  state: State,
  { sender, among, page }: Extract<Prompt, { kind: 'letters' }>,
): Address {
  const { path, pairs } = home(state, sender === undefined ? '/papiers' : `/papiers/${sender}`);
  const own: Pairs = [
    ...(among ? [['parmi', among.join('+')] as const] : []),
    ...(page === undefined ? [] : [['page', String(page)] as const]),
  ];
  return { path, pairs: [...own, ...pairs] };
}

function home(state: State, path: string): Address {
  return { path, pairs: preferences(state) };
}

function preferences({ commune, lang, simple, structure, later = [], perhaps = [] }: State): Pairs {
  const pairs: (readonly [string, string])[] = [];
  if (commune !== undefined) pairs.push(['commune', commune]);
  if (lang !== 'fr') pairs.push(['lang', lang]);
  if (simple) pairs.push(['simple', '1']);
  if (structure !== undefined) pairs.push(['structure', structure]);
  if (later.length > 0) pairs.push([LATER, later.map(({ flow }) => flow).join('+')]);
  if (perhaps.length > 0) pairs.push([PERHAPS, perhaps.join('+')]);
  return pairs;
}
