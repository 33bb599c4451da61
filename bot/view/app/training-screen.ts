import { element, escapeHtml, inline } from '../html/markup.ts';
import { exerciseHtml } from '../mediator/exercise-html.ts';
import { type Exercise } from '../mediator/exercise.ts';
import { phrase } from '../phrases.ts';
import { type Words } from '../view.ts';
import { APP } from './app-links.ts';
import { appButton, appHeading, backBar, wordedButton } from './app-pieces.ts';
import { appPhrase, type AppKey } from './app-phrase.ts';

/** One of a list to choose from. */
export interface Picked {
  readonly id: string;
  readonly name: Words;
  readonly chosen: boolean;
}

/** The situations to practise on. */
export interface TrainingParts {
  readonly lang: string;
  readonly families: readonly Picked[];
  readonly tones: readonly Picked[];
  /** Of the family and the tone that are chosen. */
  readonly situations: readonly {
    readonly id: string;
    readonly family: string;
    readonly tone: Words;
    readonly says: Words;
  }[];
  /** Address of the set to print. */
  readonly paper: string;
}

/**
 * "S'entraîner": the situations, by theme and by how a person comes. All of them stand folded under
 * their themes; those that were chosen stand in sight.
 *
 * @example
 * const parts = { lang: 'fr', families: [], tones: [], situations: [], paper: '#' };
 * trainingScreen(parts).includes('train-form') // true
 */
export function trainingScreen(parts: TrainingParts): string {
  const { lang, families, tones, paper } = parts;
  const isOpen = [...families, ...tones].some(({ chosen }) => chosen);
  const themes = families.map((family) => themeOf(parts, family, isOpen));
  return `${head(lang)}
<form id="train-form" class="aig-bar" action="#" method="post">${select(lang, 'train-family', families)}${select(lang, 'train-tone', tones)}</form>
<div class="aig-stack">${themes.join('\n')}</div>
<p><a class="aig-link" href="${escapeHtml(paper)}">${inline(appPhrase(lang, 'train-print'), lang)}</a></p>`;
}

function themeOf(
  { lang, situations }: TrainingParts,
  { id, name }: Picked,
  isOpen: boolean,
): string {
  const rows = situations
    .filter(({ family }) => family === id)
    .map((one) =>
      wordedButton(
        lang,
        { text: `${one.tone.text} : « ${one.says.text} »`, lang: one.says.lang },
        `train ${one.id}`,
        'aig-btn aig-big',
      ),
    );
  if (rows.length === 0) return '';
  const title = element('span', { ...name, text: `${name.text} (${rows.length})` }, lang);
  return `<details${isOpen ? ' open' : ''}><summary>${title}</summary><div class="aig-stack">${rows.join('\n')}</div></details>`;
}

function head(lang: string): string {
  return `${backBar(lang)}
${appHeading(lang, phrase(lang, false, 'training-title'))}
${element('p', phrase(lang, false, 'training-none-kept'), lang, 'class="aig-small"')}`;
}

function select(lang: string, key: 'train-family' | 'train-tone', all: readonly Picked[]): string {
  const options = [{ id: '', name: appPhrase(lang, 'train-all'), chosen: false }, ...all].map(
    ({ id, name, chosen }) =>
      `<option value="${escapeHtml(id)}"${chosen ? ' selected' : ''}>${inline(name, lang)}</option>`,
  );
  return `<div class="aig-search"><label for="${key}">${inline(appPhrase(lang, key), lang)}</label>
<select id="${key}" name="${key}" class="aig-btn">${options.join('')}</select></div>`;
}

/**
 * Said where nothing is at hand to practise on.
 *
 * @example noTraining('fr').includes('réseau') // true
 */
export function noTraining(lang: string): string {
  return `${head(lang)}
${element('p', appPhrase(lang, 'train-none' satisfies AppKey), lang, 'class="aig-calm"')}`;
}

/**
 * One exercise as it stands, every way on a button of the application.
 *
 * @example
 * const words = (text) => ({ text, lang: 'fr' });
 * const exercise = { id: 'x', tone: words('Pressé'), scene: words('Un homme entre.') };
 * const parts = { says: words('Vite !'), options: [], told: [] };
 * exerciseScreen('fr', { ...exercise, ...parts }).includes('value="trainings"') // true
 */
export function exerciseScreen(lang: string, exercise: Exercise): string {
  const to = (value: string) => ({ name: APP, value });
  const html = exerciseHtml(lang, exercise, {
    option: (one) => to('said' in one ? `said ${one.said}` : `sent ${one.sent}`),
    flow: (id) => to(`flow ${id}`),
    next: to('train-next'),
  });
  return `<div class="aig-bar">${appButton(lang, 'train-back', 'trainings', 'aig-btn aig-back')}</div>
${html}`;
}
