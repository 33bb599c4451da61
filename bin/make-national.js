#!/usr/bin/env node
// Makes data/national/ from the raw lists (see data/README.md):
//   node bin/make-national.js <raw folder> [<target folder>]
// A list of ours is what one operator of data/operators has in the public lists: a line a door, in
// order of commune and id, so that what is near lies together and a new list reads as a small change.
// Nothing is added: a row without a commune of today, or with neither address nor phone, is left out
// and counted. A town hall or a CCAS that is named after another commune than its code's stands in that one
// where its postcode says so too and none stands there, else it is left out. E-mails never come in: no column of ours holds them.
// What the raw lists lack, and a newer one has, is a small list of ours in bin/lists: its rows stand where the raw list has none.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alike, byName, namedElsewhere } from './commune-in-name.js';
import { LISTS, SOURCES } from './national-lists.js';

const [raw, target = fileURLToPath(new URL('../data/national', import.meta.url))] =
  process.argv.slice(2);
if (raw === undefined) {
  process.stderr.write('Usage : node bin/make-national.js <dossier des listes> [<dossier>]\n');
  process.exit(2);
}

const HEAD = [
  'insee',
  'id',
  'name',
  'address',
  'postcode',
  'town',
  'lon',
  'lat',
  'phone',
  'hours',
  'source',
  'marks',
];
const data = (name) => fileURLToPath(new URL(`../data/${name}`, import.meta.url));
const linesOf = (path) => readFileSync(path, 'utf8').trimEnd().split('\n').slice(1);

/** Names of the communes of today, and the commune of today of each old code. */
const names = new Map(linesOf(data('communes.tsv')).map((line) => line.split('\t').slice(0, 2)));
const today = new Map();
/** Without arrondissements: each bears the name of its city. */
const named = { names: new Map(names), today: byName(names), before: new Map() };
/** Communes of each postcode. */
const ofPostcode = new Map();
for (const line of linesOf(data('communes.tsv'))) {
  const [insee, , , postcodes] = line.split('\t');
  for (const code of postcodes.split('|').filter(Boolean))
    ofPostcode.set(code, [...(ofPostcode.get(code) ?? []), insee]);
}
for (const line of linesOf(data('communes-old.tsv'))) {
  const [insee, name, now, lon] = line.split('\t');
  // An arrondissement has a point and stays one: its town hall is its people's.
  if (lon) names.set(insee, name);
  else {
    today.set(insee, now);
    named.before.set(now, [...(named.before.get(now) ?? []), name]);
  }
}

mkdirSync(target, { recursive: true });
const said = [];
for (const list of LISTS) {
  const rows = [];
  const ids = new Set();
  const left = { commune: 0, nothing: 0, twice: 0, elsewhere: 0 };
  const moved = [];
  for (const row of rowsOf(join(raw, list.file)).filter(list.takes)) {
    const insee = communeOf(row);
    const phone = phoneOf(row.phone);
    if (insee === undefined) left.commune += 1;
    else if (row.address === '' && phone === '') left.nothing += 1;
    else {
      const id = `${list.idPrefix ?? ''}${idOf(row)}`;
      const other = list.isNamedAfterCommune ? namedElsewhere(row, insee, named) : undefined;
      if (ids.has(id)) left.twice += 1;
      else if (other !== undefined) moved.push({ row, insee: other, id, phone });
      else rows.push(cellsOf(list, row, { insee, id, phone }));
      ids.add(id);
    }
  }
  const held = new Set(rows.map(([insee]) => insee));
  for (const { row, ...at } of moved) {
    const isSure = ofPostcode.get(row.postcode)?.includes(at.insee) && !held.has(at.insee);
    if (isSure) rows.push(cellsOf(list, { ...row, commune: names.get(at.insee) }, at));
    else left.elsewhere += 1;
  }
  rows.push(...lackingRows(list, new Set(rows.map(([insee]) => insee))));
  rows.sort((a, b) => compare(a[0], b[0]) || compare(a[1], b[1]));
  writeFileSync(join(target, `${list.operator}.tsv`), textOf([HEAD, ...rows]));
  said.push(
    `${list.operator}: ${rows.length} (left out: ${left.commune} without a commune, ${left.nothing} without address and phone, ${left.twice} twice, ${left.elsewhere} named after another commune)`,
  );
}
writeFileSync(
  join(target, 'sources.tsv'),
  textOf([
    ['id', 'title', 'url', 'licence', 'date', 'hours', 'phones', 'from'],
    ...SOURCES.map((one) => [
      one.id,
      one.title,
      one.url,
      one.licence,
      one.date,
      one.hours ?? '',
      one.phones ?? '',
      one.from,
    ]),
  ]),
);
process.stdout.write(`${[...said, ...untaken()].join('\n')}\n`);

/** Rows of our own small list, in communes where no row stands. */
function lackingRows(list, held) {
  if (list.lacking === undefined) return [];
  return rowsOf(fileURLToPath(new URL(`lists/${list.lacking}`, import.meta.url)))
    .filter(({ insee }) => !held.has(insee))
    .map((row) =>
      cellsOf(list, row, { insee: row.insee, id: idOf(row), phone: phoneOf(row.phone) }),
    );
}

/** Each kind that no list of ours takes, with its rows: known, and left out knowingly. */
function untaken() {
  return [...new Set(LISTS.map(({ file }) => file))].flatMap((file) => {
    const lists = LISTS.filter((list) => list.file === file);
    const counts = new Map();
    for (const row of rowsOf(join(raw, file))) {
      if (lists.some(({ takes }) => takes(row))) continue;
      counts.set(row.operator, (counts.get(row.operator) ?? 0) + 1);
    }
    return [...counts].map(([kind, count]) => `of no list of ours in ${file}: ${kind}, ${count}`);
  });
}

/**
 * By its code of today or of before; without one, by a postcode that leaves no choice, or of whose
 * communes one alone is named nearly so ("Lencroître", "Berck-sur-Mer", "Aix-d'Angillon").
 */
function communeOf({ insee, postcode, commune }) {
  if (insee !== '') return names.has(insee) ? insee : today.get(insee);
  const there = ofPostcode.get(postcode) ?? [];
  if (there.length === 1) return there[0];
  const near = there.filter((code) => isNearly(alike(commune), alike(names.get(code))));
  return near.length === 1 ? near[0] : undefined;
}

/** One within the other, or at most two letters apart; of short names, nothing is sure. */
function isNearly(one, other) {
  if (Math.min(one.length, other.length) < 5) return false;
  return one.includes(other) || other.includes(one) || editsOf(one, other) <= 2;
}

/** Letters to add, to take and to change between two names. */
function editsOf(one, other) {
  let row = [...Array(other.length + 1).keys()];
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [to, there] of [...other].entries())
      next.push(Math.min(row[to] + (letter === there ? 0 : 1), row[to + 1] + 1, next[to] + 1));
    row = next;
  }
  return row[other.length];
}

function rowsOf(file) {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const keys = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(keys.map((key, at) => [key, clean(cells[at] ?? '')]));
  });
}

function cellsOf(list, row, { insee, id, phone }) {
  const round = list.isRound?.(row) === true;
  // What travels has no address, no point and no hours of a place.
  const [address, lon, lat, hours] = round
    ? ['', '', '', '']
    : [addressOf(row), row.lon, row.lat, row.hours];
  const town = row.commune.replace(/ cedex( \d+)?$/i, '');
  const marks = [
    round ? 'round' : '',
    phone !== '' && list.isPhoneSeen?.(row) === false ? 'phone-unseen' : '',
    phone !== '' && list.isPhoneSeen?.(row) === true ? 'phone-seen' : '',
  ].filter(Boolean);
  return [
    insee,
    id,
    row.name,
    address,
    round ? '' : row.postcode,
    round || isNamed(town, insee, row) ? '' : town,
    degrees(lon),
    degrees(lat),
    phone,
    hours,
    list.source(row),
    marks.join(' '),
  ];
}

/** Whether the town is the commune's own name, or that name misspelt. */
function isNamed(town, insee, row) {
  const [one, other] = [alike(town), alike(names.get(insee))];
  return one === other || (row.insee === '' && isNearly(one, other));
}

/** The street, and what the list says to find the door. */
function addressOf({ address, complement }) {
  return [address, complement].filter(Boolean).join(', ');
}

/** Of the list, cut so that it stays an id of ours. */
function idOf({ source_id: id }) {
  return id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^mairie-/, '')
    .slice(0, 36)
    .replace(/-$/, '');
}

/** As dialled there: ten digits in France and its départements, else with the country's code. */
function phoneOf(phone) {
  const written = firstOf(phone.replace(/\s/g, ''));
  // Fixed lines of French Polynesia begin with 40 since 21 June 2014: an older number is answered by a
  // recording (Tahiti Infos, 19 June 2014).
  const national = written
    .replace(/^\+(?:33|590|594|596|262)(?=\d{9}$)/, '0')
    .replace(/^\+689(?=[4-9]\d{5}$)/, '+68940');
  return /^(?:0\d{9}|3\d{3}|\+\d{8,13})$/.test(national) ? national : '';
}

/** The first of several numbers written without a space; the nought that a spreadsheet took. */
function firstOf(phone) {
  if (/^(?:0[1-9]\d{8}){2,}$/.test(phone)) return phone.slice(0, 10);
  return /^[1-9]\d{8}$/.test(phone) ? `0${phone}` : phone;
}

function degrees(cell) {
  return cell === '' ? '' : String(Number(Number(cell).toFixed(5)));
}

/** One line, no control character: the lists hold some of another alphabet's (0x96 for a dash). */
function clean(cell) {
  return cell
    .replaceAll('\u0096', '–')
    .replaceAll('\u0092', '’')
    .replace(/[\u0000-\u001f\u007f-\u009f\s]+/g, ' ')
    .trim();
}

function compare(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function textOf(rows) {
  return rows.map((row) => `${row.join('\t')}\n`).join('');
}
