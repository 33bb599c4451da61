import { apply } from '../../conversation/apply.ts';
import { type State } from '../../conversation/state.ts';
import { flowOf, isPrivate } from '../../conversation/where.ts';
import { type World } from '../../conversation/world.ts';
import { type Instant } from '../../permanences/model.ts';
import { type Form, type LinkMaker } from '../../view/link-maker.ts';
import { type Action } from '../../view/view.ts';
import { rootOf } from '../http/root.ts';
import { DAY_PATH, dayQuery } from './day-page.ts';
import { FIELD } from './fields.ts';
import { keptHref } from './kept-address.ts';
import { outwardLinks } from './outward-links.ts';
import { type Seal } from './seal.ts';
import { sealState } from './sealed-state.ts';
import { takeLinks, type Wronging } from './take-links.ts';
import { addressOf, holdsHeard, hrefOf, ownPairs } from './write-address.ts';

export interface LinkParts extends Wronging {
  readonly seal: Seal;
  /** For addresses that go to another phone, and the path that all of ours stand under. */
  readonly publicUrl: string;
  readonly now: () => Instant;
  /** Those that the page belongs to. */
  readonly visits: readonly string[];
  /** Of this browser: see `markOf`. */
  readonly mark: string;
  /** Who helps has an application of their own: pages lead to it. */
  readonly helper?: boolean;
  /** The kept screen that the page shows, if it is one. */
  readonly screen?: string;
}

/**
 * Links and forms of the page of a state: a tap is a link where the state after it may stand in
 * an address, else a button that POSTs with the state sealed.
 */
export function createLinks(world: World, state: State, parts: LinkParts): LinkMaker {
  const quiet: State = { ...state, notices: [] };
  const { mark } = parts;
  const sealed = buttonsForm(world, quiet, parts);
  const form = sealed ?? openForm(world, quiet, mark);
  return outwardLinks(rootOf(parts.publicUrl), {
    to(action) {
      const address = isSent(action) ? undefined : addressOf(world, apply(world, quiet, action));
      if (!address) return { name: FIELD.action, value: JSON.stringify(action) };
      const href = hrefOf(address, mark);
      return address.path.startsWith('/guide/') && address.pairs.length > 0
        ? { href, nofollow: true }
        : { href };
    },
    buttons: form,
    take: (take) => takeLinks(world, quiet, take, parts),
    quit: () => ({ action: DAY_PATH + dayQuery(state), fields: sealed?.fields ?? [] }),
    typed: () => form,
    ticked: ({ walk, step }) => ({
      action: form.action,
      fields: [...form.fields, [FIELD.walk, String(walk)], [FIELD.step, step]],
    }),
  });
}

/**
 * What erases, and what is only counted, is sent: an address that is met again in the history, or
 * fetched beforehand, must do neither.
 */
function isSent(action: Action): boolean {
  return action.do === 'helped' || (action.do === 'command' && action.command === 'erase');
}

/** The form with the state sealed, where some tap leads to one that no address may tell. */
function buttonsForm(world: World, state: State, parts: LinkParts): Form | undefined {
  if (holdsHeard(state) || state.walks.some((walk) => isPrivate(world, state, walk))) {
    return sealedForm(world, state, parts);
  }
  if (state.prompt?.kind !== 'danger') return undefined;
  try {
    return sealedForm(world, state, parts);
  } catch {
    // Without keys yet, its numbers are shown all the same.
    return undefined;
  }
}

function sealedForm(world: World, state: State, parts: LinkParts): Form {
  const { seal, now, visits, screen } = parts;
  const current = state.walks.at(-1);
  const flow = current && flowOf(world, current.flow);
  const { structure } = state;
  // All else is sealed; whose page may show the answer is said even when the seal cannot be read.
  const own = structure === undefined ? '' : `?structure=${structure}`;
  const path = `${flow ? `/guide/${flow.id}` : '/'}${own}`;
  return {
    action: screen === undefined ? path : keptHref(world, state, { id: screen }),
    fields: [[FIELD.state, sealState(seal, state, now(), visits)]],
  };
}

function openForm(world: World, state: State, mark: string): Form {
  const isErased = state.prompt?.kind === 'erased';
  const address = isErased ? { path: '/', pairs: ownPairs(state) } : addressOf(world, state);
  return {
    action: address ? hrefOf(address, mark) : '/',
    fields: state.misses > 0 ? [[FIELD.misses, String(Math.min(state.misses, 9))]] : [],
  };
}
