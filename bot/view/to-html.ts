import { choicesOf } from './choices-of.ts';
import { asideFolds } from './html/asides.ts';
import { answerField, bodyOf } from './html/body.ts';
import { alertLine, quitForm } from './html/danger.ts';
import { choiceControl, control, form, typingForm, type Layout } from './html/controls.ts';
import { homeBody, homeOf } from './html/home.ts';
import { screenBar, listenButton } from './html/listen.ts';
import { element, escapeHtml, inline } from './html/markup.ts';
import { goodToKnow } from './html/good-to-know.ts';
import { mediatorPaneOf } from './html/mediator.ts';
import { state } from './html/parts.ts';
import { topicLine, understoodLine } from './html/understood.ts';
import { takeBox, wrongLink } from './html/take.ts';
import { BUTTONS_FORM, type LinkMaker } from './link-maker.ts';
import { phrase } from './phrases.ts';
import { type Choice, type GivenAnswer, type Progress, type View } from './view.ts';

/**
 * The inside of `<main>`: the same string on a server and in a browser. Every text is escaped
 * and carries its language when it is not the page's; no style attribute, no Intl. `top`: level of
 * its heading, 2 inside a page that has a heading of its own.
 *
 * @example
 * toHtml(view, asLinks).includes('<h1') // true
 * toHtml(view, asLinks, 2).includes('<h1') // false
 */
export function toHtml(view: View, links: LinkMaker, top: 1 | 2 = 1): string {
  const { own, alike } = toHtmlParts(view, links, top);
  return alike === '' ? own : `${own}\n${alike}`;
}

/** `own`: what a screen alone says; `alike`: what the questions of a walk have in common below it. */
export interface HtmlParts {
  readonly own: string;
  readonly alike: string;
}

/** {@link toHtml} in two: one who has `alike` already needs it no second time. */
export function toHtmlParts(view: View, links: LinkMaker, top: 1 | 2): HtmlParts {
  const { lang, mediator } = view;
  const layout: Layout = {
    lang,
    links,
    level: (mediator ? 2 : 1) + top,
    columns: !mediator,
    demonstration: view.demonstration !== undefined,
  };
  const { buttons } = links;
  const { take, wrong } = takeParts(layout, view);
  const heading = element(`h${top}`, view.heading, lang, HEADING[top] + toldAttributes(view));
  const field = mediator ? '' : answerField(layout, view);
  const own = [
    buttons ? form(buttons, '', `id="${BUTTONS_FORM}" hidden`) : '',
    ...above(layout, view),
    ...told(layout, view),
    ...screenParts(layout, view, heading, take),
  ];
  const below = [
    field,
    nextDemand(layout, view, false),
    view.toCheck ? state(view.toCheck, lang, 'diamond', 'aig-plain') : '',
    ...(view.translation ?? []).map((note) => element('p', note, lang, 'class="aig-small"')),
    mediator ? take : '',
    fieldAtEnd(layout, view),
    tools(layout, view),
    homeOf(view) ? '' : calmLine(view),
    waysOf(layout, view, wrong),
    helpedLine(layout, view),
  ];
  return field === ''
    ? { own: lines([...own, ...below]), alike: '' }
    : { own: lines(own), alike: lines(below) };
}

/** Ways to carry the screen away, and the way to say that it is wrong. HTML. */
function takeParts(
  layout: Layout,
  { take }: View,
): { readonly take: string; readonly wrong: string } {
  const told = take && layout.links.take?.(take);
  if (!told) return { take: '', wrong: '' };
  return { take: takeBox(layout, take, told), wrong: wrongLink(layout.lang, told) };
}

function lines(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}

/** The heading and what is under it; where answers are in sight, the line leads to the heading. */
function screenParts(layout: Layout, view: View, heading: string, take: string): readonly string[] {
  const { lang, topic, understood, progress, mediator } = view;
  if (homeOf(view)) return [homeBody(layout, view, heading, calmLine(view))];
  const sentence = progress ? element('p', progress.sentence, lang, 'class="aig-small"') : '';
  const isAsking = topic !== undefined && understood !== undefined;
  return [
    topic ? topicLine(layout, topic) : '',
    ...(isAsking
      ? [understoodLine(layout, understood, sentence + heading)]
      : [
          understood ? understoodLine(layout, understood) : '',
          progress ? progressLine(progress, sentence) : '',
          heading,
        ]),
    mediator ? panes(layout, view) : bodyOf(layout, view, take),
  ];
}

/** The ways out of the screen, before everything else on it. */
function above(layout: Layout, view: View): readonly string[] {
  const { back, body } = view;
  return [
    body.kind === 'danger' ? quitForm(layout, body) : '',
    screenBar(back ? choiceControl(layout, back, 'aig-btn aig-back') : '', listenOf(view)),
  ];
}

/** A danger is never read aloud. */
function listenOf({ body, lang, sensitive, alert }: View): string {
  return body.kind === 'danger' ? '' : listenButton(lang, sensitive || alert !== undefined);
}

/** What is told before the heading. */
function told(layout: Layout, view: View): string[] {
  const { lang, demonstration, notices, alert } = view;
  return [
    demonstration ? element('p', demonstration, lang, 'class="aig-small"') : '',
    ...notices.map((notice, at) =>
      element('p', notice, lang, `class="aig-calm" id="${noticeId(at)}"`),
    ),
    nextDemand(layout, view, true),
    alert ? alertLine(layout, alert) : '',
  ];
}

const HEADING = {
  1: 'id="aig-heading" tabindex="-1"',
  2: 'id="aig-heading" class="aig-h1" tabindex="-1"',
};

/**
 * What is told above the heading is read with it, once, where the focus goes: on pages by itself,
 * in the element by its script. A screen that tells nothing leaves the focus to the browser.
 */
function toldAttributes({ notices }: View): string {
  if (notices.length === 0) return '';
  return ` aria-describedby="${notices.map((_, at) => noticeId(at)).join(' ')}" autofocus`;
}

function noticeId(at: number): string {
  return `aig-told-${at + 1}`;
}

/**
 * What was asked besides, each a button of its own. What was asked just now stands above the heading,
 * where it is answered; the rest below the end.
 */
function nextDemand(layout: Layout, { next, lang }: View, isAbove: boolean): string {
  if (!next || isAbove !== (next.isAsked === true)) return '';
  const choices = next.choices.map((choice) => choiceControl(layout, choice, 'aig-btn'));
  return `<div class="aig-next">${element('p', next.title, lang)}${choices.join('')}</div>`;
}

/** The mediator's words beside what the person may see. */
function panes(layout: Layout, view: View): string {
  if (!view.mediator) return '';
  const title = phrase(view.lang, false, 'person-title');
  return `<div class="aig-two">${mediatorPaneOf({ ...layout, level: layout.level - 1 }, view.mediator)}
<section class="aig-pane aig-turn aig-col" aria-labelledby="aig-for-person">${element(
    'h2',
    title,
    view.lang,
    'id="aig-for-person"',
  )}
${lines([bodyOf(layout, view), answerField(layout, view)])}</section></div>`;
}

/** The line of the walk: drawn for the eye, said by the sentence. */
function progressLine({ done, left }: Progress, sentence: string): string {
  const filled = '<i></i>'.repeat(Math.min(done, 7));
  const ahead = '<i class="next"></i>'.repeat(Math.min(left, 7));
  return `<div><div class="aig-line" aria-hidden="true">${filled}<i class="here"></i>${ahead}<b></b></div>${sentence}</div>`;
}

/** A mistake can be repaired. */
function calmLine({ calm, lang }: View): string {
  return calm ? element('p', calm, lang, 'class="aig-calm"') : '';
}

/** The field of an end comes after all that it tells. */
function fieldAtEnd(layout: Layout, view: View): string {
  return isEnd(view) && view.typing ? typingForm(layout, view.typing, 'last') : '';
}

/** Whether the screen is the end of a path. */
function isEnd({ body }: View): boolean {
  return body.kind === 'autonomy' || body.kind === 'orientation';
}

/** What is folded at the end: what else to know, the answers given; and simpler words. */
function tools(layout: Layout, view: View): string {
  const drawn = isEnd(view) ? {} : { drawing: 'letters' };
  const simpler = view.simpler
    ? choiceControl(layout, { ...drawn, ...view.simpler }, 'aig-tool')
    : '';
  const given =
    view.givenTitle && isEnd(view)
      ? `<details><summary><span>${inline(view.givenTitle, view.lang)}</span></summary><ol class="aig-way">
${view.given.map((answer) => givenItem(layout, answer)).join('\n')}</ol></details>`
      : '';
  const asides = (view.asides ?? []).filter(({ folded }) => folded);
  const all = asideFolds(layout, asides) + goodToKnow(view) + given + simpler;
  return all === '' ? '' : `<div${isEnd(view) ? ' class="aig-folds"' : ''}>${all}</div>`;
}

function givenItem(layout: Layout, { question, answer, change }: GivenAnswer): string {
  const { lang } = layout;
  const named = `${inline(change.label, lang)}<span class="aig-vh"> : ${inline(question, lang)}</span>`;
  const link = control(layout, change.action, named, { classes: 'aig-link' });
  return `<li class="on">${inline(question, lang)}<br><b>${inline(answer, lang)}</b> ${link}</li>`;
}

/** Ways that every screen has; the way to a person first. `more`: HTML after them. */
function waysOf(layout: Layout, view: View, more: string): string {
  const { lang } = view;
  const ways = view.ways.filter((way) => !isShown(view, way));
  if (ways.length === 0) return more;
  const label = escapeHtml(phrase(lang, false, 'other-ways').text);
  const links = ways.map((way) => choiceControl(layout, way, 'aig-link')).join('');
  return `<nav class="aig-ways" aria-label="${label}">${links}${more}</nav>`;
}

/** Whether one knew what to do, after all else. */
function helpedLine(layout: Layout, { helped, lang }: View): string {
  if (!helped) return '';
  const { question, choices, beside } = helped;
  const buttons = choices
    .map((choice, at) =>
      choiceControl(layout, { ...choice, label: beside[at] ?? choice.label }, 'aig-link'),
    )
    .join('');
  return `<div class="aig-ways" role="group" aria-label="${escapeHtml(question.text)}">${element('span', question, lang)}${buttons}</div>`;
}

/** A way that the screen shows already as a choice; on the first screen, to begin again. */
function isShown(view: View, { action }: Choice): boolean {
  const same = JSON.stringify(action);
  return (
    choicesOf(view).some((choice) => JSON.stringify(choice.action) === same) ||
    (!view.back && action.do === 'command' && action.command === 'restart')
  );
}
