import { isGrave, type DangerKind } from '../../understanding/danger/kinds.ts';
import { type Choice, type View } from '../../view/view.ts';
import { type Scene } from '../scene.ts';
import { type Prompt } from '../state.ts';
import { operatorOfFlow } from '../operators-named.ts';
import { flowOf, hereOf } from '../where.ts';
import { frame } from './frame.ts';
import { isOfSomebodyNear } from './is-of-somebody-near.ts';
import { inUrgency, urgentParts } from './urgent-parts.ts';

/** Doors near that are offered at most: the numbers stay the screen. */
const MOST_DOORS = 2;

/**
 * Who is held is told of no service for those who work freely: it says to stay, and to ask the boss. Who
 * looks for a child that did not come home from school asks nothing of the school's sites.
 */
const ASKED_NO_MORE: ReadonlySet<DangerKind> = new Set(['captive', 'missing']);

/** Somebody near may look at the calls of the phone; of others nobody hides. */
function tracesOf(kind: DangerKind | undefined): 'danger-traces' | 'danger-not-kept' {
  return isOfSomebodyNear(kind) ? 'danger-traces' : 'danger-not-kept';
}

type DangerPrompt = Extract<Prompt, { kind: 'danger' }>;

/** The number first, one tap away; a quick way out; then what was asked, and the doors near. */
export function dangerScreen(scene: Scene, prompt: DangerPrompt): View {
  const { wording, world } = scene;
  const [most] = inUrgency(prompt.dangers);
  // "En danger ?" is asked of those whose danger it may be: a cut is a cut, whoever tells it.
  const isAside = prompt.soft && (most === undefined || isGrave(most));
  const title = most === undefined ? undefined : world.urgent?.get(most)?.sections[0]?.title;
  const framed = frame(scene, {
    heading: title && !isAside ? wording.text(title) : wording.say('danger-soft'),
    // Someone may look over the shoulder: the page's title tells nothing.
    pageTitle: { text: 'Aiguillage', lang: 'fr' },
    sensitive: true,
    body: {
      kind: 'danger',
      quit: wording.say('danger-quit'),
      leave: wording.say('danger-leave'),
      sections: urgentParts(scene, prompt.dangers, isAside),
      traces: wording.say(tracesOf(most)),
      choices: [...otherwise(scene, prompt), ...waysOn(scene, prompt)],
    },
  });
  return isAside ? framed : besideSomebody(scene, most, framed);
}

/** Two people look at the screen of who helps: who hurts may be one of them, or wait outside. */
function besideSomebody(
  { state, wording }: Scene,
  most: DangerKind | undefined,
  screen: View,
): View {
  if (state.audience !== 'mediator' || !isOfSomebodyNear(most)) return screen;
  return { ...screen, notices: [...screen.notices, wording.say('danger-alone-first')] };
}

/** Somebody else's danger: a child's has its own numbers, another's is told in other words. */
function otherwise({ wording }: Scene, { dangers, soft }: DangerPrompt): readonly Choice[] {
  const child: Choice = {
    label: wording.say('danger-child'),
    action: { do: 'command', command: 'danger-child' },
  };
  const other: Choice = {
    label: wording.say('danger-other'),
    action: { do: 'command', command: 'danger-other' },
  };
  const violent = dangers.includes('violence') && !dangers.includes('child');
  const own = !soft && dangers.some((kind) => kind === 'violence' || kind === 'suicide');
  return [...(violent ? [child] : []), ...(own ? [other] : [])];
}

/** What the same words also ask, the doors near, then back to where one was. */
function waysOn(scene: Scene, { dangers, flows }: DangerPrompt): readonly Choice[] {
  const { world, state } = scene;
  const here = hereOf(world, state)?.flow.id;
  const kinds = inUrgency(dangers);
  const [most] = kinds;
  const isNoMore = most !== undefined && ASKED_NO_MORE.has(most);
  const asked = isNoMore ? [] : flows.filter((id) => id !== here);
  const doors = kinds
    .flatMap((kind) => world.urgent?.get(kind)?.doors ?? [])
    .filter((id, at, all) => all.indexOf(id) === at && id !== here && !asked.includes(id))
    .slice(0, MOST_DOORS);
  const near = doors.flatMap((id) => topic(scene, id));
  // Whoever lives with the danger is helped first; what is asked of a service waits until they are safe.
  const isFirst = isOfSomebodyNear(most);
  const on = asked.flatMap((id) => {
    const isLater = isFirst && operatorOfFlow(world, id) !== undefined;
    return topic(scene, id, isLater ? 'danger-topic-later' : 'danger-topic');
  });
  return [
    ...(isFirst ? [...near, ...on] : [...on, ...near]),
    { label: backLabel(scene), action: { do: 'command', command: 'back' } },
  ];
}

function topic(
  { world, wording }: Scene,
  id: string,
  key?: 'danger-topic' | 'danger-topic-later',
): readonly Choice[] {
  const found = flowOf(world, id) ?? world.stubs.get(id);
  if (!found) return [];
  const title = wording.text(found.title);
  const label = key === undefined ? title : wording.say(key, { title: title.text });
  return [{ label, action: { do: 'flow', flow: id } }];
}

/** The walk under way is named: one sees that it is still there. */
function backLabel({ world, state, wording }: Scene): Choice['label'] {
  const here = hereOf(world, state);
  if (!here) return wording.say('danger-continue');
  return wording.say('danger-back-to', { title: wording.text(here.home.flow.title).text });
}
