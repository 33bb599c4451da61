import { quoted } from '../html/parts.ts';
import { type Mandate, type MediatorPane, type Titled } from '../view.ts';
import { asideLines, doorLines } from './body-lines.ts';
import { inside, linesAs, type Lines } from './line.ts';

/**
 * The mediator's side as blocks of lines, for all that has no HTML; its title and the posture come
 * first. Nothing where there is none.
 *
 * @example
 * mediatorLines({ title: { text: 'Pour vous', lang: 'fr' } }, 'fr')[0]
 * // [{ as: 'title', text: 'Pour vous' }]
 */
export function mediatorLines(pane: MediatorPane | undefined, lang: string): readonly Lines[] {
  if (!pane) return [];
  const { title, posture, mandate, ladder } = pane;
  return [
    [...linesAs('title', title), ...linesAs('text', posture)],
    aloud(pane.say),
    aloud(pane.no),
    listed(pane.may),
    listed(pane.never),
    listed(pane.handOver),
    aloud(pane.alone),
    aloud(pane.close),
    ladder ? asideLines(ladder) : [],
    ...(mandate ? mandateLines(mandate, lang) : []),
    listed(pane.professional),
  ];
}

function mandateLines(
  { title, items, holder, excluded, notes }: Mandate,
  lang: string,
): readonly Lines[] {
  return [
    [...linesAs('title', title), ...inside(linesAs('text', ...items))],
    doorLines(holder, lang),
    [...listed(excluded), ...linesAs('small', ...notes)],
  ];
}

function aloud(part: Titled | undefined): Lines {
  if (!part) return [];
  return [...linesAs('title', part.title), ...inside(linesAs('say', ...part.items.map(quoted)))];
}

function listed(part: Titled | undefined): Lines {
  if (!part) return [];
  return [...linesAs('title', part.title), ...inside(linesAs('item', ...part.items))];
}
