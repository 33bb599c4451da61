import { drawing } from '../drawings.ts';
import { type AutonomyParts, type Titled, type Words } from '../view.ts';
import { choiceControl, outLink, type Layout } from './controls.ts';
import { element, inline } from './markup.ts';
import { doorParts } from './door.ts';
import { columns, itemList, section, state, titledInner } from './parts.ts';

/** A part of the screen: its title, and the HTML under it. */
export interface Piece {
  readonly title: Words;
  readonly inner: string;
}

/**
 * Before when; what to do, in order, and where; what to have near; how to see that it worked; beside them who
 * helps if stuck, and the rest.
 */
export function autonomyBody(layout: Layout, parts: AutonomyParts, take: string): string {
  const { helper, link, stuck, then, deadline, keep, beware } = parts;
  const { steps, have, see } = piecesOf(layout, parts);
  const shown = (piece: Piece | undefined) =>
    piece ? section(layout, piece.title, piece.inner) : '';
  const [when, ...otherwise] = deadline?.items ?? [];
  const first = deadline && when ? each({ ...deadline, items: [when] }, layout, 'clock') : [];
  const told = [
    ...otherwise.map((item) => element('p', item, layout.lang, 'class="aig-small"')),
    ...each(keep, layout, 'tick'),
    ...each(beware, layout, 'diamond'),
  ];
  const left = [
    ...first,
    helper ? section(layout, helper.title, doorParts(layout, helper)) : '',
    shown(steps),
    link ? outLink(layout, link, 'globe', true) : '',
    shown(have),
    shown(see),
    then ? `<p>${choiceControl(layout, then, 'aig-btn')}</p>` : '',
  ];
  const right = [
    stuck ? stuckSection(layout, stuck) : '',
    told.length > 0 ? `<div class="aig-stack">${told.join('\n')}</div>` : '',
    take,
  ];
  const join = (some: readonly string[]) => some.filter(Boolean).join('\n');
  return columns(layout, `<div class="aig-col">${join(left)}</div>`, join(right));
}

/** Short parts, each with its drawing in place of its title, which voices read. */
function each(part: Titled | undefined, { lang }: Layout, name: string): readonly string[] {
  const title = part ? `<span class="aig-vh">${inline(part.title, lang)} : </span>` : '';
  return (part?.items ?? []).map(
    (item) =>
      `<p class="aig-state aig-plain">${drawing(name)}<span>${title}${inline(item, lang)}</span></p>`,
  );
}

/** The parts in the order of the screen, without the ways that lead on. */
export function autonomyPieces(layout: Layout, parts: AutonomyParts): readonly Piece[] {
  const { steps, have, see, deadline, keep, beware, learn } = piecesOf(layout, parts);
  return [steps, have, see, deadline, keep, beware, learn].flatMap((piece) => piece ?? []);
}

type Pieces = Readonly<
  Record<'steps' | 'have' | 'see' | 'deadline' | 'keep' | 'beware' | 'learn', Piece | undefined>
>;

function piecesOf({ lang }: Layout, parts: AutonomyParts): Pieces {
  const piece = (titled: Titled | undefined, inner: (titled: Titled) => string) =>
    titled && { title: titled.title, inner: inner(titled) };
  const steps = ({ items }: Titled) =>
    `<ol class="aig-way aig-num">${items.map((item) => `<li>${inline(item, lang)}</li>`).join('\n')}</ol>`;
  const every = (html: (item: Words) => string) => (titled: Titled) =>
    titled.items.map(html).join('');
  const plain = (titled: Titled) => titledInner(titled, lang);
  return {
    steps: piece(parts.do, steps),
    have: piece(parts.have, ({ items }) => itemList(items, lang)),
    see: piece(
      parts.see,
      every((item) => element('p', item, lang, 'class="aig-say"')),
    ),
    deadline: piece(
      parts.deadline,
      every((item) => state(item, lang, 'clock')),
    ),
    keep: piece(parts.keep, plain),
    beware: piece(
      parts.beware,
      every((item) => state(item, lang, 'diamond')),
    ),
    learn: piece(parts.learn, plain),
  };
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
