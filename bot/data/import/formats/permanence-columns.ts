/** Columns of the spreadsheet of permanences, in order: what a coordinator fills. */
export const COLUMNS = [
  'identifiant',
  'organisme',
  'besoins',
  'lieu',
  'adresse',
  'commune',
  'habitants de',
  'pour qui',
  'mode',
  'jours',
  'rang dans le mois',
  'semaines',
  'mois',
  'vacances scolaires',
  'dates',
  'début',
  'fin',
  'dernière arrivée',
  'du',
  'au',
  'fermé jours fériés',
  'fermé vacances',
  'rendez-vous',
  'site rendez-vous',
  'téléphone rendez-vous',
  'vérifié le',
  'vérifié par',
  'valable jusqu’au',
] as const;

export type Column = (typeof COLUMNS)[number];

/** Two rows that show the two ways: a rule, and a list of dates. */
export const EXAMPLES: readonly Partial<Record<Column, string>>[] = [
  {
    identifiant: 'impots-mairie',
    organisme: 'impots',
    lieu: 'Mairie de Mérignac',
    adresse: '60 avenue de Lattre de Tassigny',
    commune: '33281',
    'habitants de': 'epci',
    'pour qui': 'tous',
    mode: 'sans rendez-vous',
    jours: 'mardi',
    'rang dans le mois': '2, 4',
    début: '09:00',
    fin: '12:00',
    'fermé jours fériés': 'oui',
    'fermé vacances': 'non',
    'vérifié le': '20/11/2026',
    'vérifié par': 'mairie',
  },
  {
    identifiant: 'caf-mediatheque',
    organisme: 'caf',
    lieu: 'Médiathèque',
    commune: '33281',
    'habitants de': 'departement',
    'pour qui': 'tous',
    mode: 'sur rendez-vous',
    dates: '02/12/2026, 16/12/2026',
    début: '14:00',
    fin: '16:30',
    'rendez-vous': 'Demandez à l’accueil.',
    'vérifié le': '20/11/2026',
    'vérifié par': 'médiathèque',
  },
];

/** Modes as a coordinator writes them. */
export const MODES = {
  'walk-in': 'sans rendez-vous',
  appointment: 'sur rendez-vous',
  phone: 'téléphone',
  video: 'visio',
} as const;
