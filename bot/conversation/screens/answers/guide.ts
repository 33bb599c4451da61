import { languageName } from '../../../view/phrases.ts';
import { type Words } from '../../../view/view.ts';
import { languagesOf } from '../../languages.ts';
import { DOING_ANSWERS, mayDecline } from './doing.ts';
import { siteOf } from './meeting.ts';
import { orElse } from './place.ts';
import { helpOf, isEnd, progressOf, quoted, say, unknown, type Answer, type Seen } from './seen.ts';

/** The guide itself, and the question that it asks: true of every screen. */
export const GUIDE_ANSWERS: Readonly<Record<string, Answer>> = {
  why,
  word,
  repeat: (seen) => [
    say(seen, 'answer-repeat', { heading: seen.shown.heading.text }),
    ...helpOf(seen),
  ],
  back: (seen) => [
    say(seen, 'answer-back', { back: label(seen, 'back'), change: label(seen, 'change') }),
  ],
  left: (seen) =>
    isEnd(seen)
      ? [say(seen, 'answer-no-more')]
      : orElse(progressOf(seen), () => [say(seen, 'answer-after')]),
  robot: (seen) => [say(seen, 'about')],
  kept: (seen) => [say(seen, 'answer-kept', { erase: label(seen, 'erase') })],
  'guide-price': (seen) => [say(seen, 'answer-free')],
  which,
  several: (seen) => [
    say(seen, seen.shown.body.kind === 'several' ? 'several-help' : 'answer-one'),
  ],
  noted: (seen) => [say(seen, 'answer-noted')],
  worry: (seen) => [say(seen, 'answer-worry')],
  'for-other': (seen) => [
    say(seen, seen.shown.body.kind === 'commune' ? 'answer-town-of-person' : 'answer-of-person'),
  ],
  official,
  'which-commune': (seen) => [say(seen, 'answer-town'), ...declined(seen)],
  language: (seen) => [say(seen, 'answer-languages', { list: languages(seen) })],
};

function label(seen: Seen, key: 'back' | 'change' | 'erase' | 'legal'): string {
  return say(seen, key).text;
}

/** Only French screens have simpler words. */
function word(seen: Seen): readonly Words[] {
  const { state } = seen.scene;
  const hasSimpler = state.lang === 'fr' && !state.simple;
  const simpler = say(seen, 'answer-simpler', { simpler: say(seen, 'simpler-words').text });
  return [...helpOf(seen), say(seen, 'answer-word'), ...(hasSimpler ? [simpler] : [])];
}

function why(seen: Seen): readonly Words[] {
  const { body } = seen.shown;
  if (body.kind === 'orientation') return [body.reason];
  if (body.kind === 'autonomy') return DOING_ANSWERS['after']?.(seen) ?? unknown(seen);
  return body.kind === 'commune'
    ? [body.help, ...declined(seen)]
    : [...helpOf(seen), say(seen, 'answer-why')];
}

/** The closest answer; "Je ne sais pas" where it is one of them. At an end there is none to give. */
function which(seen: Seen): readonly Words[] {
  if (seen.shown.body.kind === 'commune') return [say(seen, 'answer-town'), ...declined(seen)];
  if (isEnd(seen)) return DOING_ANSWERS['stuck']?.(seen) ?? unknown(seen);
  return [say(seen, 'answer-which'), ...declined(seen)];
}

function declined(seen: Seen): readonly Words[] {
  const choice = mayDecline(seen);
  return choice === undefined ? [] : [say(seen, 'answer-may-say', { choice })];
}

/** The site that the screen names, and what makes a false one known; else what this guide is. */
function official(seen: Seen): readonly Words[] {
  const site = siteOf(seen);
  const { body } = seen.shown;
  const beware = body.kind === 'autonomy' ? (body.parts.beware?.items ?? []) : [];
  const there = [...beware, ...(site ? [site] : [])];
  return orElse(isEnd(seen) ? there : quoted(seen), () => [
    say(seen, 'answer-not-state', { legal: label(seen, 'legal') }),
  ]);
}

function languages({ scene }: Seen): string {
  return languagesOf(scene.world, scene.state.structure)
    .map((lang) => languageName(lang).text)
    .join(', ');
}
