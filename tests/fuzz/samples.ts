/** Small texts and records of each format, as they come. */
export const SCHEDULE = `sessions:
  - { days: [TU, TH], nth: [2, -1], every: 2, anchor: 2026-12-01, start: "09:00", end: "12:00" }
  - days: [lundi]
    iso-week: odd
    months: [1, 2, 12]
    from: 2026-01-01
    until: 2027-06-30
    school-holidays: skip
    start: "14:00"
    end: "16:30"
    last-arrival: "16:00"
closed:
  public-holidays: true
  school-holidays: false
  ranges: [[2026-12-24, 2027-01-03]]
  dates: [2027-05-14]
extra:
  - { date: 2026-12-02, start: "09:00", end: "10:00" }
`;

export const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//essai',
  'BEGIN:VTIMEZONE',
  'TZID:bureau',
  'BEGIN:STANDARD',
  'DTSTART:20001028T030000',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'END:STANDARD',
  'END:VTIMEZONE',
  'BEGIN:VEVENT',
  'UID:a',
  'SUMMARY:Permanence',
  'DTSTART;TZID=Europe/Paris:20261201T090000',
  'DTEND;TZID=Europe/Paris:20261201T120000',
  'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20270301T000000Z',
  'EXDATE;TZID=Europe/Paris:20261215T090000',
  'RDATE;TZID=Europe/Paris:20261230T090000',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:a',
  'RECURRENCE-ID;TZID=Europe/Paris:20261229T090000',
  'DTSTART;TZID=bureau:20261229T100000',
  'DURATION:PT2H',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:b',
  'DTSTART;TZID=bureau:20260908T140000',
  'DURATION:PT1H30M',
  'RRULE:FREQ=MONTHLY;BYDAY=2TU;BYMONTH=9,10,11,12;BYHOUR=14',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\n');

export const PLACE = {
  id: 'a',
  nom: 'Mairie',
  adresse: '1 place',
  commune: 'Mérignac',
  code_insee: '33281',
  code_postal: '33700',
  latitude: 44.84,
  longitude: -0.64,
  date_maj: '2026-11-20',
  horaires: 'Mo-Fr 09:00-12:00',
};
export const SERVICE = {
  ...PLACE,
  id: 'b',
  structure_id: 'a',
  horaires_accueil: 'Tu 09:00-12:00; PH off',
  modes_accueil: ['en-presentiel'],
  zone_eligibilite: ['33'],
};
export const COUNTER = {
  id: 'c',
  nom: 'Accueil',
  date_modification: '20/11/2026',
  code_insee_commune: '33281',
  pivot: [{ type_service_local: 'caf', code_insee_commune: ['33281'] }],
  adresse: [
    {
      numero_voie: '1 rue',
      code_postal: '33700',
      nom_commune: 'Mérignac',
      longitude: '-0.6',
      latitude: '44.8',
    },
  ],
  plage_ouverture: [
    {
      nom_jour_debut: 'Lundi',
      nom_jour_fin: 'Vendredi',
      valeur_heure_debut_1: '09:00:00',
      valeur_heure_fin_1: '12:00:00',
      commentaire: '',
    },
  ],
};
