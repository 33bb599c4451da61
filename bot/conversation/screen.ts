import { type Step } from '../engine/model.ts';
import { type Instant } from '../permanences/model.ts';
import { type View } from '../view/view.ts';
import { dangerScreen } from './screens/danger-screen.ts';
import { communeScreen } from './screens/commune-screen.ts';
import { confirmScreen } from './screens/confirm-screen.ts';
import { letterScreen, lettersScreen } from './screens/letter-screens.ts';
import { familyScreen, menuScreen } from './screens/menu-screen.ts';
import { erasedScreen, stubScreen } from './screens/message-screens.ts';
import { outcomeScreen } from './screens/outcome-screen.ts';
import { questionScreen } from './screens/question-screen.ts';
import { inSeason } from './screens/in-season.ts';
import { suggestionsScreen } from './screens/suggestions-screen.ts';
import { type Scene } from './scene.ts';
import { type State } from './state.ts';
import { askedOf, FIRST_MENU, walkAt, type Here } from './where.ts';
import { wordingOf } from './wording.ts';
import { type World } from './world.ts';
import { worldOn } from './world-on.ts';

/**
 * The screen of a state: pure, the same for every channel.
 *
 * @example screen(world, state, now).body.kind // 'menu'
 */
export function screen(given: World, state: State, now: Instant): View {
  const world = worldOn(given, now);
  const scene: Scene = { world, state, now, wording: wordingOf(state, undefined, world) };
  const asked = askedOf(world, state);
  switch (asked.kind) {
    case 'menu':
      return menuScreen(scene, asked.menu);
    case 'family':
      return familyScreen(scene, asked.family, asked.page);
    case 'suggestions':
      return suggestionsScreen(scene, asked);
    case 'letters':
      return lettersScreen(scene, asked);
    case 'letter':
      return letterScreen(scene, asked.letter);
    case 'stub':
      return stubScreen(scene, asked.id);
    case 'commune':
      return communeScreen(scene, asked.among);
    case 'danger':
      return dangerScreen(scene, asked);
    case 'erased':
      return erasedScreen(scene);
    case 'change': {
      const here = walkAt(world, state, asked.walk);
      const step = here && askedAnew(here, asked.step);
      return here && step?.kind === 'question'
        ? questionScreen(inSeason(scene, step), here, step)
        : menuScreen(scene, FIRST_MENU);
    }
    case 'confirm':
      return confirmScreen(scene, asked.here);
    case 'walk':
      return walkScreen(scene, asked.here);
  }
}

/** The step of an answer to change, or the one under way, asked whole. */
function askedAnew({ position: { path, at } }: Here, address: string): Step | undefined {
  const all = [...path.map(({ step }) => step), at.step];
  return all.find((step) => step.address === address);
}

function walkScreen(scene: Scene, here: Here): View {
  const { at } = here.position;
  switch (at.kind) {
    case 'question':
      return questionScreen(inSeason(scene, at.step), here, at.step);
    case 'outcome':
      return outcomeScreen(inSeason(scene, at.step), here, at.step);
    case 'commune':
      return communeScreen(scene, []);
  }
}
