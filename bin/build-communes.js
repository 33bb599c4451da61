#!/usr/bin/env node
// Makes data/communes.tsv, data/communes-old.tsv and data/departements.json (see data/README.md).
//   node bin/build-communes.js <centroids.tsv>
// Codes, names, postcodes, populations and EPCI come from the installed
// @etalab/decoupage-administratif; the centroids from a table with columns insee, lon, lat.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const [centroidsFile] = process.argv.slice(2);
if (centroidsFile === undefined) {
  process.stderr.write('Usage : node bin/build-communes.js <centroids.tsv>\n');
  process.exit(2);
}

const read = (name) => require(`@etalab/decoupage-administratif/data/${name}.json`);
const target = (name) => fileURLToPath(new URL(`../data/${name}`, import.meta.url));
const byCode = (a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0);
const writeTsv = (name, header, rows) =>
  writeFileSync(target(name), [header, ...rows].map((row) => row.join('\t') + '\n').join(''));

const centroids = new Map();
{
  const [header, ...lines] = readFileSync(centroidsFile, 'utf8').trimEnd().split('\n');
  const names = header.split('\t');
  const [insee, lon, lat] = ['insee', 'lon', 'lat'].map((name) => names.indexOf(name));
  for (const line of lines) {
    const cells = line.split('\t');
    // 4 decimals: 11 metres, enough for "à environ N km".
    const round = (cell) => (cell ? String(Number(Number(cell).toFixed(4))) : '');
    centroids.set(cells[insee], [round(cells[lon]), round(cells[lat])]);
  }
}

const epciOf = new Map();
for (const epci of read('epci')) for (const one of epci.membres) epciOf.set(one.code, epci.code);

const all = read('communes');
const today = all.filter((one) => one.type === 'commune-actuelle');
const isToday = new Set(today.map((one) => one.code));

writeTsv(
  'communes.tsv',
  ['insee', 'name', 'epci', 'postcodes', 'population', 'lon', 'lat'],
  today
    .map((one) => [
      one.code,
      one.nom,
      epciOf.get(one.code) ?? '',
      (one.codesPostaux ?? []).join('|'),
      one.population ?? 0,
      ...(centroids.get(one.code) ?? ['', '']),
    ])
    .sort(byCode),
);

// Codes that the package does not tell: two communes of Guadeloupe that became collectivities (2007,
// 2012), and Mayotte, a département since 2011.
const MOVED = [
  ['97123', '97701'],
  ['97127', '97801'],
  ...Array.from({ length: 17 }, (_, at) => [`${98501 + at}`, `${97601 + at}`]),
];

// Codes and names of before, and arrondissements, each with the commune of today that holds it.
const old = new Map();
for (const one of all) {
  if (one.type === 'commune-actuelle') {
    for (const code of one.anciensCodes ?? []) {
      if (!isToday.has(code) && !old.has(code)) old.set(code, [code, '', one.code]);
    }
    continue;
  }
  const holder = one.chefLieu ?? one.commune;
  // A déléguée may keep the code of the commune of today: only its name is of use then.
  const point = one.type === 'arrondissement-municipal' ? (centroids.get(one.code) ?? []) : [];
  if (isToday.has(holder)) old.set(`${one.code} ${one.nom}`, [one.code, one.nom, holder, ...point]);
}
for (const [before, now] of MOVED) if (isToday.has(now)) old.set(before, [before, '', now]);
const named = new Set([...old.values()].filter((row) => row[1] !== '').map((row) => row[0]));
writeTsv(
  'communes-old.tsv',
  ['insee', 'name', 'today', 'lon', 'lat'],
  [...old.values()].filter((row) => row[1] !== '' || !named.has(row[0])).sort(byCode),
);

const ZONES = {
  971: 'America/Guadeloupe',
  972: 'America/Martinique',
  973: 'America/Cayenne',
  974: 'Indian/Reunion',
  975: 'America/Miquelon',
  976: 'Indian/Mayotte',
  977: 'America/St_Barthelemy',
  978: 'America/Marigot',
  984: 'Indian/Kerguelen',
  986: 'Pacific/Wallis',
  987: 'Pacific/Tahiti',
  988: 'Pacific/Noumea',
  989: 'Etc/GMT+8',
};
const PUBLIC_HOLIDAYS = {
  57: 'alsace-moselle',
  67: 'alsace-moselle',
  68: 'alsace-moselle',
  971: 'guadeloupe',
  972: 'martinique',
  973: 'guyane',
  974: 'la-reunion',
  975: 'saint-pierre-et-miquelon',
  976: 'mayotte',
  977: 'saint-barthelemy',
  978: 'saint-martin',
  986: 'wallis-et-futuna',
  987: 'polynesie-francaise',
  988: 'nouvelle-caledonie',
};
// By région since 2016; Corse (94) and overseas have calendars of their own, not shipped.
const SCHOOL_HOLIDAYS = {
  84: 'A',
  27: 'A',
  75: 'A',
  53: 'B',
  24: 'B',
  44: 'B',
  32: 'B',
  28: 'B',
  52: 'B',
  93: 'B',
  11: 'C',
  76: 'C',
};
const departements = read('departements')
  .map((one) => ({
    code: one.code,
    name: one.nom,
    ...(one.region === one.code ? {} : { region: one.region }),
    zone: ZONES[one.code] ?? 'Europe/Paris',
    publicHolidays: PUBLIC_HOLIDAYS[one.code] ?? 'metropole',
    ...(one.zone === 'metro' && SCHOOL_HOLIDAYS[one.region] !== undefined
      ? { schoolHolidays: SCHOOL_HOLIDAYS[one.region] }
      : {}),
  }))
  .sort((a, b) => byCode([a.code], [b.code]));
writeFileSync(target('departements.json'), `${JSON.stringify(departements, null, 2)}\n`);
