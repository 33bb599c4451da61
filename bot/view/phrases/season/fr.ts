/** What opens and closes in the year, and dates that are one's own, in French: the reference for the others. */
export const SEASON_FR = {
  'deadline-title': 'Date limite',
  'opens-on': 'le {date}',
  'opens-unknown': 'à la date que donne le site officiel',
  'closes-on': "jusqu'au {date}",
  'closes-today': "jusqu'à ce soir, {date}",
  'closes-unknown': "jusqu'à la date que donne le site officiel",
  'date-sure': '{date}',
  'date-to-check': '{date} (à vérifier)',
  'left-none': "C'est le dernier jour.",
  'left-one': 'Il reste 1 jour.',
  'left-many': 'Il reste {days} jours.',
  'campaign-before': "Ce n'est pas encore ouvert. Ouverture : {opens}.",
  'campaign-open': "C'est ouvert {closes}.",
  'campaign-closing': "C'est ouvert {closes}. {left}",
  'campaign-late': "La date est passée. C'était {closes}. Faites-le quand même, aujourd'hui.",
  'campaign-late-undated': "La date est passée. Faites-le quand même, aujourd'hui.",
  'campaign-closed': "C'est fermé en ce moment. Prochaine ouverture : {opens}.",
  'campaign-unknown': "Les dates de cette année sont à vérifier. D'habitude : {rule}.",
  'campaign-over': 'Depuis votre dernière réponse, la date a changé. {line}',
  'counted-letter':
    "Reçu aujourd'hui : avant le {date}. Reçu avant : {span} après la date écrite en haut, ou le jour où vous l'avez reçu.",
  'counted-date':
    "Daté d'aujourd'hui : avant le {date}. Sinon : {span} après la date écrite dessus.",
  'counted-received': "Reçu aujourd'hui : avant le {date}. Sinon : {span} après l'avoir reçu.",
  'counted-event': "C'est aujourd'hui : avant le {date}. Sinon : {span} après ce jour-là.",
  'counted-complaint': "Écrite aujourd'hui : attendez jusqu'au {date}.",
  'told-letter': 'Reçu le {received} : avant le {date}, ou {span} après la date écrite en haut.',
  'told-received': 'Reçu le {received} : avant le {date}.',
  'told-event': 'Depuis le {received} : avant le {date}.',
  'told-past':
    "Compté depuis le {received}, la date peut être passée. Essayez quand même aujourd'hui.",
  'counted-past': "Date passée ? Essayez quand même aujourd'hui.",
  'counted-helps': '{who} aide à contester.',
  'span-days': '{days} jours',
  'span-month': '1 mois',
  'span-months': '{months} mois',
} as const;

export type SeasonKey = keyof typeof SEASON_FR;
