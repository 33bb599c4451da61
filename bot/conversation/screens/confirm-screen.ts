import { type Choice, type View, type Words } from '../../view/view.ts';
import { type Scene } from '../scene.ts';
import { type Here } from '../where.ts';
import { answering } from './answering.ts';
import { frame, humanChoice, neutralTitle } from './frame.ts';

/** What cannot wait for the answer, at the end that is likely. */
function firstOf({ wording }: Scene, { position }: Here): Words | undefined {
  const { at } = position;
  if (at.kind !== 'outcome' || at.step.kind !== 'autonomy' || !at.step.first) return undefined;
  return wording.text(at.step.first);
}

/**
 * "C'est bien ça ?": before the end of a walk in which every answer was heard in words. A yes gives
 * the last of them, so that one answer at least is the person's own; a no asks what was heard.
 */
export function confirmScreen(scene: Scene, here: Here): View {
  const { wording, state } = scene;
  const last = here.position.path.at(-1);
  const yes: Choice[] = last
    ? [
        {
          label: wording.say('confirm-yes'),
          action: {
            do: 'answer',
            walk: here.index,
            step: last.step.address,
            options: last.options,
          },
        },
      ]
    : [];
  const heading = wording.say('confirm-heading');
  return frame(scene, {
    heading,
    ...neutralTitle(here, heading),
    body: {
      kind: 'question',
      help: firstOf(scene, here) ?? wording.say('confirm-help'),
      choices: [
        ...yes,
        { label: wording.say('confirm-no'), action: { do: 'command', command: 'not-so' } },
        ...(state.misses > 1 ? [humanChoice(scene)] : []),
      ],
    },
    calm: wording.say('calm'),
    typing: answering(scene),
  });
}
