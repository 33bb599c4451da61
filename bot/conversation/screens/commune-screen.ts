import { type Choice, type View } from '../../view/view.ts';
import { type Scene } from '../scene.ts';
import { present } from '../../engine/present.ts';
import { frame } from './frame.ts';
import { communeProgress } from './progress.ts';

/**
 * Asks in which commune the person lives; `among`: a shared name, asked and never guessed. Else those
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
    heading: wording.say(shared ? 'commune-which' : 'commune-question'),
    ...present({ progress: communeProgress(scene) }),
    body: {
      kind: 'commune',
      help: wording.say(shared ? 'commune-ambiguous' : 'commune-help'),
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
