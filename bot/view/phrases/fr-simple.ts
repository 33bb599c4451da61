import { type PhraseKey } from './phrase-key.ts';

/** Simpler French, where the usual French is not already as simple as can be. */
export const FR_SIMPLE: Partial<Record<PhraseKey, string>> = {
  about:
    "Je suis un robot. Je pose des questions simples. Puis je vous dis quoi faire. Ou je vous dis qui aller voir, où et quand. Je n'écris rien à votre place.",
  'calm-home':
    "Je suis un robot. Ici, rien n'est envoyé. Je ne remplis rien à votre place. Vous pouvez vous tromper.",
  calm: "Ici, rien n'est envoyé. Vous vous trompez ? Vous pouvez revenir en arrière.",
  'home-about':
    'Un guide pour tous. Quoi faire pour vos papiers et vos demandes. Ou qui aller voir, près de chez vous.',
  'commune-question': 'Dans quelle ville ou quel village habitez-vous ?',
  'commune-question-other': 'Dans quelle ville ou quel village habite cette personne ?',
  'commune-help-other': "Je cherche quelqu'un près de cette ville.",
  'commune-label': 'Nom de la ville ou du village, ou code postal',
  'commune-help': "Je cherche quelqu'un près de chez vous.",
  'commune-unknown':
    "Je n'ai pas trouvé cette ville ou ce village. Écrivez le nom, ou le code postal.",
  'change-commune': 'Changer de ville',
  'several-button': 'Continuer',
  guarded:
    "Vous avez écrit un numéro ou une information sur vous. Gardez-la pour vous. Je n'en ai pas besoin. Je ne l'ai pas gardée.",
  'to-confirm': "Ce jour n'est pas sûr. Personne ne l'a confirmé depuis le {date}.",
  'to-confirm-reported': "Ce jour n'est pas sûr. Quelqu'un a vu une erreur.",
  'unknown-place':
    "Je ne connais pas d'heure d'ouverture près de chez vous. Il y en a peut-être une.",
  distance: 'à environ {km} km en ligne droite',
  'sealed-lost-text':
    "Je ne peux pas relire cette page. Rien n'est envoyé. Rien n'est gardé. Recommencez.",
  'commune-lacks-story':
    "Redites-le moi sur la page d'après. D'abord, le nom de la ville ou du village.",
  'commune-lacks-street':
    'Gardez la rue pour vous. Écrivez la ville ou le village. Son nom, ou son code postal.',
  'commune-lacks-departement':
    'Je connais ce département. Écrivez la ville ou le village. Son nom, ou son code postal.',
  'commune-lacks-region':
    'Je connais cette région. Écrivez la ville ou le village. Son nom, ou son code postal.',
  'commune-lacks-here':
    'Je ne vois pas où vous êtes. Écrivez la ville ou le village. Son nom, ou son code postal.',
  'guarded-commune':
    "Vous aviez écrit une adresse, un nom ou un numéro. Je ne l'ai pas gardé. Écrivez seulement la ville ou le village. Ou le code postal.",
  'recourse-defender':
    "Toujours rien ? Voyez le délégué du Défenseur des droits. C'est gratuit. Mais d'abord, écrivez au service, ou appelez.",
  'known-by':
    "Je n'ai pas son adresse. Je n'ai pas son numéro. Demandez-les : {who} vous les donne.",
  'unknown-no-commune':
    'Je ne connais pas votre ville ou votre village. Je ne peux pas chercher près de chez vous. Voici qui peut vous aider.',
  'do-it-for-me':
    "Je n'écris rien à votre place. Une erreur vous coûterait cher. Vos codes restent à vous. Quelqu'un peut le faire avec vous. Voyons qui.",
  'do-it-for-me-mediator':
    'À dire : « Je ne peux pas le remplir pour vous. Vous le faites. Je reste à côté de vous. » Sans mandat, on ne saisit rien. Voyons qui peut le faire.',
  'unknown-stuck': 'Je ne sais pas. Une personne le sait. Choisissez « {choice} », sur cet écran.',
  'answer-later': 'Je vous le dirai à la fin. Si je le sais.',
  'answer-other-person':
    'Ce guide peut servir pour une autre personne. Répondez avec sa situation.',
  'answer-secret': 'Ce guide ne le dit à personne. Vos mots ne sont pas gardés.',
  'answer-better-there': "Mieux vaut y aller ou appeler. C'est écrit ici, pour votre cas.",
  'trip-ask-first': "Vous avez une autre demande : {title}. Répondez d'abord à ses questions.",
  'answer-after': 'Ensuite, je vous dis quoi faire. Ou qui aller voir, où et quand.',
  'answer-why':
    "Votre réponse sert à trouver la bonne aide. Ou la bonne personne. Elle n'est envoyée à personne.",
  'answer-town':
    'Écrivez la ville ou le village où vous habitez maintenant. Son nom, ou son code postal. Sans logement ? La ville où vous êtes.',
  'told-letter': 'Reçu le {received} ? Avant le {date}. Ou {span} après la date écrite en haut.',
  'told-received': 'Reçu le {received} ? Avant le {date}.',
  'from-letter': 'On compte depuis la date écrite en haut.',
  'no-beside': 'Je ne peux pas le remplir pour vous. Vous le faites. Je reste à côté de vous',
  'no-teach':
    'Je ne le fais pas à votre place. Je vous montre une fois. Ensuite, vous le faites. Je reste là',
  'no-mandate': "Je n'ai pas le droit de le faire. Je reste à côté de vous",
  'no-with-day': '{no}. Voici qui le fait avec vous {when} : {who}.',
  'no-received-day': '{no}. Voici qui vous reçoit {when} : {who}.',
  'no-call': "{no}. Voici qui le fait avec vous : {who}. On appelle avant d'y aller.",
  'no-look': '{no}. On cherche ensemble qui peut vous aider.',
  'mandate-needed':
    'Taper, valider, signer, appeler à sa place ? Il faut un accord écrit et signé. Dire oui ne suffit pas.',
  'mandate-guardian': 'Alors, voyez son parent, son tuteur ou son curateur.',
  'training-group':
    "À faire en groupe, à voix haute. L'un joue la personne. L'autre répond. Les réponses sont à la fin, pour qui anime.",
};
