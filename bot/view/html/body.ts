import { TICKED } from '../link-maker.ts';
import { phrase } from '../phrases.ts';
import { type Body, type Typing, type View } from '../view.ts';
import { asideSections } from './asides.ts';
import { autonomyBody } from './autonomy.ts';
import { choiceList, form, phoneButton, typingForm, underLabel, type Layout } from './controls.ts';
import { element, escapeHtml, inline } from './markup.ts';
import { dangerBody } from './danger.ts';
import { doorParts } from './door.ts';
import { orientationBody } from './orientation.ts';
import { columns, lineByLine, section, sentences } from './parts.ts';

/**
 * The screen's own part, between its heading and the ways that every screen has; not the field of
 * a question, which {@link answerField} is. `take`: ways to carry it away, which stand beside the
 * doors on a wide window.
 */
export function bodyOf(layout: Layout, view: View, take = ''): string {
  const asides = (view.asides ?? []).filter(({ folded }) => !folded);
  if (asides.length === 0) return ownBody(layout, view, take);
  return join(
    asideSections(
      layout,
      asides.filter(({ first }) => first),
    ),
    ownBody(layout, view, take),
    asideSections(
      layout,
      asides.filter(({ first }) => !first),
    ),
  );
}

function ownBody(layout: Layout, view: View, take: string): string {
  const { body, typing } = view;
  const { lang } = layout;
  const typed = typing ? typingForm(layout, typing) : '';
  switch (body.kind) {
    case 'menu':
      return menu(layout, body, typed);
    case 'question':
      return join(instead(layout, body), help(body.help, lang), choiceList(layout, body.choices));
    case 'several':
      return join(
        help(body.help ?? phrase(lang, false, 'several-help'), lang),
        several(layout, body),
      );
    case 'commune':
      return commune(layout, body, typing);
    case 'suggestions':
      return join(
        choiceList(layout, body.choices, 'aig-fork'),
        choiceList(layout, [body.none]),
        typed,
      );
    case 'message':
      return join(
        ...body.paragraphs.map((paragraph) => element('p', paragraph, lang)),
        choiceList(layout, body.choices),
        typed,
      );
    case 'danger':
      return dangerBody(layout, body);
    case 'autonomy':
      return autonomyBody(layout, body.parts, take);
    case 'orientation':
      return orientationBody(layout, body, take);
  }
}

/** Where a question is answered in one's own words; none where nothing is asked. */
export function answerField(layout: Layout, { body, typing }: View): string {
  const isAsking = body.kind === 'question' || body.kind === 'several';
  return isAsking && typing ? typingForm(layout, typing) : '';
}

/** Whether a screen of this kind may stand in two columns on a wide window. */
export function isWide({ body, mediator }: View): boolean {
  if (mediator) return true;
  return body.kind === 'menu' || body.kind === 'autonomy' || body.kind === 'orientation';
}

function menu(layout: Layout, body: Extract<Body, { kind: 'menu' }>, typed: string): string {
  return columns(
    layout,
    `<div>${choiceList(layout, body.rows)}</div>`,
    join(choiceList(layout, body.aside), typed),
  );
}

function several(layout: Layout, body: Extract<Body, { kind: 'several' }>): string {
  const ticks = body.ticks.map(({ id, label, hint, only, taken }) => {
    const box = `<input type="checkbox" name="${TICKED}" value="${escapeHtml(id)}"${taken ? ' checked' : ''}>`;
    const small = underLabel(layout, { hint });
    return `<label${only ? ' class="aig-only"' : ''}>${box}<span>${inline(label, layout.lang)}${small}</span></label>`;
  });
  const button = element(
    'button',
    body.button,
    layout.lang,
    'type="submit" class="aig-btn aig-main-btn"',
  );
  return form(
    layout.links.ticked(body),
    `<fieldset class="aig-ticks" aria-labelledby="aig-heading">${ticks.join('\n')}</fieldset>\n${button}`,
    'class="aig-stack"',
  );
}

/** Typing comes first, unless a shared name has to be told apart. */
function commune(
  layout: Layout,
  body: Extract<Body, { kind: 'commune' }>,
  typing: Typing | undefined,
): string {
  const typed = typing ? typingForm(layout, typing) : '';
  const known = body.choices.length > 0 ? choiceList(layout, body.choices) : '';
  const decline = choiceList(layout, [body.decline]);
  return join(element('p', body.help, layout.lang), known, typed, decline);
}

/** Whom to call and where to go stand above the answers: nothing has to be understood to do it. */
function instead(
  layout: Layout,
  { called = [], near, where }: Extract<Body, { kind: 'question' }>,
): string {
  const { lang } = layout;
  const lines = called.flatMap(({ name, says, phone }) => [
    sentences([name, ...says], lang),
    phoneButton(layout, phone, false),
    lineByLine(phone.notes, lang, 'class="aig-small"'),
  ]);
  const parts = [
    lines.length > 0 ? section(layout, phrase(lang, false, 'call'), join(...lines)) : '',
    near ? section(layout, near.title, doorParts(layout, near)) : '',
    where ? section(layout, phrase(lang, false, 'or-go'), typingForm(layout, where, 'beside')) : '',
  ];
  const said = join(...parts);
  return said === '' ? '' : join(said, element('p', phrase(lang, false, 'or-choose'), lang));
}

function help(words: View['calm'], lang: string): string {
  return words ? element('p', words, lang) : '';
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}
