// What of the raw lists ships, and where each list is from. Under which operator of data/operators a
// kind of DILA's goes is told in data/operator-names.yaml alone.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const NAMES = parse(readFileSync(new URL('../data/operator-names.yaml', import.meta.url), 'utf8'));

/** The operator that DILA's kind stands for. Throws for a kind that is not known. */
function operatorOf(kind) {
  const code = kind.replaceAll('-', ' ');
  const [id] = Object.entries(NAMES).find(([, { dila = [] }]) => dila.includes(code)) ?? [];
  if (id === undefined) throw new Error(`No operator for "${kind}" in data/operator-names.yaml.`);
  return id;
}

/** Licence of all: DILA's, with its mention. */
const LICENCE = 'Licence Ouverte 2.0 (Service-Public.fr / DILA)';
const PAGE = 'https://www.service-public.gouv.fr';
/** Said in a sentence: "D'après …". */
const TITLE = 'l’annuaire du service public (DILA)';

/** `date`: of the list. `hours`: of its hours, where older. `phones`: when they were last seen. */
export const SOURCES = [
  {
    id: 'dila-2016-02',
    title: TITLE,
    url: PAGE,
    licence: LICENCE,
    date: '2016-02-26',
    phones: '2026-08-21',
    from: 'cquest/annuaire-services-publics @f7713da',
  },
  {
    id: 'dila-2022-10',
    title: TITLE,
    url: PAGE,
    licence: LICENCE,
    date: '2022-10-28',
    phones: '2026-08-21',
    from: 'ThomasG77/publish-data-gouv-date-reformated-version-jq @048689d',
  },
  {
    id: 'dila-2025-07',
    title: TITLE,
    url: PAGE,
    licence: LICENCE,
    date: '2025-07-29',
    phones: '2026-08-21',
    from: 'nlehuby/sepuqu @7235e29',
  },
  {
    id: 'dila-2026-07',
    title: TITLE,
    url: PAGE,
    licence: LICENCE,
    date: '2026-07-14',
    hours: '2024-08-01',
    from: 'Dahliyaal/justicelibre @91daa20, anct-carto/france_services @77f42ba',
  },
  {
    id: 'dila-2026-08',
    title: TITLE,
    url: PAGE,
    licence: LICENCE,
    date: '2026-08-21',
    from: 'official-sync-data/updates @e1ebff2',
  },
  {
    id: 'dila-2026-10',
    title: TITLE,
    url: PAGE,
    licence: LICENCE,
    date: '2026-10-09',
    from: 'MayetSoft/rouages.fr @7e0d959, @372f763; the same numbers in official-sync-data/updates @e1ebff2',
  },
];

const DILA = 'places-dila-2026-07.tsv';
const SEEN = new Set(['phone+name', 'phone', 'new-phone']);

const ofDila = (kind) => ({
  operator: operatorOf(kind),
  file: DILA,
  takes: (row) => row.operator === kind,
  source: (row) => row.source,
});
const BEHIND_WALLS = /maison d.arr[eê]t|p[ée]nitentiaire|centre de d[ée]tention|d[ée]tenu/i;
const isPhoneSeen = ({ seen_2026: seen }) => SEEN.has(seen);

/**
 * One list an operator. Not here, for want of an operator who does that very thing: sous-préfectures
 * (not each has a service for foreigners), trésoreries (they take no income tax), info-jeunesse,
 * clic, pmi, cio and others.
 */
export const LISTS = [
  {
    operator: operatorOf('mairie'),
    file: 'places-mairies-2016-02.tsv',
    lacking: 'places-mairies-2026-10.tsv',
    takes: () => true,
    source: (row) => row.source,
    isPhoneSeen,
    isNamedAfterCommune: true,
  },
  {
    operator: operatorOf('france-services'),
    file: 'places-france-services-2026-07.tsv',
    takes: () => true,
    source: (row) => row.source,
    isRound: ({ format, name }) =>
      ['round', 'Bus_équivalent', 'Itinérante'].includes(format) || /\bitinérante?\b/i.test(name),
  },
  {
    operator: operatorOf('france-travail'),
    file: 'places-france-travail-2025-07.tsv',
    // Agencies for artists and technicians of shows alone receive nobody else.
    takes: (row) => !/\bAVS\b|\bSpectacle\b|Sc[eè]nes-et-Images/i.test(row.name),
    source: (row) => row.source,
  },
  {
    operator: operatorOf('prefecture'),
    file: 'places-prefectures-2022-10.tsv',
    // The TAAF have their seat in La Réunion, and receive nobody of it.
    takes: (row) => row.operator === 'prefecture' && !/\bTAAF\b/.test(row.name),
    source: (row) => row.source,
    isPhoneSeen,
  },
  {
    // Who gives the number of a town hall: its switchboard, under an id of its own.
    operator: 'service-etat',
    idPrefix: 'etat-',
    file: 'places-prefectures-2022-10.tsv',
    takes: (row) =>
      row.operator === 'prefecture' &&
      !/\bTAAF\b|Préfecture de région/.test(row.name) &&
      // In the Pacific one asks the subdivision of one's islands: data/operators/service-etat.yaml.
      !['986', '987'].includes(row.insee.slice(0, 3)),
    source: (row) => row.source,
    isPhoneSeen,
  },
  { ...ofDila('ccas'), isNamedAfterCommune: true },
  ofDila('mission-locale'),
  {
    ...ofDila('point-justice'),
    // Behind the walls of a prison: nobody walks in there.
    takes: (row) => row.operator === 'point-justice' && !BEHIND_WALLS.test(row.name),
  },
  ofDila('france-renov'),
  ofDila('cap-emploi'),
  ofDila('departement-mds'),
];
