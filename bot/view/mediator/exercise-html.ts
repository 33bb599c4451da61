import { targetControl } from '../html/controls.ts';
import { element, inline } from '../html/markup.ts';
import { lineByLine, quoted } from '../html/parts.ts';
import { type Target } from '../link-maker.ts';
import { phrase } from '../phrases.ts';
import { type PhraseKey } from '../phrases/phrase-key.ts';
import { type Exercise, type ExerciseOption, type Told } from './exercise.ts';

/** Where the taps of an exercise lead. */
export interface ExerciseLinks {
  readonly option: (option: ExerciseOption) => Target;
  readonly flow: (id: string) => Target;
  readonly next: Target;
}

/**
 * The inside of `<main>` of an exercise: the demand, what to choose, and what each choice rests on.
 *
 * @example
 * const words = (text) => ({ text, lang: 'fr' });
 * const exercise = { id: 'x', tone: words('Pressé'), scene: words('Un homme entre.') };
 * const links = { option: () => ({ href: '#' }), flow: () => ({ href: '#' }), next: { href: '#' } };
 * const parts = { says: words('Vite !'), options: [], told: [] };
 * exerciseHtml('fr', { ...exercise, ...parts }, links).includes('Vite') // true
 */
export function exerciseHtml(lang: string, exercise: Exercise, links: ExerciseLinks): string {
  const { tone, scene, says, asks, options, told } = exercise;
  const say = (key: PhraseKey) => phrase(lang, false, key);
  const rows = options.map((option) =>
    targetControl(
      links.option(option),
      `<span>${inline(option.label, lang)}</span>`,
      'aig-btn aig-big',
    ),
  );
  const parts = [
    element('h1', say('training-title'), lang, 'id="aig-heading" tabindex="-1"'),
    element('p', say('training-none-kept'), lang, 'class="aig-small"'),
    `<p><b>${inline(tone, lang)}</b><br>${inline(scene, lang)}</p>`,
    element('blockquote', quoted(says), lang, 'class="aig-say"'),
    ...told.map((one) => toldHtml(lang, one, links)),
    asks ? element('h2', asks, lang) : '',
    rows.length > 0 ? `<div class="aig-stack">${rows.join('\n')}</div>` : '',
    asks
      ? ''
      : `<p>${targetControl(links.next, inline(say('training-next'), lang), 'aig-btn aig-main-btn')}</p>`,
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function toldHtml(lang: string, told: Told, links: ExerciseLinks): string {
  const { title, says, rule, flow, notes } = told;
  const parts = [
    element('h2', title, lang),
    ...says.map((one) => element('p', one, lang)),
    rule
      ? `<p><b>${inline(phrase(lang, false, 'training-rule'), lang)}</b> ${inline(rule, lang)}</p>`
      : '',
    flow === undefined
      ? ''
      : `<p>${targetControl(links.flow(flow), inline(phrase(lang, false, 'training-open'), lang), 'aig-link')}</p>`,
    lineByLine(notes, lang, 'class="aig-small"'),
  ];
  return `<section class="aig-stack" role="status">${parts.filter(Boolean).join('\n')}</section>`;
}
