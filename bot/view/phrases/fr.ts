import { ANSWERS_FR } from './answers/fr.ts';
import { LADDER_FR } from './ladder/fr.ts';
import { LETTERS_FR } from './letters/fr.ts';
import { NETWORK_FR } from './network/fr.ts';
import { MEDIATOR_FR } from './mediator/fr.ts';
import { TRUTH_FR } from './truth/fr.ts';
import { SEASON_FR } from './season/fr.ts';
import { DANGER_FR } from './danger/fr.ts';
import { TRIP_FR } from './trip/fr.ts';

/**
 * Sentences of the bot itself, in French: the reference for every other language.
 * Straight apostrophes and plain spaces; `typography.ts` does the rest on pages.
 */
export const FR = {
  // Who speaks
  brand: 'Aiguillage',
  welcome: 'Bonjour.',
  'teams-keeps': "Teams garde ce que vous écrivez. N'écrivez rien sur la personne.",
  about:
    'Je suis un robot. Je pose des questions simples, puis je vous dis quoi faire, ou qui aller voir, où et quand. Je ne remplis rien à votre place.',
  calm: "Ici, rien n'est envoyé. Vous pouvez vous tromper et revenir en arrière.",
  'calm-home':
    "Je suis un robot. Ici, rien n'est envoyé et je ne remplis rien à votre place. Vous pouvez vous tromper.",
  'first-heading': 'Que vous arrive-t-il ?',
  'first-heading-helper': 'Que demande la personne ?',
  'home-about':
    'Un guide pour tous : quoi faire dans vos démarches, ou qui aller voir près de chez vous.',
  'home-doors': 'Ou touchez un sujet',

  // Ways that every screen has
  back: 'Revenir',
  restart: 'Recommencer',
  erase: 'Tout effacer',
  human: "Parler à quelqu'un",
  'simpler-words': 'Mots plus simples',
  'usual-words': 'Mots habituels',
  languages: 'Langues',
  'other-ways': 'Autres actions',
  'skip-to-content': 'Aller au contenu',
  'change-commune': 'Changer de commune',
  'start-again': 'Revenir au début',

  // Answers given
  'your-answer': 'Votre réponse',
  'answer-unsaid': 'Une réponse privée : pour la voir, touchez « Changer »',
  'my-answer': 'Ma réponse',
  'my-answers': 'Mes {count} réponses',
  change: 'Changer',

  // Progress: `left` never grows
  'progress-last': "Question {number}. C'est la dernière.",
  'progress-left': 'Question {number}. Encore {left} au plus.',
  'progress-then': 'Question {number}. Ensuite, je vous dis quoi faire.',
  'progress-change': 'Vous changez une réponse.',
  'question-number': 'Question {number}',

  // Typing
  'search-label': 'Ou écrivez avec vos mots',
  'search-label-again': 'Ou écrivez autrement',
  'search-hint': 'Écrivez, ou parlez avec le micro du clavier. Sans nom ni numéro.',
  'search-button': 'Chercher',
  'answer-label': 'Ou répondez avec vos mots',
  'answer-hint': 'Une question, une erreur ? Écrivez-la aussi. Le micro du clavier marche.',
  'answer-button': 'Envoyer',
  'other-question': 'Une autre question ?',
  'other-question-hint': 'Sans nom ni numéro. Le micro du clavier marche.',
  'several-help': 'Vous pouvez choisir plusieurs réponses.',
  'several-only': 'Cette réponse va seule.',
  'several-button': 'Valider mes réponses',
  'choose-one': 'Choisissez au moins une réponse.',

  // Commune
  'commune-question': 'Dans quelle commune habitez-vous ?',
  'commune-help': 'Je cherche un lieu qui reçoit les habitants de votre commune.',
  'commune-question-other': 'Dans quelle commune habite cette personne ?',
  'commune-question-helper': 'Dans quelle commune chercher ?',
  'commune-help-other': 'Je cherche un lieu qui reçoit les habitants de cette commune.',
  'commune-label': 'Nom de la commune ou code postal',
  'commune-hint': 'Sans adresse ni nom de rue. Le micro du clavier marche.',
  'commune-button': 'Chercher',
  'commune-decline': 'Je préfère ne pas dire',
  'commune-kept': "J'ai noté : {name}.",
  'commune-unknown': "Je n'ai pas trouvé cette commune. Écrivez son nom ou son code postal.",
  'commune-lacks-story':
    "Vous pourrez me le redire juste après. D'abord la commune : son nom, ou son code postal.",
  'commune-lacks-street':
    'Gardez la rue pour vous. Il me manque la ville ou le village : son nom, ou son code postal.',
  'commune-lacks-departement':
    'Je connais ce département. Il me manque la ville ou le village : son nom, ou son code postal.',
  'commune-lacks-region':
    'Je connais cette région. Il me manque la ville ou le village : son nom, ou son code postal.',
  'commune-lacks-here':
    'Je ne vois pas où vous êtes. Il me manque la ville ou le village : son nom, ou son code postal.',
  'commune-which': 'Laquelle est la vôtre ?',
  'commune-ambiguous': "J'en connais plusieurs. Choisissez la vôtre.",

  // Did you mean
  'suggestions-answered': 'Voulez-vous aller plus loin ?',
  'suggestions-one': 'Est-ce cette demande ?',
  'suggestions-two': 'Est-ce une de ces deux demandes ?',
  'suggestions-three': 'Est-ce une de ces trois demandes ?',
  'suggestions-others': 'Ou plutôt ceci ?',
  'none-of-one': "Non, ce n'est pas ça",
  'none-of-two': 'Non, aucune des deux',
  'none-of-three': 'Non, aucune des trois',

  // Notices, before the heading
  'not-understood': "Je n'ai pas compris. Essayez avec d'autres mots, ou choisissez ici.",
  thanks: 'Avec plaisir.',
  'not-understood-again':
    "Je n'ai toujours pas compris. Ce n'est pas votre faute. Choisissez ici, ou parlez à quelqu'un.",
  guarded:
    "Vous aviez écrit un numéro ou une information personnelle. Gardez-la pour vous : je n'en ai pas besoin. Je ne l'ai pas gardée.",
  'guarded-commune':
    "Vous aviez écrit une adresse, un nom ou un numéro. Je ne l'ai pas gardé. Écrivez seulement la ville ou le village, ou le code postal.",
  'answer-lost':
    "Cette question a changé depuis votre dernière visite. Une de vos réponses n'existe plus. Répondez encore une fois.",
  'answers-lost':
    "Ces questions ont changé depuis votre dernière visite. {count} de vos réponses n'existent plus. Répondez encore une fois.",
  'second-demand': 'Une chose à la fois. Après, nous verrons : {title}.',
  corrected: "J'ai compris : {answer}. J'ai changé votre réponse.",
  'not-that': "D'accord, ce n'est pas ça. Reprenons.",
  elsewhere: "D'accord. Parlons de : {title}.",
  understood: "J'ai compris :",
  'confirm-heading': "C'est bien ça ?",
  'confirm-help': "Vérifiez ce que j'ai compris, au-dessus. Un mot est faux ? Touchez « Changer ».",
  'confirm-yes': "Oui, c'est ça",
  'confirm-no': "Non, ce n'est pas ça",
  'no-phone': 'Pas de téléphone',
  'call-for-you':
    'Vous ne pouvez pas appeler ? Écrivez, ou allez sur place. Sinon, une personne de confiance appelle avec vous.',
  'call-deaf': 'Vous êtes sourd ? Cherchez sur le site un appel par vidéo.',
  'no-internet': 'Internet est difficile',
  'for-other': 'Pour une autre personne',
  'tried-phone': 'Personne ne répond',
  'tried-site': 'Le site ne marche pas',
  'tried-went': 'Déplacement pour rien',
  refused: 'On a dit non',
  'said-of': '{what} : {operator}',
  'call-again': "Personne ne répondait ? Essayez d'abord l'autre chemin, sur cette page.",
  'go-again': "Vous y êtes déjà allé ? Essayez d'abord l'autre chemin, sur cette page.",
  'site-with-someone': "Internet est difficile ? Faites-le avec quelqu'un à côté de vous.",
  'with-someone': "Vous pouvez le faire avec quelqu'un",
  'for-other-title': 'Pour une autre personne',
  'for-other-agrees': 'Demandez-lui son accord, à chaque fois.',
  'for-other-types': 'Si elle le peut, elle tape et choisit elle-même. Ses codes restent à elle.',
  'for-other-written':
    "Elle ne le peut pas ? Un accord écrit et signé existe. Demandez à un lieu d'aide.",
  digression: "D'accord. Parlons de : {title}. Vous pourrez revenir ensuite.",
  'return-to': 'Revenir à : {title}',
  'old-button': "Ce bouton n'est plus à jour. Voici où vous en êtes.",
  'too-long': 'Votre message est trop long. Dites-le en quelques mots.',

  // Orientation
  'can-help': '{operator} peut vous aider',
  'where-to-go': 'Où aller',
  go: 'Allez',
  'or-go': 'Ou allez',
  'then-go': 'Puis allez',
  call: 'Appelez',
  'or-call': 'Ou appelez',
  'call-first': 'Appelez avant de partir',
  'or-see': 'Ou voyez aussi',
  'see-first': "Voyez d'abord",
  'ask-the-way': "Demandez l'adresse et le numéro",
  'on-site': 'Sur place, ou par téléphone',
  'ask-appointment': 'Demandez un rendez-vous',
  'if-nobody-answers': 'Si personne ne répond',
  'if-that-fails': 'Si cela ne marche pas',
  'call-number': 'Appeler le {number}',
  'arrive-before': 'Arrivez avant {time}.',
  'walk-in': 'Sans rendez-vous.',
  'by-appointment': 'Sur rendez-vous.',
  'say-appointment':
    'Dites : « Je voudrais un rendez-vous. » Puis dites la phrase écrite sur cette page.',
  'hours-unknown': 'Je ne connais pas ses horaires.',
  'known-by': "Je n'ai ni son adresse ni son numéro : {who} vous les donne.",
  'known-by-none': "Je n'en connais pas ici : {who} dit qui aide.",
  'known-through': "{first} : je n'ai pas son numéro. {who} vous le donne.",
  'known-by-number': "Je n'ai pas son numéro : {who} vous le donne.",
  'open-until': "Ouvert maintenant, jusqu'à {time}.",
  'usually-one': "D'habitude, le {weekdays}.",
  'to-confirm': "Jour à confirmer. Personne ne l'a confirmé depuis le {date}.",
  'to-confirm-reported': "Jour à confirmer. Quelqu'un a signalé une erreur.",
  'ask-if-open': 'Demandez : « Est-ce que vous recevez {in_commune} cette semaine ? »',
  'ask-where': 'Demandez : « Où aller, près {of_commune} ? »',
  'verified-by': 'Confirmé le {date} par {by}',
  'listed-on': "D'après {source}, liste du {date}.",
  'hours-on': 'Horaires du {date} : ils ont pu changer.',
  'number-from': "Numéro d'après {source}, le {date}.",
  'number-seen': 'Numéro revu le {date}.',
  'number-unseen': "Numéro à vérifier : il n'est pas dans la dernière liste.",
  'goes-round': 'Il se déplace. Demandez où et quand il passe.',
  'according-to': "D'après {source}, vue le {date}.",
  'according-to-press': "D'après {source} (presse ou association), vue le {date}.",
  'unknown-place': "Je ne connais pas d'horaire près de chez vous. Il y en a peut-être un.",
  'unknown-no-commune':
    'Sans votre commune, je ne peux pas chercher un lieu près de chez vous. Voici qui peut vous aider.',
  'phone-open': "La ligne est ouverte maintenant, jusqu'à {time}.",
  'phone-opens': 'La ligne ouvre {when}.',
  'or-choose': 'Ou choisissez ici :',
  'line-to-check': 'À vérifier : ce numéro et ses horaires.',
  'phone-hours-unverified': "Je n'ai pas pu confirmer les horaires de cette ligne.",
  'official-site': 'Site officiel : {site}',
  'other-site': 'Voir le site : {site}',
  'see-official-page': 'Page officielle',
  'see-map': 'Voir la carte',
  'book-online': 'Demander un rendez-vous en ligne',
  'booking-account': 'Il faut votre compte en ligne pour ce rendez-vous.',
  'bring-title': 'À apporter',
  'ask-title': 'La phrase à dire',
  'good-to-know': 'Bon à savoir',
  'why-nearest': "C'est le plus proche.",
  'why-soonest': "C'est le premier ouvert.",
  'why-open-now': "C'est ouvert maintenant et vous avez le temps d'y aller.",
  'why-same-commune': "C'est dans votre commune.",
  'why-only-one': "C'est le seul que je connais.",
  distance: "à environ {km} km (à vol d'oiseau)",
  demonstration: 'Démonstration : lieux inventés.',
  'demonstration-short': 'Lieu et horaires de démonstration.',

  // Translations
  'not-reviewed': 'Traduction non relue. Le français fait foi.',
  'not-translated':
    "Cette partie n'est pas encore traduite : elle est en français. Quelqu'un peut la lire avec vous.",

  // Taken along
  'take-title': 'Emportez cette page',
  'take-sheet': 'Imprimer',
  'take-sms': 'SMS',
  'take-mail': 'E-mail',
  'take-calendar': 'Agenda',
  'take-qr': 'Passer sur un autre téléphone (QR)',
  'sheet-title': 'Feuille à emporter',
  'sheet-date': 'Feuille faite le {date}',
  print: 'Imprimer',
  'sheet-hand': 'À écrire à la main',
  'sheet-whole': 'Aussi quoi apporter, quoi dire',
  'sheet-no-answers': 'Vos réponses ne sont pas sur cette feuille.',
  'sheet-qr': 'Cette page sur un téléphone',
  wrong: "C'est faux ?",
  'sheet-say': 'Dites ou montrez cette phrase',
  'sheet-means': 'Cela veut dire : {text}',
  'little-french': 'Je parle peu français. Pouvez-vous parler lentement ?',

  // Autonomy
  'to-do-alone': 'À faire vous-même',
  'have-title': 'Gardez près de vous',
  'do-title': "Faites, dans l'ordre",
  'see-title': 'À la fin, vous voyez',
  'keep-title': 'Gardez',
  'beware-title': 'Attention',
  'learn-title': 'Pour apprendre',
  'stuck-title': 'Si vous êtes bloqué',
  'stuck-text': "Arrêtez-vous. Rien n'est perdu.",
  'stuck-soon': 'Le temps compte : faites-vous aider sans attendre.',
  'stuck-choice': "Voir qui peut m'aider",

  // Danger, and what is never done instead
  'open-site': 'Ouvrir {site}',
  'do-it-for-me':
    "Je ne remplis rien à votre place. Une erreur vous coûterait cher, et vos codes restent à vous. Quelqu'un peut le faire avec vous. Voyons qui.",
  'do-it-for-me-mediator':
    'À dire : « Je ne peux pas le remplir pour vous. Je reste à côté de vous pendant que vous le faites. » Sans mandat, on ne saisit rien. Voyons qui peut le faire.',

  // Other screens
  'erased-heading': "C'est effacé",
  'erased-text': "Vos réponses sont effacées. Je n'ai rien gardé.",
  'erased-browser':
    'Sur un ordinateur partagé, fermez aussi cette page. Effacez aussi les dernières pages vues.',
  'stub-text': "Je n'ai pas encore de questions sur ce sujet. Une personne peut vous aider.",
  'stub-choice': 'Voir qui peut vous aider',
  'menu-heading': 'Que voulez-vous faire ?',
  'more-topics': 'Voir la suite',
  'topics-page': '{title} (page {page})',
  'other-topic': 'Autre chose',

  // What stays after a page was left in haste: nothing of the guide
  'day-today': "Aujourd'hui",
  'day-of-year': "Semaine {week}. Jour {day} de l'année.",
  'day-holidays': 'Prochains jours fériés',
  'day-weather': 'Voir la météo',
  'day-home': 'Accueil',

  // Page not there, too much, a fault of ours
  'not-found-heading': "Cette page n'existe pas",
  'not-found-text': "L'adresse est peut-être ancienne ou mal copiée. Vous n'avez rien cassé.",
  'wrong-way-heading': 'Cette page ne répond pas à cette demande',
  'wrong-way-text': 'Revenez au début, puis choisissez ce que vous cherchez.',
  'sealed-lost-heading': 'Il faut recommencer',
  'sealed-lost-text':
    "Je ne peux pas relire cette page. Vos réponses n'ont été ni envoyées, ni gardées. Recommencez : cela prend une minute.",
  'fault-heading': 'Une erreur est arrivée chez nous',
  'fault-text': "Vous n'avez rien cassé. Réessayez dans un moment.",

  // Feet
  'how-it-works': 'Comment ça marche',
  accessibility: 'Accessibilité : non conforme',
  'accessibility-partial': 'Accessibilité : partiellement conforme',
  'accessibility-full': 'Accessibilité : totalement conforme',
  privacy: 'Vie privée',
  legal: 'Mentions légales',

  // Plain-text channels
  'plain-choose': 'Répondez par un numéro, ou avec vos mots.',
  'plain-choose-several': 'Répondez par un ou plusieurs numéros : 1 et 3.',
  'plain-ways': 'Vous pouvez aussi écrire :',
  // The guide as a part of somebody's page.
  'guide-name': 'Guide des démarches',
  resumed: 'Vous reprenez où vous en étiez.',
  'idle-warning': "Vous êtes toujours là ? Sinon, tout s'efface dans 30 secondes.",
  stay: 'Je suis là',
  listen: 'Écouter',
  stop: 'Arrêter',
  earphones: 'avec des écouteurs',
  'keep-place': 'Reprendre plus tard dans cet onglet',
  'place-kept': "C'est noté. Votre place est gardée tant que cet onglet reste ouvert.",
  close: 'Fermer',
  ...ANSWERS_FR,
  ...DANGER_FR,
  ...TRIP_FR,
  ...SEASON_FR,
  ...LADDER_FR,
  ...LETTERS_FR,
  ...NETWORK_FR,
  ...MEDIATOR_FR,
  ...TRUTH_FR,
} as const;
