import { type Choice, type Typing, type View } from '../../view/view.ts';
import { type Scene } from '../screen.ts';
import { FIRST_MENU } from '../where.ts';
import { type MenuRow } from '../world.ts';
import { frame } from './frame.ts';

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
  return frame(scene, {
    heading: menu ? wording.text(menu.title) : wording.say('first-heading'),
    body: {
      kind: 'menu',
      rows: (menu?.rows ?? []).map(row),
      aside: (menu?.aside ?? []).map(row),
      ...(menu === undefined || menu.id === FIRST_MENU ? { about: wording.say('about') } : {}),
    },
    calm: wording.say('calm'),
    typing: search(scene),
  });
}

/** The flows of one of the ten families, those still to write among them. */
export function familyScreen(scene: Scene, id: string): View {
  const { world, wording } = scene;
  const family = world.families.get(id);
  const choices: Choice[] = [...world.flows.values(), ...world.stubs.values()]
    .filter((topic) => topic.family === id)
    .map((topic) => ({
      label: wording.text(topic.title),
      action: { do: 'flow', flow: topic.id },
    }));
  const human: Choice = {
    label: wording.say('human'),
    drawing: 'talk',
    action: { do: 'command', command: 'human' },
  };
  return frame(scene, {
    heading: family ? wording.text(family.title) : wording.say('first-heading'),
    body: { kind: 'menu', rows: choices, aside: [human] },
    typing: search(scene),
  });
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

function actionOf({ goes }: MenuRow): Choice['action'] {
  if ('flow' in goes) return { do: 'flow', flow: goes.flow };
  if ('family' in goes) return { do: 'family', family: goes.family };
  if ('menu' in goes) return { do: 'menu', menu: goes.menu };
  return { do: 'command', command: 'human' };
}
