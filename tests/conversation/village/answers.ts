import { screen } from '../../../bot/conversation/screen.ts';
import { questionsByLanguage } from '../../../bot/conversation/screen-questions.ts';
import { screenAnswer, TOPICS } from '../../../bot/conversation/screens/screen-answer.ts';
import { worldOn } from '../../../bot/conversation/world-on.ts';
import { wordingOf } from '../../../bot/conversation/wording.ts';
import { type World } from '../../../bot/conversation/world.ts';
import { beside, debt, nowhere, on, said, to, type Case, type Cases } from './people.ts';
import { NOW, TOWN, VILLAGE } from './world.ts';

/** Words of a sentence of the screen that answer a topic. */
const SHOWN = {
  transport: ['bus'],
  access: ['plain pied', 'entree'],
  deaf: ['interprete'],
  internet: ['entrez dans'],
  printer: ['enveloppe'],
  email: ['preuve'],
  price: ['prix d', 'gratuit'],
  delay: ['deux mois'],
  duration: ['mois', 'chaque mois'],
  accompany: ['avec vous'],
  instead: ['ne demande jamais'],
  interpreter: ['langue des signes'],
  bring: ['ayez'],
  official: ['dernier message'],
  appointment: ['sans rendez vous'],
  secret: ['code'],
  write: ['ecrire'],
  hours: ['ouverte'],
  late: ['ayez'],
};

const WORLD: World = {
  ...VILLAGE,
  screenQuestions: questionsByLanguage(
    new Map(Object.entries(SHOWN).map(([id, shown]) => [`fr/${id}`, { asked: [], shown }])),
    new Set(),
  ),
};

/** What is answered to each question about a screen, by topic. */
function answersAbout({ who, now = NOW, world: more = {} }: Case): ReadonlyMap<string, string> {
  const world = worldOn({ ...WORLD, ...more }, now);
  const shown = screen(world, who, now);
  const scene = { world, state: who, now, wording: wordingOf(who, undefined, world) };
  const answer = (topic: string) =>
    screenAnswer(scene, { topic }, shown).map(({ text, lang }) =>
      lang === who.lang ? text : `${text} (${lang})`,
    );
  return new Map(TOPICS.map((topic) => [topic, answer(topic).join('\n  ')]));
}

/** Screen by screen, the topics with one answer together; of all but the first, where it differs. */
export function answered(): string {
  let first: ReadonlyMap<string, string> = new Map();
  const said = Object.entries(ASKED).map(([name, one]) => {
    const own = answersAbout(one);
    const topics = new Map<string, string[]>();
    for (const [topic, answer] of own) {
      if (first.get(topic) !== answer) topics.set(answer, [...(topics.get(answer) ?? []), topic]);
    }
    if (first.size === 0) first = own;
    const lines = [...topics].map(([answer, all]) => `${all.join(', ')}:\n  ${answer}`);
    return `=== ${name}\n${lines.join('\n')}`;
  });
  return said.join('\n\n');
}

const THURSDAY = { now: Date.UTC(2026, 11, 3, 14) };

/** Screens about which one asks. */
export const ASKED: Cases = {
  'a sure place': to('caf'),
  'a sure place, without a phone, on Thursday': { ...to('caf', said('no-phone')), ...THURSDAY },
  'a place to confirm': to('cpam'),
  'by appointment': to('impots'),
  'an address alone': to('msa'),
  'of a public list': to('prefecture', { commune: '87992' }),
  'no place, and who gives its number': to('ccas'),
  'a page': to('banque'),
  'only a line': to('caf', { commune: 'declined' }),
  'what is invented': to('ecole', { structure: 'demonstration' }),
  'in the town': to('caf', { commune: '87991' }),
  'at a structure’s': {
    ...to('caf', { structure: 'mairie' }),
    ...{ now: NOW + 25 * 3_600_000, world: { structures: new Map([['mairie', TOWN]]) } },
  },
  'a second door': debt(['how phone', 'agree no']),
  'to do alone': debt(['how phone', 'agree yes']),
  'to do alone, in English': debt(['how phone', 'agree yes'], { lang: 'en' }),
  'all that is to be done': debt(['how phone', 'agree private']),
  'a question with a line and a desk': debt([]),
  'a question, in easier words, where no desk is sure': debt([], {
    commune: '87991',
    simple: true,
  }),
  'several answers, beside somebody': debt(['how letter'], beside),
  'the last question': debt(['how phone']),
  'the commune': nowhere(debt(['how unsure'])),
  'the first screen': on(undefined),
  'a letter': on({ kind: 'letter', letter: 'dette' }),
  'a danger': on({ kind: 'danger', dangers: ['suicide'], soft: false, flows: [] }),
};
