/** Emergency numbers, and what others may have read, in French: the reference for the others. */
export const DANGER_FR = {
  'danger-soft': 'Vous, ou une autre personne, êtes en danger ?',
  'danger-to-check':
    "À vérifier : un de ces numéros a pu changer. S'il ne répond pas, appelez le 112.",
  'number-to-check': 'À vérifier : un de ces numéros a pu changer.',
  'danger-back-to': "Ce n'est pas ça, continuer : {title}",
  'alert-doubtful': "Besoin d'aide tout de suite ?",
  'alert-numbers': "Voir les numéros d'urgence",
  'alert-more': 'Voir qui peut aider',
  'danger-not-kept': 'Vos mots ne sont pas gardés.',
  'danger-traces':
    "Vos mots ne sont pas gardés. L'appel reste dans le journal du téléphone. Effacez-le, si personne ne surveille ce téléphone.",
  'danger-stays':
    "Je garde ces numéros ici. Dans le doute, appelez : on vous dit quoi faire. Ce n'est pas ça ? Touchez le dernier bouton.",
  'danger-called': "C'est bien. Faites ce qu'on vous dit au téléphone. Les numéros restent ici.",
  'danger-quit': 'Quitter vite cette page',
  'danger-alone-first':
    'D’abord, voyez la personne seule. Dites : « J’ai besoin d’un papier à l’accueil. Vous venez avec moi ? »',
  'danger-leave': 'Pour partir vite : « Tout effacer », puis fermez cette fenêtre.',
  'danger-continue': "Ce n'est pas ça, continuer",
  'danger-closed': 'Le {number} est fermé à cette heure.',
  'danger-child': 'Un enfant est en danger',
  'danger-other': "C'est pour une autre personne",
  'danger-topic': 'Continuer : {title}',
  'danger-topic-later': 'Plus tard : {title}',
  'guarded-password':
    "Vous aviez écrit un mot de passe. Je ne l'ai pas gardé. Ce n'est pas grave. Changez-le bientôt : d'autres ont pu le lire.",
  'text-number': 'SMS au {number}',
} as const;

export type DangerKey = keyof typeof DANGER_FR;
