import { readAnswers, writeAnswers } from '../../engine/answers-text.ts';
import { type FactValue } from '../../engine/model.ts';
import { isValidAnswer } from '../../engine/trace.ts';
import { type Walk } from '../../engine/walk.ts';
import { hidesService } from '../silent-service.ts';
import { newState } from '../start-state.ts';
import { type State } from '../state.ts';
import { flowOf, isPrivate } from '../where.ts';
import { type World } from '../world.ts';

/** Where the application of who helps stands. */
export const HELPER_APP = '/mediateur/';

/**
 * What leads from a citizen's screen to the same place of the same walk with the helper's words: the
 * flow, its answers, the commune, the language, after a `#` that no server sees. Answers that may
 * stand in no address are left out: the flow opens at its start. Empty where no walk is under way.
 *
 * @example writeWalkHash(world, begin(world, { flow: 'impots.payer' })) // '#/impots.payer'
 */
export function writeWalkHash(world: World, state: State): string {
  const walk = state.prompt === undefined ? state.walks.at(-1) : undefined;
  const flow = walk && flowOf(world, walk.flow);
  if (!walk || !flow || hidesService(world, state, walk)) return '';
  const answers = isOpen(world, state, walk) ? writeAnswers(walk.answers) : '';
  return `#/${flow.id}${answers === '' ? '' : `/${answers}`}${queryOf(state, walk)}`;
}

/**
 * The state that such a hash opens, for a mediator; nothing for one that names no flow. Whatever is not
 * ours in it is left out. Never throws.
 *
 * @example
 * readWalkHash(world, '#/impots.payer?commune=33281').commune // '33281'
 * readWalkHash(world, '#/nothing') // undefined
 */
export function readWalkHash(world: World, hash: string): State | undefined {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [id = '', ...rest] = path.split('/');
  const flow = flowOf(world, id);
  if (!flow) return undefined;
  const asked = new Map(query.split('&').map(pairIn));
  const answers = readAnswers(rest.join('/')).filter((answer) => isValidAnswer(flow, answer));
  const commune = asked.get('commune') ?? '';
  const isCommune = commune === 'declined' || world.communes.byInsee.has(commune);
  const lang = [...world.languages, ...world.wanted].find((one) => one === asked.get('lang'));
  return {
    ...newState({ audience: 'mediator', ...(lang === undefined ? {} : { lang }) }),
    ...(isCommune ? { commune } : {}),
    walks: [{ flow: flow.id, digest: flow.digest, answers, outside: outsideIn(world, asked) }],
  };
}

/**
 * The way back: the page of the same place as a citizen sees it.
 *
 * @example guidePathOf(world, begin(world, { flow: 'impots.payer' })) // '/guide/impots.payer'
 */
export function guidePathOf(world: World, state: State): string {
  const walk = state.walks.at(-1);
  const flow = walk && flowOf(world, walk.flow);
  if (!walk || !flow || hidesService(world, state, walk)) return '/';
  const isTold = isOpen(world, state, walk) && walk.answers.length > 0;
  const answers = isTold
    ? [`a=${writeAnswers(walk.answers)}`, `v=${flow.digest.slice(0, DIGEST_SHOWN)}`]
    : [];
  const query = queryOf(state, walk).slice(1);
  const all = [...answers, ...(query === '' ? [] : [query])].join('&');
  return `/guide/${flow.id}${all === '' ? '' : `?${all}`}`;
}

/** Characters of the flow's digest in an address of the pages. */
export const DIGEST_SHOWN = 8;

function isOpen(world: World, state: State, walk: Walk): boolean {
  return !isPrivate(world, state, walk) && (state.situation ?? []).length === 0;
}

/** Ids and codes alone: nothing in it needs to be escaped. */
function queryOf({ commune, lang }: State, { outside }: Walk): string {
  const pairs = [
    ...(commune === undefined ? [] : [`commune=${commune}`]),
    ...(lang === 'fr' ? [] : [`lang=${lang}`]),
    ...outside.map(([fact, value]) => `fact.${fact}=${listed(value).join('+')}`),
  ];
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function listed(value: FactValue): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}

function pairIn(pair: string): readonly [name: string, value: string] {
  const at = pair.indexOf('=');
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
}

/** Facts from outside: known names and values of closed lists. */
function outsideIn({ facts }: World, asked: ReadonlyMap<string, string>): Walk['outside'] {
  return [...asked].flatMap(([name, value]): Walk['outside'] => {
    const fact = name.startsWith('fact.') ? facts.get(name.slice(5)) : undefined;
    const [first, ...others] = value.split('+').filter((one) => fact?.values.includes(one));
    if (!fact || first === undefined) return [];
    return [[fact.name, fact.several ? [first, ...others] : first]];
  });
}
