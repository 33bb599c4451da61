import { choicesOf } from '../view/choices-of.ts';
import { type Action, type View } from '../view/view.ts';
import { type Understood } from './state.ts';
import { type Reading } from './reading.ts';

/** What the log keeps of a message: never its words. */
export function understoodOf(shown: View, reading: Reading): Understood {
  if (reading.kind !== 'action') return { kind: 'typed' };
  const { action } = reading;
  const label = labelOf(shown, action);
  return { kind: KINDS[action.do], ...(label === undefined ? {} : { label }) };
}

const KINDS: Readonly<Record<Action['do'], Understood['kind']>> = {
  answer: 'option',
  change: 'command',
  flow: 'flow',
  menu: 'menu',
  family: 'menu',
  letters: 'menu',
  letter: 'menu',
  commune: 'commune',
  language: 'language',
  simple: 'command',
  audience: 'command',
  urgent: 'command',
  unsaid: 'command',
  helped: 'command',
  command: 'command',
};

/** The label on screen of what was understood; a commune typed is named by its screen instead. */
function labelOf(shown: View, action: Action): string | undefined {
  const key = JSON.stringify(action);
  const taps = [
    ...choicesOf(shown),
    shown.alert?.choice,
    shown.back,
    shown.simpler,
    ...shown.languages,
    ...shown.ways,
    ...(shown.helped?.choices ?? []),
  ];
  // Most taps do another thing: told without writing them out.
  const tapped = taps.find(
    (choice) => choice?.action.do === action.do && JSON.stringify(choice.action) === key,
  );
  if (tapped) return tapped.label.text;
  if (shown.body.kind !== 'several' || action.do !== 'answer') return undefined;
  return shown.body.ticks
    .filter(({ id }) => action.options.includes(id))
    .map(({ label }) => label.text)
    .join(', ');
}
