import { type PhraseKey } from '../../view/phrases/phrase-key.ts';
import { type Choice, type View } from '../../view/view.ts';
import { type Scene } from '../scene.ts';
import { present } from '../../engine/present.ts';
import { frame } from './frame.ts';
import { hasCircumstance } from '../circumstances.ts';
import { type State } from '../state.ts';
import { communeProgress } from './progress.ts';

/**
 * Asks in which commune the person lives, whoever types; `among`: a shared name, asked and never guessed. Else those
 * that were named in passing are one tap away.
 */
export function communeScreen(scene: Scene, among: readonly string[]): View {
  const { world, wording, state } = scene;
  const shared = among.length > 0;
  const choices = (shared ? among : (state.towns ?? [])).flatMap((insee): readonly Choice[] => {
    const commune = world.communes.byInsee.get(insee);
    if (!commune) return [];
    const departement = world.communes.departements.get(commune.departement);
    const place = departement ? `${departement.name} (${departement.code})` : commune.departement;
    return [
      {
        label: { text: `${commune.name}, ${place}`, lang: 'fr' },
        action: { do: 'commune', commune: insee },
      },
    ];
  });
  return frame(scene, {
    heading: wording.say(shared ? 'commune-which' : questionOf(state)),
    ...present({ progress: communeProgress(scene) }),
    body: {
      kind: 'commune',
      help: wording.say(
        shared ? 'commune-ambiguous' : isOwn(state) ? 'commune-help' : 'commune-help-other',
      ),
      choices,
      decline: {
        label: wording.say('commune-decline'),
        action: { do: 'commune', commune: 'declined' },
      },
    },
    typing: {
      purpose: 'commune',
      label: wording.say('commune-label'),
      hint: wording.say('commune-hint'),
      button: wording.say('commune-button'),
    },
  });
}

function questionOf(state: State): PhraseKey {
  if (isOwn(state)) return 'commune-question';
  return state.audience === 'mediator' ? 'commune-question-helper' : 'commune-question-other';
}

/** Whether who types asks for themselves. */
function isOwn(state: State): boolean {
  return state.audience !== 'mediator' && !hasCircumstance(state, 'for-other');
}
