import { directionOf } from '../../bot/view/phrases.ts';
import { SHEET_SIZES, type SheetSize } from '../../bot/view/sheet-size.ts';
import { trustedHtml } from './trusted.ts';

/** What stands on both sides. */
export interface Painted {
  readonly mine: string;
  /**
   * The person's side: HTML in its language, made once the mediator's own is there; absent: there is
   * none.
   */
  readonly theirs?: { readonly html: () => string; readonly lang: string };
  /** Half points of the type of a sheet of paper; absent: it is none. */
  readonly paper?: SheetSize;
  /** The heading takes the focus: the screen is another. */
  readonly isNew: boolean;
}

/** Lays screens out in the page that the server sent. */
export function createPainter(page: Document) {
  const mine = page.getElementById('aig-mine') ?? page.body;
  const host = page.createElement('section');
  host.className = 'aig-person aig-turn';
  host.hidden = true;
  mine.after(host);
  const inside = host.attachShadow({ mode: 'open' });
  const side = page.createElement('div');
  for (const sheet of page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
    inside.append(sheet.cloneNode());
  }
  inside.append(side);

  /** Work of a moment that the mediator's own side does not wait for. */
  let following: ReturnType<typeof setTimeout> | undefined;
  const paintSide = ({ lang, html }: NonNullable<Painted['theirs']>): void => {
    side.className = 'aig aig-app aig-side aig-col';
    side.lang = lang;
    side.dir = directionOf(lang);
    write(side, html());
  };

  return {
    /** Both sides, for who listens to what is tapped. */
    sides: [mine, inside] as const,
    paint({ mine: html, theirs, paper, isNew }: Painted): void {
      const goOn = isNew ? undefined : goingOn(page, mine);
      write(mine, html);
      goOn?.();
      const { body } = page;
      body.classList.toggle('aig-sheet', paper !== undefined);
      for (const half of SHEET_SIZES) body.classList.toggle(`aig-half${half}`, half === paper);
      body.toggleAttribute('data-split', theirs !== undefined);
      host.hidden = theirs === undefined;
      clearTimeout(following);
      if (theirs) following = setTimeout(paintSide, 0, theirs);
      else {
        // Nothing of who was there stays, hidden or not.
        write(side, '');
        delete body.dataset['shown'];
        host.classList.remove('aig-turned');
      }
      for (const button of mine.querySelectorAll<HTMLElement>('[data-print]'))
        button.hidden = false;
      if (isNew) {
        toTop();
        mine.querySelector<HTMLElement>('#aig-heading')?.focus();
      }
    },
    /** The person's side alone, on a narrow screen. */
    showPerson: (): void => {
      page.body.dataset['shown'] = 'person';
      toTop();
    },
    showMine: (): void => {
      delete page.body.dataset['shown'];
      toTop();
    },
    /** What is for who helps alone, far below on a narrow screen. */
    showForYou: (): void => {
      const title = page.getElementById('aig-for-you');
      title?.setAttribute('tabindex', '-1');
      title?.focus();
      title?.scrollIntoView();
    },
    turn: (): void => {
      // Who sits across begins to read at the other end.
      const isTurned = host.classList.toggle('aig-turned');
      host.scrollIntoView({ block: isTurned ? 'end' : 'nearest' });
    },
    /** One line told in its place: nothing else moves. */
    tell(html: string, place: ToldPlace = 'tour-told'): void {
      const told = page.getElementById(place);
      if (told) write(told, html);
    },
    /** One line above what stands there, before anything else does. */
    note(html: string): void {
      const line = page.createElement('div');
      write(line, html);
      mine.prepend(line);
    },
    useKeys(on: boolean): void {
      page.body.classList.toggle('aig-keys', on);
    },
  };
}

/** Where lines are told. */
export type ToldPlace = 'tour-told' | 'field-told' | 'cra-told';

export type Painter = ReturnType<typeof createPainter>;

/** Another screen is read from its beginning. */
function toTop(): void {
  scrollTo(0, 0);
}

function write(element: Element, html: string): void {
  element.innerHTML = trustedHtml(html);
}

/** What makes the same screen, laid out anew, go on as it was: what is filled in, where the keyboard is. */
function goingOn(page: Document, side: Element): () => void {
  const filled = filledIn(page, side);
  const focused = focusedIn(page, side);
  return () => {
    if (focused !== undefined) side.querySelector<HTMLElement>(focused)?.focus();
    for (const field of filled) goOnFilling(page, field);
  };
}

/** What is being typed in a field, or was chosen in a list. */
interface Filled {
  readonly id: string;
  readonly value: string;
  readonly isActive: boolean;
}

function filledIn({ activeElement }: Document, side: Element): readonly Filled[] {
  const lists = [...side.querySelectorAll<HTMLSelectElement>('select[id]')];
  const typed = activeElement instanceof HTMLInputElement && activeElement.id !== '';
  return [...lists, ...(typed ? [activeElement] : [])].map((field) => {
    const { id, value } = field;
    return { id, value, isActive: field === activeElement };
  });
}

/** What was pressed or ticked last, as it is found again in the same screen. */
function focusedIn({ activeElement }: Document, side: Element): string | undefined {
  const name = activeElement?.getAttribute('name') ?? null;
  if (name === null || !side.contains(activeElement)) return undefined;
  const value = activeElement?.getAttribute('value') ?? null;
  const which = value === null ? '' : `[value="${CSS.escape(value)}"]`;
  return `[name="${CSS.escape(name)}"]${which}`;
}

/** The same screen is laid out anew under who types or chooses in it. */
function goOnFilling(page: Document, { id, value, isActive }: Filled): void {
  const field = page.getElementById(id);
  const isList = field instanceof HTMLSelectElement;
  const isThere = isList
    ? [...field.options].some((option) => option.value === value)
    : field instanceof HTMLInputElement && field.type !== 'checkbox';
  if (!isThere) return;
  (field as HTMLInputElement | HTMLSelectElement).value = value;
  if (isActive) field?.focus();
}
