/** Answers to questions about what is on the screen, in French: the reference for the others. */
export const ANSWERS_FR = {
  // Of what was said together, or besides
  'next-title': 'Votre autre demande',
  'next-perhaps': 'Parliez-vous de ceci ?',
  'or-other-demand': 'Ou est-ce une autre demande ?',
  'next-demand': 'Votre autre demande : {title}',
  'which-first': 'Par quoi commencer ?',

  // At the end of a walk
  'helped-yes': "Merci. Nous comptons les réponses, rien d'autre.",
  'helped-no':
    "Merci de le dire. Nous comptons les réponses, rien d'autre. Vous pouvez parler à quelqu'un.",
  'helped-question': 'Avez-vous su quoi faire ?',
  'helped-choice-yes': "Oui, j'ai su",
  'helped-choice-no': "Non, je n'ai pas su",
  'helped-yes-beside': 'Oui',
  'helped-no-beside': 'Non',

  // What nobody told the guide, and who knows
  'unknown-call': 'Je ne sais pas. {who} peut vous répondre : appelez le {number}.',
  'unknown-there':
    'Je ne sais pas. Ce lieu le sait : {place}. Vous pouvez aussi choisir « {human} ».',
  'unknown-stuck': 'Je ne sais pas. « {choice} », sur cet écran, mène à une personne qui le sait.',
  'unknown-site': 'Je ne sais pas. Regardez le site officiel : {site}.',
  'unknown-danger': 'Je ne sais pas. « {choice} », sur cet écran : on vous y répond.',
  'unknown-human': 'Je ne sais pas. Une personne le sait : choisissez « {human} ».',
  'answer-written': 'Sur cet écran, il est écrit : « {text} »',
  'answer-not-that': "Ce n'est pas votre réponse ?",
  'answer-known': 'Voici ce que je sais : « {text} »',
  'answer-later': 'Je vous le dirai à la fin, si je le sais.',

  // The same screen again
  'asked-likely': 'Est-ce « {label} » ? Touchez la bonne réponse.',
  'asked-again':
    "Je n'ai pas compris. Je le dis autrement. Quelle réponse est la plus proche de votre situation ?",
  'already-here': 'Vous y êtes déjà : {title}. Voici où vous en êtes.',
  'faq-to-check': 'Nous devons encore vérifier cela : demandez-le à qui vous reçoit.',
  'already-first': 'Vous êtes déjà au début.',

  // Where and when
  'answer-distance': '{place} : {distance}.',
  'answer-same-commune': "C'est dans votre commune : {place}, {address}.",
  'answer-no-place': 'Je ne connais pas de lieu près de chez vous.',
  'answer-address': "L'adresse : {place}, {address}.",
  'answer-map': '« {map} » la montre sur une carte.',
  'answer-next': 'La prochaine date que je connais : {date}, {hours}.',
  'answer-usual': "D'habitude, {place} reçoit le {weekdays}.",
  'answer-day-no': "Je n'ai pas d'horaire le {weekday} pour {place}.",
  'answer-day': "D'habitude, {place} reçoit le {weekday} {hours}.",
  'answer-line-days': "D'habitude, la ligne répond le {weekdays}.",
  'answer-call-before': 'Ce jour est à confirmer : appelez avant de partir.',
  'answer-ask-day': "Demandez le jour et l'heure quand vous prenez rendez-vous.",
  'answer-other-place': 'Un autre lieu : {place}, {address}.',
  'answer-other-commune': '« {change} » cherche ailleurs.',
  'answer-walk-in': '{place} reçoit sans rendez-vous.',
  'answer-appointment': 'Oui, il faut un rendez-vous.',
  'answer-if-closed': "Si c'est fermé, ou si personne ne répond, voyez : {who}.",
  'answer-if-closed-alone': 'Revenez aux jours et heures écrits ici, ou choisissez « {human} ».',
  'answer-call': 'Vous pouvez appeler le {number}.',

  // With whom, with what
  'answer-operator': 'Voici qui vous répond : {name}. {role}',
  'answer-bring': 'À apporter : {list}.',
  'answer-have': "Prenez d'abord : {list}.",
  'answer-bring-none': 'Cette page ne demande aucun papier.',
  'answer-say': 'Dites cette phrase, ou montrez-la : {ask}',
  'answer-other-person':
    'Ce guide peut servir pour une autre personne : répondez avec sa situation.',
  'answer-beside':
    "Vous pouvez aider cette personne en restant à côté d'elle. C'est elle qui tape. Ses codes restent à elle.",
  'answer-little-french': "À l'accueil, vous pouvez dire ou montrer : « {sentence} »",
  'answer-secret': 'Ce guide ne le dit à personne : vos mots ne sont pas gardés.',
  'answer-secret-there':
    'Ce que le service garde, je ne sais pas. Demandez-le avant de parler : « Est-ce que cela reste entre nous ? »',
  'answer-from': "Voici d'où cela vient. {text}",
  'answer-site': 'Le site officiel : {site}.',
  'answer-better-there': "Pour votre cas, mieux vaut y aller ou appeler : c'est écrit ici.",
  'answer-steps-online': 'Les étapes sont sur cet écran.',

  // What one needs, how long it takes
  'answer-no-print': 'Pour ce guide, non. Vous pouvez noter, ou montrer cet écran.',
  'answer-device': "Ce guide s'ouvre sur un téléphone comme sur un ordinateur.",
  'answer-not-needed': 'Pour y aller ou pour appeler, non.',
  'answer-without': "Vous ne pouvez pas ? « {choice} », sur cet écran, mène à quelqu'un.",
  'answer-alone': 'Cet écran dit comment faire, étape par étape.',
  'answer-mistake':
    "Dans ce guide, rien n'est envoyé. Sur le site lui-même, relisez bien avant de valider. Un doute ? Arrêtez-vous.",
  'answer-done': "C'est réussi quand vous voyez ceci : {text}",
  'answer-if-no':
    "Un refus ? Demandez-le par écrit. La lettre dit souvent comment le contester, et jusqu'à quand.",
  'answer-noted': "C'est noté. Répondez maintenant à cette question.",
  'answer-worry': "Cette peur est normale. Ce guide n'envoie rien : on avance pas à pas.",
  'answer-must': "Dans ce guide, rien n'est obligatoire et rien n'est envoyé.",
  'answer-other-words': "Une autre demande ? Dites-la avec d'autres mots.",
  'answer-set-right':
    "Une réponse n'est pas juste ? Touchez « {change} ». Dites aussi cela à la personne qui vous aidera.",
  'answer-may-say': '« {choice} » est une réponse possible.',
  'answer-after': 'Ensuite, je vous dis quoi faire, ou qui aller voir, où et quand.',
  'answer-sleep':
    'Nulle part où dormir ? Appelez le 115, gratuit, jour et nuit. Dites-le aussi à la mairie.',
  'answer-more-below': 'La suite est écrite plus bas : « {title} ».',
  'answer-after-there': 'Le service vous dira la suite. Dites-lui la phrase écrite ici.',
  'answer-then': 'Après, il y a « {choice} », sur cet écran.',
  'answer-keep': "Notez-le sur un papier, ou prenez l'écran en photo.",

  // The guide itself
  'answer-why':
    "Votre réponse sert à trouver la bonne démarche, ou la bonne personne. Elle n'est envoyée à personne.",
  'answer-word': "Écrivez « c'est quoi », puis le mot.",
  'answer-simpler': 'Ou choisissez « {simpler} ».',
  'answer-repeat': 'Je répète : {heading}',
  'answer-back': "Oui. « {back} » va à la question d'avant. « {change} » reprend une réponse.",
  'answer-no-more': "C'est la fin : il n'y a plus de question.",
  'answer-kept':
    'Vos mots ne sont pas gardés. Vos réponses ne servent que pendant la conversation. « {erase} » les retire.',
  'answer-free': 'Ce guide est gratuit.',
  'answer-which': 'Choisissez la réponse la plus proche. Vous pourrez revenir en arrière.',
  'answer-one': 'Une seule réponse ici. Vous pourrez revenir en arrière.',
  'answer-of-person': 'Répondez pour la personne concernée : sa situation, pas la vôtre.',
  'answer-town-of-person': 'Écrivez la commune où habite la personne concernée.',
  'answer-not-state':
    "Ce guide n'est pas un site de l'État. C'est un logiciel libre. « {legal} » dit qui l'a installé.",
  'answer-town':
    'La commune où vous habitez en ce moment : son nom, ou son code postal. Sans logement, celle où vous êtes.',
  'answer-languages': 'Ce guide parle : {list}.',
} as const;

/** Names one of them. */
export type AnswerKey = keyof typeof ANSWERS_FR;
