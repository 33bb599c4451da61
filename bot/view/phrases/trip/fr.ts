/** Two receptions in one trip, in French: the reference for the others. */
export const TRIP_FR = {
  'plan-heading': "Vos {count} démarches, dans l'ordre",
  'plan-result': 'Démarche {number}',
  'trip-title': 'En un seul trajet',
  'trip-says': '{day} {where} : {first}, {second}.',
  'trip-both': '{day} {where} : {first}, pour vos deux demandes.',
  'trip-at': '{who} à {time}',
  'trip-until': "{who} jusqu'à {time}",
  'trip-same-at': '{who} au même endroit à {time}',
  'trip-same-until': "{who} au même endroit jusqu'à {time}",
  'trip-near-at': '{who} à côté à {time}',
  'trip-near-until': "{who} à côté jusqu'à {time}",
  'trip-walk-at': '{who} à environ {minutes} minutes à pied, à {time}',
  'trip-walk-until': "{who} à environ {minutes} minutes à pied, jusqu'à {time}",
  'trip-place': '{who} : {place}',
  'trip-ask-first': 'Avant de partir, répondez aux questions de votre autre demande : {title}.',
} as const;

export type TripKey = keyof typeof TRIP_FR;
