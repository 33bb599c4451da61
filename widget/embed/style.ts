import { type Theme } from './answers.ts';
import { WIDGET_STYLE } from './widget-style.ts';

let sheet: CSSStyleSheet | undefined;

/** Gives a root its style: a sheet made here, else (before Safari 16.4) a link to the service's. */
export function dress(root: ShadowRoot, base: string): void {
  try {
    sheet ??= made(WIDGET_STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    linkSheet(root, `${base}/widget.css`);
  }
}

/** The look of a structure, over ours. */
export function wear(root: ShadowRoot, base: string, theme: Theme | undefined): void {
  if (!theme) return;
  try {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, made(theme.css)];
  } catch {
    linkSheet(root, base + theme.path);
  }
}

/** A sheet of the service that stands there. */
export function linkSheet(root: ShadowRoot, href: string): void {
  const one = document.createElement('link');
  one.rel = 'stylesheet';
  one.href = href;
  root.prepend(one);
}

function made(css: string): CSSStyleSheet {
  const one = new CSSStyleSheet();
  one.replaceSync(css);
  return one;
}
