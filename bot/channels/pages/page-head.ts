import { conformityOf } from '../../conversation/about.ts';
import { HELPER_APP, writeWalkHash } from '../../conversation/helper/walk-hash.ts';
import { type State } from '../../conversation/state.ts';
import { FIRST_MENU, isShared } from '../../conversation/where.ts';
import { type World } from '../../conversation/world.ts';
import { type PageHead } from '../../view/page.ts';
import { phrase } from '../../view/phrases.ts';
import { typeset } from '../../view/typography.ts';
import { outward, rootOf } from '../http/root.ts';
import { HEAD, SCRIPT } from './assets.ts';
import { type Allowing } from './headers.ts';
import { addressOf, hrefOf } from './write-address.ts';

/** Milliseconds without a touch before a shared device forgets, and how long it warns before. */
const IDLE_MS = 600_000;
const WARNING_MS = 30_000;
/** How long the service waits: a page tells it of a touch a little late. */
export const KEPT_IDLE_MS = IDLE_MS + WARNING_MS;

/** What a page of a state names, and what it is allowed for the sake of its structure. */
export interface HeadOf {
  readonly head: PageHead;
  readonly allowing: Allowing;
}

/** How the page stands in its browser; see `LinkParts`. */
export interface HeadParts {
  readonly publicUrl: string;
  readonly mark: string;
  readonly helper?: boolean;
  readonly screen?: string;
}

/** Everywhere the same, but for the structure's own pages and its device. */
export function headOf(world: World, state: State, parts: HeadParts): HeadOf {
  const { mark, screen } = parts;
  const root = rootOf(parts.publicUrl);
  const home: State = { ...state, walks: [], prompt: { kind: 'menu', menu: FIRST_MENU } };
  const address = addressOf(world, home);
  const frames = framesOf(world, state.structure);
  const isKept = screen !== undefined;
  const told = {
    ...cutTold(state.lang),
    ...parentsTold(frames),
    ...idleTold(world, state, isKept),
    ...(isKept || mayStayWhole(state, root) ? { again: '1' } : {}),
  };
  return {
    head: {
      ...aboutHead(world, root, state.structure),
      ...(parts.helper === true && frames.length === 0 ? helperHead(world, state, root) : {}),
      ...themeHead(world, root, state.structure),
      homeHref: outward(root, address ? hrefOf(address, mark) : '/'),
      script: { href: outward(root, SCRIPT.path), told },
    },
    allowing: { script: true, frames, asking: true },
  };
}

/**
 * A page with answers that a browser may keep whole past the erasing: on a host that others share
 * nothing tells it to forget, and the page asks for itself again.
 */
function mayStayWhole({ walks }: State, root: string): boolean {
  return root !== '' && walks.some(({ answers }) => answers.length > 0);
}

/**
 * What pages that stand outside any walk name, under the root of the service. Each keeps the
 * structure: in its frame an address without it would show nothing.
 */
export function aboutHead(world: World, root: string, structure?: string): PageHead {
  const known = world.structures.has(structure ?? '') ? `?structure=${structure ?? ''}` : '';
  return {
    styleHref: root + HEAD.styleHref,
    iconHref: root + HEAD.iconHref,
    homeHref: root + HEAD.homeHref + known,
    accessibilityHref: root + HEAD.accessibilityHref + known,
    privacyHref: root + HEAD.privacyHref + known,
    legalHref: root + HEAD.legalHref + known,
    howHref: root + HEAD.howHref + known,
    conformity: conformityOf(world.audit),
  };
}

/** The same, for pages in French that may be read aloud. */
export function readHead(world: World, root: string, structure?: string): PageHead {
  const script = { href: outward(root, SCRIPT.path), told: cutTold('fr') };
  return { ...aboutHead(world, root, structure), script };
}

/** Origins whose pages may show those of a structure in a frame. */
export function framesOf({ structures }: World, structure = ''): readonly string[] {
  return structures.get(structure)?.origins ?? [];
}

/** Where the colours of a structure stand. */
export function themePath(structure: string): string {
  return `/theme/${structure}.css`;
}

/**
 * The same place with the helper's words; of a danger only the way to ask. The application stands in no
 * frame: a page that a structure shows in one does not lead there.
 */
function helperHead(world: World, state: State, root: string): Pick<PageHead, 'helperHref'> {
  return { helperHref: outward(root, HELPER_APP) + writeWalkHash(world, state) };
}

/** The structure's own colours, after ours. */
function themeHead(world: World, root: string, structure = ''): Pick<PageHead, 'themeHref'> {
  const theme = world.structures.get(structure)?.theme;
  return theme ? { themeHref: outward(root, themePath(structure)) } : {};
}

/** What is said beside a tap that no network carries: the page must be allowed to ask. */
export function cutTold(lang: string): Readonly<Record<string, string>> {
  return {
    cut: typeset(phrase(lang, false, 'no-network')),
    danger: typeset(phrase(lang, false, 'no-network-danger')),
  };
}

function parentsTold(origins: readonly string[]): Readonly<Record<string, string>> {
  return origins.length === 0 ? {} : { parents: origins.join(' ') };
}

/** What the page sends when nobody touches it any more. */
const ERASE = JSON.stringify({ do: 'command', command: 'erase' });

/** On a device that many people use, once something was said on it. */
function idleTold(
  world: World,
  { structure, lang, prompt }: State,
  isKept: boolean,
): Record<string, string> {
  if (structure === undefined || !isShared(world, structure) || prompt?.kind === 'erased') {
    return {};
  }
  return {
    idle: String(IDLE_MS),
    warning: String(WARNING_MS),
    says: phrase(lang, false, 'idle-warning').text,
    stay: phrase(lang, false, 'stay').text,
    erase: ERASE,
    ...(isKept ? { kept: '1' } : {}),
  };
}
