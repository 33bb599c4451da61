import { type AboutBlock } from '../../../bot/conversation/about.ts';
import { letterBook } from '../../../bot/conversation/letter-book.ts';
import { routeDocuments } from '../../../bot/conversation/route-documents.ts';
import { questionsByLanguage } from '../../../bot/conversation/screen-questions.ts';
import { createCorrections } from '../../../bot/conversation/corrections.ts';
import { watchWords } from '../../../bot/conversation/watch-words.ts';
import { type World } from '../../../bot/conversation/world.ts';
import { type Flow } from '../../../bot/engine/model.ts';
import { createPermanenceIndex } from '../../../bot/permanences/create-permanence-index.ts';
import { createCommunes } from '../../../bot/territory/create-communes.ts';
import { createRouter } from '../../../bot/understanding/create-router.ts';
import { createGlossary } from '../../../bot/understanding/glossary.ts';
import { createSpeech } from '../../../bot/understanding/speech.ts';
import { fold } from '../../../bot/territory/fold.ts';
import { dangerIn, URGENT } from './town-dangers.ts';
import { FACTS, FLOWS } from './town-flows.ts';
import { CAMPAIGN, LETTERS } from './town-papers.ts';
import { COMMUNES, DEPARTEMENTS, HOLIDAYS, OPERATORS, PERMANENCES, ZONES } from './town-places.ts';
import { STRUCTURES } from './town-structures.ts';
import {
  COMMUNE_WORDS,
  GLOSSARY,
  HEARS,
  LANGUAGE,
  READS,
  SCREEN_QUESTIONS,
  TONGUES,
} from './town-words.ts';

const PAGES = ['accueil', 'confidentialite'].map((id) => ({
  id,
  title: 'Que cherchez-vous ?',
  blocks: [
    { kind: 'title', text: [{ text: 'Pour tous.' }] },
    { kind: 'list', items: [[{ text: 'Rien ici.' }]] },
    { kind: 'paragraph', text: [{ text: 'Sans ' }, { text: 'nom', strong: true }, { text: '.' }] },
  ] satisfies AboutBlock[],
}));

/** A World of a few flows, places and letters; `flows`: as authors changed them meanwhile. */
export function town(flows: readonly Flow[] = FLOWS): World {
  const byId = <T extends { readonly id: string }>(all: readonly T[]) =>
    new Map(all.map((one) => [one.id, one]));
  const stubs: World['stubs'] = byId([
    {
      id: 'mairie.cantine',
      title: { fr: 'La cantine' },
      family: 'famille',
      words: ['inscrire à la cantine'],
    },
    {
      id: 'mairie.creche',
      title: { fr: 'La crèche' },
      family: 'famille',
      words: ['garder mon bébé'],
    },
  ]);
  const served = byId(flows);
  const communes = createCommunes({
    communes: COMMUNES,
    departements: new Map(DEPARTEMENTS.map((one) => [one.code, one])),
    old: [],
    words: COMMUNE_WORDS,
  });
  const operators = byId(OPERATORS);
  const zones = new Map(ZONES.map((one) => [one.name, one]));
  return {
    flows: served,
    formerly: new Map(flows.flatMap(({ id, formerly }) => formerly.map((old) => [old, id]))),
    stubs,
    menus: byId([
      {
        id: 'first',
        title: { fr: 'C’est avec qui ?' },
        rows: [
          { title: { fr: 'La Caf' }, drawing: 'house', goes: { menu: 'caf' } },
          { title: { fr: 'Les impôts' }, drawing: 'coins', goes: { flow: 'impots.payer' } },
          { title: { fr: 'La famille' }, drawing: 'people', goes: { family: 'famille' } },
        ],
        aside: [
          { title: { fr: 'Une lettre' }, drawing: 'letter', goes: { command: 'letters' } },
          { title: { fr: 'Parler à quelqu’un' }, drawing: 'people', goes: { command: 'human' } },
        ],
      },
      {
        id: 'caf',
        title: { fr: 'La Caf, pour quoi ?' },
        rows: [
          {
            title: { fr: 'On me réclame de l’argent' },
            drawing: 'coins',
            goes: { flow: 'caf.dette' },
          },
          { title: { fr: 'Mon compte' }, drawing: 'key', goes: { flow: 'caf.compte' } },
          { title: { fr: 'La cantine' }, drawing: 'house', goes: { flow: 'mairie.cantine' } },
        ],
        aside: [],
      },
    ]),
    families: byId([
      { id: 'famille', title: { fr: 'La famille' }, drawing: 'people', topics: ['mairie.creche'] },
    ]),
    facts: FACTS,
    postures: new Map(),
    sources: byId([
      {
        id: 'caf-dette',
        title: 'Rembourser une dette',
        url: 'https://www.caf.example/dette',
        proves: 'le délai',
        seen: '2026-11-20',
      },
    ]),
    deadlines: new Map([
      [
        'two-months',
        { says: { fr: 'Vous avez deux mois.' }, count: { after: 'letter', months: 2 } },
      ],
    ]),
    campaigns: byId([CAMPAIGN]),
    letters: LETTERS,
    letterBook: letterBook(LETTERS, READS),
    watchWords: watchWords(byId([{ id: 'peche', title: 'La pêche', words: ['carte de pêche'] }])),
    operators,
    structures: byId(STRUCTURES),
    owners: new Map([['gardiens', { name: 'Les gardiens', contact: 'gardiens@exemple.fr' }]]),
    pages: byId(PAGES),
    communes,
    permanences: createPermanenceIndex({
      permanences: PERMANENCES,
      operators,
      communes: communes.byInsee,
      departements: communes.departements,
      zones,
    }),
    zones,
    holidayTables: HOLIDAYS,
    urgent: URGENT,
    danger: { hear: dangerIn, explain: () => [] },
    doItForMe: { isAsked: (text: string) => /faites|pour moi/.test(fold(text)) } as NonNullable<
      World['doItForMe']
    >,
    speech: createSpeech(TONGUES),
    heard: HEARS,
    corrections: createCorrections(LANGUAGE.corrections),
    howToRead: READS,
    screenQuestions: questionsByLanguage(new Map(SCREEN_QUESTIONS), LANGUAGE.little),
    glossary: {
      ...createGlossary(GLOSSARY, LANGUAGE.ways),
      means: new Map(GLOSSARY.map(({ term, means }) => [term, means])),
    },
    language: LANGUAGE,
    router: createRouter(routeDocuments({ flows: served, stubs }), LANGUAGE),
    languages: ['fr', 'en'],
    wanted: ['ar'],
    unreviewed: new Set(),
  };
}
