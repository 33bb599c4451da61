import { type PhraseKey } from '../phrases.ts';

/** Simpler French, where the usual French is not already as simple as can be. */
export const FR_SIMPLE: Partial<Record<PhraseKey, string>> = {
  about:
    "Je suis un robot. Je pose des questions simples. Puis je vous dis quoi faire. Ou je vous dis qui aller voir, où et quand. Je n'écris rien à votre place.",
  'calm-home':
    "Je suis un robot. Ici, rien n'est envoyé. Je ne remplis rien à votre place. Vous pouvez vous tromper.",
  calm: "Ici, rien n'est envoyé. Vous vous trompez ? Vous pouvez revenir en arrière.",
  'commune-question': 'Dans quelle ville ou quel village habitez-vous ?',
  'commune-label': 'Nom de la ville ou du village, ou code postal',
  'commune-help': "Je cherche quelqu'un près de chez vous.",
  'commune-unknown':
    "Je n'ai pas trouvé cette ville ou ce village. Écrivez le nom, ou le code postal.",
  'change-commune': 'Changer de ville',
  'several-button': 'Continuer',
  guarded:
    "Vous avez écrit un numéro ou une information sur vous. Gardez-la pour vous. Je n'en ai pas besoin. Je ne l'ai pas gardée.",
  'to-confirm': "Ce jour n'est pas sûr. Personne ne l'a vérifié depuis le {date}.",
  'to-confirm-reported': "Ce jour n'est pas sûr. Quelqu'un a vu une erreur.",
  'unknown-place':
    "Je ne connais pas d'heure d'ouverture près de chez vous. Il y en a peut-être une. Voici qui peut vous le dire.",
  distance: 'à environ {km} km en ligne droite',
  'see-title': "C'est bon quand vous voyez",
  'sealed-lost-text':
    "Je ne peux pas relire cette page. Rien n'est envoyé. Rien n'est gardé. Recommencez.",
};
