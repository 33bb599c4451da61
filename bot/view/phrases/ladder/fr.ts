/** When a service says no, or nobody answers, in French: the reference for the others. */
export const LADDER_FR = {
  recourse: 'Non, ou silence ?',
  'recourse-refused': 'On vous a dit non : voici la suite',
  'recourse-defender':
    "Toujours rien ? Le délégué du Défenseur des droits aide gratuitement, quand vous avez d'abord écrit ou appelé.",
  'recourse-court':
    'Déjà contesté par écrit, et encore non ? La suite est souvent le tribunal. Un point-justice dit lequel, et avant quand.',
  'recourse-date': 'Une date limite est écrite sur le courrier ? Elle continue de courir.',
  'nobody-answers': 'Personne ne répond ?',
  'ladder-answer': 'La réponse',
  'ladder-heading': '{goal} ({operator})',
  'ladder-next': 'Ensuite, si rien ne vient',
  'ladder-next-write': 'Écrire une réclamation, avec une preuve.',
  'ladder-next-mediator': 'Écrire au médiateur de ce service.',
  'ladder-next-defender': "Voir le délégué du Défenseur des droits. C'est gratuit.",
  'ladder-next-lawyer': "Voir un juriste, au point-justice. C'est gratuit.",
  'ladder-calendar': 'Pas de réponse ? Étape 2',
  'blanks-title': 'Mes appels, mes visites, mes lettres',
  'blanks-when': 'Jour et heure',
  'blanks-who': 'Qui',
  'blanks-said': "Ce qu'on m'a dit",
} as const;

export type LadderKey = keyof typeof LADDER_FR;
