import { apply } from '../../conversation/apply.ts';
import { type State } from '../../conversation/state.ts';
import { flowOf, isPrivate } from '../../conversation/where.ts';
import { type World } from '../../conversation/world.ts';
import { type Instant } from '../../permanences/model.ts';
import { type Form, type LinkMaker } from '../../view/link-maker.ts';
import { DAY_PATH, dayQuery } from './day-page.ts';
import { FIELD } from './fields.ts';
import { type Seal } from './seal.ts';
import { sealState } from './sealed-state.ts';
import { takeLinks } from './take-links.ts';
import { addressOf, holdsHeard, hrefOf } from './write-address.ts';

export interface LinkParts {
  readonly seal: Seal;
  /** For addresses that go to another phone. */
  readonly publicUrl: string;
  readonly now: () => Instant;
}

/**
 * Links and forms of the page of a state: a tap is a link where the state after it may stand in
 * an address, else a button that POSTs with the state sealed.
 */
export function createLinks(world: World, state: State, parts: LinkParts): LinkMaker {
  const quiet: State = { ...state, notices: [] };
  const buttons = buttonsForm(world, quiet, parts) ?? alertForm(world, state);
  const form = buttons ?? openForm(world, quiet);
  return {
    to(action) {
      const address = addressOf(world, apply(world, quiet, action));
      if (!address) return { name: FIELD.action, value: JSON.stringify(action) };
      const href = hrefOf(address);
      return address.path.startsWith('/guide/') && address.pairs.length > 0
        ? { href, nofollow: true }
        : { href };
    },
    ...(buttons ? { buttons } : {}),
    take: (take) => takeLinks(world, quiet, take, parts.publicUrl),
    quit: () => ({ action: DAY_PATH + dayQuery(state), fields: [] }),
    typed: () => form,
    ticked: ({ walk, step }) => ({
      action: form.action,
      fields: [...form.fields, [FIELD.walk, String(walk)], [FIELD.step, step]],
    }),
  };
}

/** The form behind the buttons, where some tap leads to a state that no address may tell. */
function buttonsForm(world: World, state: State, parts: LinkParts): Form | undefined {
  if (holdsHeard(state) || state.walks.some((walk) => isPrivate(world, state, walk))) {
    return sealedForm(world, state, parts);
  }
  if (state.prompt?.kind !== 'danger') return undefined;
  try {
    return sealedForm(world, state, parts);
  } catch {
    // Without keys yet, its numbers are shown all the same.
    return openForm(world, state);
  }
}

/** The line of a danger leads to its numbers, which no address tells. */
function alertForm(world: World, state: State): Form | undefined {
  return state.notices.some(({ code }) => code === 'alert') ? openForm(world, state) : undefined;
}

function sealedForm(world: World, state: State, { seal, now }: LinkParts): Form {
  const current = state.walks.at(-1);
  const flow = current && flowOf(world, current.flow);
  const { structure } = state;
  // All else is sealed; whose page may show the answer is said even when the seal cannot be read.
  const own = structure === undefined ? '' : `?structure=${structure}`;
  return {
    action: `${flow ? `/guide/${flow.id}` : '/'}${own}`,
    fields: [[FIELD.state, sealState(seal, state, now())]],
  };
}

function openForm(world: World, state: State): Form {
  const address = addressOf(world, state);
  return {
    action: address ? hrefOf(address) : '/',
    fields: state.misses > 0 ? [[FIELD.misses, String(Math.min(state.misses, 9))]] : [],
  };
}
