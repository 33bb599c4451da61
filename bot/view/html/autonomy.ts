import { type AutonomyParts, type Titled, type Words } from '../view.ts';
import { choiceControl, outLink, type Layout } from './controls.ts';
import { element, inline } from './markup.ts';
import { doorParts } from './orientation.ts';
import { columns, itemList, section, state, titledInner } from './parts.ts';

/** A part of the screen: its title, and the HTML under it. */
export interface Piece {
  readonly title: Words;
  readonly inner: string;
}

/** What to take and do, in order; beside it how to see that it worked, and who helps if stuck. */
export function autonomyBody(layout: Layout, parts: AutonomyParts, take: string): string {
  const { have, helper, link, stuck, then } = parts;
  const pieces = autonomyPieces(layout, parts).map(({ title, inner }) =>
    section(layout, title, inner),
  );
  const before = have ? 2 : 1;
  const left = [
    helper ? section(layout, helper.title, doorParts(layout, helper)) : '',
    ...pieces.slice(0, before),
    link ? outLink(layout, link, 'globe') : '',
  ];
  const right = [
    ...pieces.slice(before),
    then ? `<p>${choiceControl(layout, then, 'aig-btn')}</p>` : '',
    stuck ? stuckSection(layout, stuck) : '',
    take,
  ];
  const join = (some: readonly string[]) => some.filter(Boolean).join('\n');
  return columns(layout, `<div class="aig-col">${join(left)}</div>`, join(right));
}

/** The parts in the order of doing, without the ways that lead on. */
export function autonomyPieces({ lang }: Layout, parts: AutonomyParts): readonly Piece[] {
  const { have, see, keep, beware, deadline, learn } = parts;
  const piece = (titled: Titled | undefined, inner: (titled: Titled) => string) =>
    titled ? [{ title: titled.title, inner: inner(titled) }] : [];
  const steps = ({ items }: Titled) =>
    `<ol class="aig-way aig-num">${items.map((item) => `<li>${inline(item, lang)}</li>`).join('\n')}</ol>`;
  const each = (html: (item: Words) => string) => (titled: Titled) =>
    titled.items.map(html).join('');
  const plain = (titled: Titled) => titledInner(titled, lang);
  return [
    ...piece(have, ({ items }) => itemList(items, lang)),
    ...piece(parts.do, steps),
    ...piece(
      see,
      each((item) => element('p', item, lang, 'class="aig-say"')),
    ),
    ...piece(keep, plain),
    ...piece(
      beware,
      each((item) => state(item, lang, 'diamond')),
    ),
    ...piece(deadline, plain),
    ...piece(learn, plain),
  ];
}

function stuckSection(layout: Layout, stuck: NonNullable<AutonomyParts['stuck']>): string {
  const { title, text, choice, preview } = stuck;
  const inner = [
    element('p', text, layout.lang),
    preview ? element('p', preview, layout.lang) : '',
    choiceControl(layout, choice, 'aig-btn'),
  ];
  return section(layout, title, inner.filter(Boolean).join('\n'));
}
