import { type Action } from '../view/view.ts';

const COMMANDS: readonly (readonly [Action, string])[] = [
  [
    { do: 'command', command: 'back' },
    'retour|revenir|revenir en arriere|arriere|precedent|annuler|back|go back',
  ],
  [
    { do: 'command', command: 'restart' },
    'recommencer|recommence|accueil|menu|debut|depart|restart|start again|start over|home',
  ],
  [
    { do: 'command', command: 'erase' },
    'effacer|tout effacer|efface|supprimer|erase|erase all|delete',
  ],
  [
    { do: 'command', command: 'human' },
    'humain|un humain|quelqu un|parler a quelqu un|parler a une personne|une personne|conseiller|un conseiller|aide|help|talk to someone|human',
  ],
  [
    { do: 'command', command: 'change-commune' },
    'changer de commune|changer de ville|autre commune|change town',
  ],
  [
    { do: 'simple', on: true },
    'plus simple|mots plus simples|simple|je ne comprends pas|je comprends pas|j comprends pas|jcomprends pas|j ai pas compris|je n ai pas compris|pas compris|je comprends rien|je comprends pas la question|je ne comprends pas la question|c est a dire|ca veut dire quoi|je comprend pas|i don t understand|simpler words|simpler',
  ],
  [{ do: 'simple', on: false }, 'mots habituels|usual words'],
  [{ do: 'language', lang: 'en' }, 'english|anglais|en anglais|in english'],
  [{ do: 'language', lang: 'fr' }, 'francais|en francais|french|in french'],
];

const BY_WORDS: ReadonlyMap<string, Action> = new Map(
  COMMANDS.flatMap(([action, words]) => words.split('|').map((word) => [word, action] as const)),
);

/** The engine's command that a folded text is, word for word; a sentence is never one. */
export function commandOf(folded: string): Action | undefined {
  return BY_WORDS.get(folded);
}
