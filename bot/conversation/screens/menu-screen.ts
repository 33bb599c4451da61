import { type Choice, type Typing, type View, type Words } from '../../view/view.ts';
import { type Scene } from '../scene.ts';
import { homeWords } from '../about.ts';
import { FIRST_MENU } from '../where.ts';
import { type Family, type Menu, type MenuRow, type Stub, type World } from '../world.ts';
import { drawingOf } from './drawing-of.ts';
import { frame } from './frame.ts';
import { timelyFirst } from './timely.ts';

/** A menu of flows/menu.yaml; an unknown name shows the first screen. */
export function menuScreen(scene: Scene, id: string): View {
  const { world, wording } = scene;
  const menu = world.menus.get(id) ?? world.menus.get(FIRST_MENU);
  const row = (one: MenuRow): Choice => ({
    label: wording.text(one.title),
    ...(one.hint && { hint: wording.text(one.hint) }),
    drawing: one.drawing,
    action: actionOf(one),
  });
  const { heading, home } = saidOf(scene, menu);
  return frame(scene, {
    heading,
    body: {
      kind: 'menu',
      rows: timelyFirst(scene, menu?.rows ?? [], flowOfRow).map(row),
      aside: (menu?.aside ?? []).map(row),
      ...(home && { home }),
    },
    calm: wording.say(home ? 'calm-home' : 'calm'),
    typing: home ? { ...search(scene), button: wording.say('answer-button') } : search(scene),
  });
}

/** The title of a menu; the first screen says what the guide is, and for whom, too. */
function saidOf(
  { world, wording, state }: Scene,
  menu: Menu | undefined,
): { readonly heading: Words; readonly home?: { readonly about: Words; readonly doors: Words } } {
  const heading = menu ? wording.text(menu.title) : wording.say('first-heading');
  if (menu && menu.id !== FIRST_MENU) return { heading };
  if (state.audience === 'mediator') {
    const about = wording.say('home-about');
    return {
      heading: wording.say('first-heading-helper'),
      home: { about, doors: wording.say('home-doors') },
    };
  }
  const own = homeWords(world.pages, wording.lang);
  const about = own?.about ?? wording.say('home-about');
  return { heading: own?.title ?? heading, home: { about, doors: wording.say('home-doors') } };
}

/** Most rows of a screen, the one to the next screen included. */
export const MAX_ROWS = 7;

/**
 * The flows of one of the families, those still to write among them, what is open in these days
 * first, then most asked; over
 * several screens when they are too many. A page after the last shows the last.
 */
export function familyScreen(scene: Scene, id: string, page = 1): View {
  const { world, wording } = scene;
  const family = world.families.get(id);
  const pages = pagesOf(timelyFirst(scene, topicsOf(world, id), (topic) => topic.id));
  const at = Math.min(page, pages.length);
  const choices: Choice[] = (pages[at - 1] ?? []).map((topic) => ({
    label: wording.text(topic.title),
    drawing: drawingOf(world, topic.id) ?? family?.drawing ?? 'dots',
    action: { do: 'flow', flow: topic.id },
  }));
  if (at < pages.length) choices.push(moreOf(scene, id, at + 1));
  const human: Choice = {
    label: wording.say('human'),
    drawing: 'talk',
    action: { do: 'command', command: 'human' },
  };
  return frame(scene, {
    heading: headingOf(scene, family, at),
    body: { kind: 'menu', rows: choices, aside: [human] },
    typing: search(scene),
  });
}

type Topic = Pick<Stub, 'id' | 'title'>;

/** Flows and stubs of a family in the order of its list, then by id. */
function topicsOf({ flows, stubs, families }: World, id: string): readonly Topic[] {
  const listed = families.get(id)?.topics ?? [];
  const rank = (topic: Topic): number => {
    const at = listed.indexOf(topic.id);
    return at < 0 ? listed.length : at;
  };
  return [...flows.values(), ...stubs.values()]
    .filter((topic) => topic.family === id)
    .sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

/** As few pages as leave a row for the way on; never a page for a topic that would have fitted. */
function pagesOf(topics: readonly Topic[]): readonly (readonly Topic[])[] {
  if (topics.length <= MAX_ROWS) return [topics];
  return [topics.slice(0, MAX_ROWS - 1), ...pagesOf(topics.slice(MAX_ROWS - 1))];
}

function moreOf({ wording }: Scene, family: string, page: number): Choice {
  return {
    label: wording.say('more-topics'),
    drawing: 'dots',
    action: { do: 'family', family, page },
  };
}

/** Each page has a heading of its own, so that one knows that the screen has changed. */
function headingOf({ wording }: Scene, family: Family | undefined, page: number): Words {
  if (!family) return wording.say('first-heading');
  const title = wording.text(family.title);
  return page === 1 ? title : wording.say('topics-page', { title: title.text, page });
}

/** The field for the person's own words. */
export function search({ wording }: Scene): Typing {
  return {
    purpose: 'search',
    label: wording.say('search-label'),
    hint: wording.say('search-hint'),
    button: wording.say('search-button'),
  };
}

function flowOfRow({ goes }: MenuRow): string | undefined {
  return 'flow' in goes ? goes.flow : undefined;
}

function actionOf({ goes }: MenuRow): Choice['action'] {
  if ('flow' in goes) return { do: 'flow', flow: goes.flow };
  if ('family' in goes) return { do: 'family', family: goes.family };
  if ('menu' in goes) return { do: 'menu', menu: goes.menu };
  return goes.command === 'letters' ? { do: 'letters' } : { do: 'command', command: 'human' };
}
