/** A paper or a message in hand, in French: the reference for the others. */
export const LETTERS_FR = {
  'letters-who': "J'ai reçu un papier ou un message",
  'letters-bold': '{sender} : que lisez-vous en gros ?',
  'letters-among': 'Est-ce un de ces papiers ?',
  'letters-none': 'Autre chose, ou je ne sais pas',
  'letters-someone': "Quelqu'un d'autre, ou je ne sais pas",
  'letter-clock': 'Votre délai : {clock}',
  'letter-genuine': 'Vrai ou faux ? {genuine}',
  'letter-genuine-to-check': 'Vrai ou faux ? {genuine} (À vérifier.)',
  'letter-uncertain': 'À vérifier : {uncertain}',
  'letter-opens': 'Voir quoi faire',
  'letter-other': "Ce n'est pas ce papier",
} as const;

export type LettersKey = keyof typeof LETTERS_FR;
