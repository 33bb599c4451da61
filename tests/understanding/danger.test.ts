import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { DANGERS, isDangerKind, isGrave, nameOf } from '../../bot/understanding/danger.ts';
import { BATCHES } from '../../training/danger/batches.ts';
import { readRows, readTrainingRows, type Row } from '../../training/danger/read-rows.ts';
import { anyText } from '../support/any-text.ts';
import { shippedFlows } from '../support/shipped-folders.ts';
import { DANGER } from '../support/shipped-danger.ts';

const TRAINING = new URL('../../training/danger/', import.meta.url);
const ROWS = new URL('rows/', TRAINING);
const danger = DANGER;
const heardIn = (text: string) => danger.hear(text)?.heard ?? [];
const namesIn = (text: string) => heardIn(text).map(({ kind }) => nameOf(kind));
const heldRows = (name: string) => readRows(ROWS, { name });
const share = (part: readonly unknown[], all: readonly unknown[]) => part.length / all.length;

test('every file of rows is a batch, and every batch has its rows', () => {
  const files = readdirSync(ROWS).map((name) => name.replace(/\.txt$/, ''));
  expect(BATCHES.map(({ name }) => name).sort()).toEqual(files.sort());
});

test('no row that is measured on was trained on', () => {
  const trained = new Set(readTrainingRows(ROWS).map(({ text }) => text));
  const held = BATCHES.filter(({ split }) => split === 'held').flatMap((batch) =>
    readRows(ROWS, batch),
  );
  expect(held.filter(({ text }) => trained.has(text)).length / held.length).toBeLessThan(0.01);
});

test('hears each phrase that must be heard, and they stay few', () => {
  const list = parse(readFileSync('data/danger/must-hear.yaml', 'utf8')) as Record<
    string,
    string[]
  >;
  expect(Object.keys(list).every(isDangerKind)).toBe(true);
  const phrases = Object.entries(list).flatMap(([kind, said]) =>
    said.map((phrase) => ({ kind, phrase })),
  );
  expect(phrases.length).toBeLessThanOrEqual(150);
  const missed = phrases.filter(
    ({ kind, phrase }) =>
      !heardIn(`bonjour ${phrase} merci`).some(
        (one) => one.kind === kind && one.strength !== 'doubtful',
      ),
  );
  expect(missed).toEqual([]);
});

/** Batches written by others than the rows that train; never tuned on. Floors, a little under what is. */
test.each([
  ['danger-unseen', { any: 0.95, right: 0.95, worst: 0.95 }],
  ['danger-held', { any: 0.96, right: 0.95, worst: 0.95 }],
  ['danger-held-7', { any: 0.95, right: 0.92, worst: 0.96 }],
  ['danger-held-8', { any: 0.96, right: 0.95, worst: 0.97 }],
  ['danger-held-9', { any: 0.96, right: 0.95, worst: 0.98 }],
  ['danger-held-10', { any: 0.98, right: 0.97, worst: 0.98 }],
  ['danger-held-11', { any: 0.93, right: 0.85, worst: 0.92 }],
  // .89 and .83 before decision 0164, which says what it was given for.
  ['demands-held', { any: 0.85, right: 0.8, worst: 0.8 }],
])('hears danger in %s', (name, floors) => {
  const rows = heldRows(name).filter(({ kinds }) => kinds.length > 0);
  const isRight = ({ kinds, text }: Row) => {
    const names = namesIn(text);
    return kinds.some((kind) => names.includes(nameOf(kind)));
  };
  const worst = rows.filter(({ kinds }) => kinds[0] === 'suicide' || kinds[0] === 'violence');
  const heard = rows.filter(({ text }) => heardIn(text).length > 0);
  expect(share(heard, rows)).toBeGreaterThanOrEqual(floors.any);
  expect(share(rows.filter(isRight), rows)).toBeGreaterThanOrEqual(floors.right);
  expect(share(worst.filter(isRight), worst)).toBeGreaterThanOrEqual(floors.worst);
});

test.each([
  ['everyday-held-5', 0.005, 0.03],
  ['everyday-held-6', 0.005, 0.04],
  ['everyday-held-7', 0.005, 0.03],
  // Stories and short replies: .068 and .275 before decision 0164.
  ['everyday-held-8', 0.033, 0.2],
  ['lookalike-held-5', 0.05, 0.18],
  ['lookalike-held-7', 0.05, 0.18],
  ['lookalike-held-8', 0.03, 0.18],
  // Three rows over .05, for a fifth of the false screens on demands (decision 0158).
  ['lookalike-held-6', 0.06, 0.21],
  ['demands-held', 0.006, 0.08],
])('seldom alarms where there is no danger: %s', (name, screens, lines) => {
  const rows = heldRows(name).filter(({ kinds }) => kinds.length === 0);
  const met = rows.filter(({ text }) => heardIn(text).some(({ strength }) => strength === 'grave'));
  const told = rows.filter(({ text }) => heardIn(text).length > 0);
  expect(share(met, rows)).toBeLessThanOrEqual(screens);
  expect(share(told, rows)).toBeLessThanOrEqual(lines);
});

test('ordinary sentences of all topics raise nothing', () => {
  const rows = heldRows('everyday-300');
  expect(rows.length).toBeGreaterThanOrEqual(300);
  expect(rows.filter(({ text }) => heardIn(text).length > 0)).toEqual([]);
});

/** Names of today and of before, alone and as people say where they live. */
test('no name of a commune is a danger, alone or where one lives', () => {
  const names = ['communes.tsv', 'communes-old.tsv'].flatMap((file) =>
    readFileSync(`data/${file}`, 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .flatMap((line) => line.split('\t')[1] ?? ''),
  );
  expect(names.length).toBeGreaterThan(39_000);
  const alarming = [...new Set(names)]
    .filter((name) => name !== '')
    .flatMap((name) =>
      [name, `j'habite à ${name}`, `je vis à ${name}`].filter((text) => heardIn(text).length > 0),
    );
  expect(alarming).toEqual([]);
});

test('no name of a département is a danger, alone or where one lives', () => {
  const list = JSON.parse(readFileSync('data/departements.json', 'utf8')) as {
    code: string;
    name: string;
  }[];
  expect(list.length).toBeGreaterThan(100);
  const alarming = list.flatMap(({ code, name }) =>
    [name, `${name} (${code})`, `j'habite en ${name}`, `je suis dans le ${name}`].filter(
      (text) => heardIn(text).length > 0,
    ),
  );
  expect(alarming).toEqual([]);
});

test('no place and no operator is a danger, alone or where one lives', () => {
  const names = ['places', 'operators'].flatMap((folder) =>
    readdirSync(`data/${folder}`).flatMap((file) =>
      namesOf(readFileSync(`data/${folder}/${file}`, 'utf8')),
    ),
  );
  expect(names.length).toBeGreaterThan(90);
  const alarming = names.flatMap((name) =>
    [name, `j'habite à ${name}`, `je vis à ${name}`].filter((text) => heardIn(text).length > 0),
  );
  expect(alarming).toEqual([]);
});

function namesOf(yaml: string): readonly string[] {
  const records = [parse(yaml) as unknown].flat() as readonly {
    readonly name?: string;
    readonly names?: { readonly now: string; readonly before?: readonly string[] };
  }[];
  return records.flatMap(({ name, names }) => [
    ...(name === undefined ? [] : [name]),
    ...(names ? [names.now, ...(names.before ?? [])] : []),
  ]);
}

/** Flows that are about danger, and words of others that tell of one whoever says them. */
const OF_DANGER = new Set([
  'justice.urgence',
  'aide.manger',
  'numerique.arnaque',
  'accompagner.s-arreter',
]);
const TELLS_DANGER = new Set([
  'On me frappe, me menace ou me touche',
  'I am hit, threatened or touched',
  'dormir',
  'à la rue',
  "On m'a déjà mis dehors",
  'il me frappe',
  'violence',
  "Je pars, ou je veux partir, et j'ai peur",
  'faux conseiller',
  "j'ai donné ma carte",
  "J'ai donné un code ou ma carte",
  'code donné',
  "Du harcèlement à l'école",
  "J'ai peur de l'autre personne",
  "Mal à la poitrine ? Du mal à respirer, parler ou bouger ? C'est le 15.",
  'Chest pain? Trouble breathing, speaking or moving? Call 15.',
  "Il m'a répondu, ou il me menace",
  'They answered, or they threaten me',
  'on profite de lui',
  "Une chute, un malaise : c'est maintenant",
  'Coups, insultes, cris, argent pris, soins oubliés.',
  "Je n'ai nulle part où dormir",
  'I have nowhere to sleep',
  'حتى من يقول إنه من البنك.',
  'I gave a code or my card',
  "J'ai peur de l'autre parent",
  "tout s'écroule autour de moi",
  'mon propriétaire a changé la serrure',
]);

/** Met by a faint line without reason, by no screen, until rows mend them (decisions 0108, 0115, 0158). */
const FAINT = new Set([
  'appeler avec la personne à côté de moi',
  'mon fils a 16 ans, sa carte pour le docteur',
  'obliger le père à payer pour les enfants',
  'signé à domicile et je regrette',
  'pansyon mari mwen',
  'pansyon mari an mwen',
  'pansyon lè mari mò',
  'mon mari la mor mi gagne pansion',
  'طفل فقط',
  'papa a droit à la pension de maman',
  'Yes, I have somewhere to sleep',
  'Make myself known to the services',
  'Le numéro est sur chaque lettre. Il revient aussi par mail.',
  'On me harcèle, on me traite mal',
  "J'ai déjà demandé, j'attends",
  'Je pars bientôt en voyage',
  'I want the file now',
  'Danger right now: call 17, or {fact:urgence-sms} by text.',
  'Danger tout de suite ? Appelez le 17. Ou envoyez un SMS au {fact:urgence-sms}.',
  'In danger now? Call 17, or {fact:urgence-europe}.',
  'est-ce que je serai indemnisé',
  'My bank card and my bank account',
  'If not, {phone:sos-115} answers day and night. The call is free.',
  'choisi',
  'logement froid avec enfants',
  'Un plafond qui tombe, du gaz, des fils nus, un feu.',
  'Un plafond qui tombe. Du gaz. Des fils électriques nus. Un feu.',
]);

test('no title, label, help or word that ships is a grave danger', () => {
  const flows = [...shippedFlows().flows.values()].filter(({ id }) => !OF_DANGER.has(id));
  const texts = flows.flatMap(({ title, words, steps }) => [
    ...Object.values(title),
    ...words,
    ...[...steps.values()].flatMap((step) =>
      step.kind === 'question'
        ? [
            ...Object.values(step.help ?? {}),
            ...step.options.flatMap(({ label, help = {}, words: said }) => [
              ...Object.values(label),
              ...Object.values(help),
              ...said,
            ]),
          ]
        : [],
    ),
  ]);
  expect(texts.length).toBeGreaterThan(5_000);
  const alarming = texts
    .filter((text) => !TELLS_DANGER.has(text))
    .filter((text) =>
      heardIn(text).some(({ kind, isSure }) => isGrave(kind) && (isSure || !FAINT.has(text))),
    );
  expect(alarming).toEqual([]);
});

test.each([
  ['il me frappe', false],
  ['il ne me frappe pas mais il me menace de mort', true],
  ['ma voisine se fait frapper par son mari', true],
  ['mon mari me frappe', false],
  ["mon pote vient de m'envoyer adieu", true],
  ["ma copine m'a dit qu'elle voulait mourir", true],
  ["mon ex m'a dit qu'il allait me tuer", false],
  ["mon mari m'a dit qu'il allait tout casser", false],
])('answers in other words what is denied or said of somebody else: %s', (text, ofOthers) => {
  expect(danger.hear(text)?.ofOthers).toBe(ofOthers);
});

test('gives kinds in their order, each once', () => {
  const kinds = heardIn('mon mari frappe mes enfants et je veux mourir').map(({ kind }) => kind);
  expect(kinds).toEqual(DANGERS.filter((kind) => kinds.includes(kind)));
  expect(kinds).toEqual(expect.arrayContaining(['suicide', 'child']));
});

test('a grave kind is grave or doubtful, a soft one soft', () => {
  for (const { text } of heldRows('danger-held').slice(0, 300)) {
    for (const { kind, strength } of heardIn(text)) {
      expect(strength === 'soft').toBe(!isGrave(kind));
    }
  }
});

test('tells what weighed most', () => {
  const [suicide] = danger.explain('je veux me pendre');
  expect(suicide?.kind).toBe('suicide');
  expect(suicide?.because.length).toBeGreaterThan(0);
});

test('never throws', () => {
  fc.assert(
    fc.property(anyText(2100), (text) => {
      danger.hear(text);
    }),
    { numRuns: 40 },
  );
});

test.each([
  ['j’ai 20 ans, ma mère m’a mis dehors hier, je dors chez un pote', false],
  ['jé 20 an ma mere ma mi dehor hier je dor chez 1 pote', false],
  ['mes parents m’ont mis dehors, j’ai 16 ans', true],
  ['j’ai 25 ans, mon voisin frappe sa fille', true],
  ['j’ai 30 ans, mon voisin frappe un petit de 8 ans', true],
])('who is of age is given no numbers for children, unless one is told of: %s', (text, isTold) => {
  expect(heardIn(text).some(({ kind }) => kind === 'child')).toBe(isTold);
});
