import { TYPED } from '../link-maker.ts';
import { type Body, type View } from '../view.ts';
import { choiceList, form, type Layout } from './controls.ts';
import { element } from './markup.ts';
import { section } from './parts.ts';

/** The first screen: its own part of a menu. */
export type Home = NonNullable<Extract<Body, { kind: 'menu' }>['home']>;

/** What a screen says that it is, if it is the first one. */
export function homeOf({ body }: View): Home | undefined {
  return body.kind === 'menu' ? body.home : undefined;
}

/**
 * What this is and for whom, the question that the field answers, the doors: all of it in sight of
 * a phone. `heading`: HTML of the question; `calm`: of what comes last.
 */
export function homeBody(layout: Layout, view: View, heading: string, calm: string): string {
  const { body, typing } = view;
  if (body.kind !== 'menu' || !body.home) return heading;
  const { about, doors } = body.home;
  const { lang } = layout;
  const field = typing ? homeField(layout, typing, heading) : heading;
  const choices = choiceList(layout, body.rows.concat(body.aside), 'aig-doors');
  return `<div class="aig-two aig-home"><div class="aig-col">${element('p', about, lang, 'class="aig-about"')}
${field}</div>
<div class="aig-col">${section(layout, doors, choices)}</div>
${calm}</div>`;
}

/** The heading is its label. */
function homeField(
  { lang, links }: Layout,
  { hint, button }: NonNullable<View['typing']>,
  heading: string,
): string {
  return form(
    links.typed('search'),
    `${heading}<input id="aig-search" name="${TYPED}" type="text" maxlength="300" required autocomplete="off" autocapitalize="off" spellcheck="false" aria-labelledby="aig-heading" aria-describedby="aig-search-hint">
${element('button', button, lang, 'type="submit" class="aig-btn aig-main-btn"')}
${element('p', hint, lang, 'class="aig-small" id="aig-search-hint"')}`,
    'class="aig-search"',
  );
}
