import { element, inline } from '../html/markup.ts';
import { lineByLine, quoted } from '../html/parts.ts';
import { phrase } from '../phrases.ts';
import { type PhraseKey } from '../phrases/phrase-key.ts';
import { type Words } from '../words.ts';
import { type Exercise } from './exercise.ts';

/** One situation on paper: as it is asked, and as it is answered. */
export interface PaperExercise {
  readonly asked: Exercise;
  /** The ways that one may choose. */
  readonly ways: readonly Words[];
  readonly answered: Exercise;
}

/**
 * A set for a group, led by somebody: first the situations, with lines to write on and no answer; then,
 * on pages of its own, what each rests on. The inside of `<main>`.
 *
 * @example trainingPaper('fr', []).includes('<h1') // true
 */
export function trainingPaper(lang: string, all: readonly PaperExercise[]): string {
  const say = (key: PhraseKey) => phrase(lang, false, key);
  return [
    `<div class="aig-bar"><button type="button" class="aig-btn aig-main-btn" data-print hidden>${inline(say('print'), lang)}</button></div>`,
    element('h1', say('training-title'), lang, 'id="aig-heading" tabindex="-1"'),
    element('p', say('training-group'), lang),
    ...all.map((one, at) => askedHtml(lang, one, at + 1)),
    `<section class="aig-answers">${element('h1', say('training-answers'), lang)}`,
    ...all.map((one, at) => answeredHtml(lang, one, at + 1)),
    '</section>',
  ].join('\n');
}

function askedHtml(lang: string, { asked, ways }: PaperExercise, number: number): string {
  const say = (key: PhraseKey) => phrase(lang, false, key);
  const listed = (labels: readonly Words[]) =>
    `<ol class="aig-letters">${labels.map((label) => `<li>${inline(label, lang)}</li>`).join('')}</ol>`;
  return `<section class="aig-card"><h2>${number}. ${inline(asked.tone, lang)}</h2>
${element('p', asked.scene, lang)}
${element('blockquote', quoted(asked.says), lang, 'class="aig-say"')}
${element('h3', say('training-say'), lang)}
${listed(asked.options.map(({ label }) => label))}
${element('h3', say('training-send'), lang)}
${listed(ways)}
<p class="aig-hand"></p></section>`;
}

function answeredHtml(lang: string, { answered }: PaperExercise, number: number): string {
  const told = answered.told.map(
    ({ says, rule, notes }) =>
      `${says.map((one) => element('p', one, lang)).join('\n')}${rule ? element('p', rule, lang) : ''}${lineByLine(notes, lang, 'class="aig-small"')}`,
  );
  return `<section class="aig-card">${element('h2', { ...answered.says, text: `${number}. ${answered.says.text}` }, lang)}
${told.join('\n')}</section>`;
}
