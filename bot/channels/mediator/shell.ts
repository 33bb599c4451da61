import { createHash } from 'node:crypto';
import { begin } from '../../conversation/begin.ts';
import { rightsOf } from '../../conversation/helper/rights-of.ts';
import { screen } from '../../conversation/screen.ts';
import { type World } from '../../conversation/world.ts';
import { appButton } from '../../view/app/app-pieces.ts';
import { appPhrase } from '../../view/app/app-phrase.ts';
import { homeScreen } from '../../view/app/home-screen.ts';
import { BRAND } from '../../view/drawings.ts';
import { element, escapeHtml } from '../../view/html/markup.ts';
import { phrase } from '../../view/phrases.ts';

/** Files that the page names, beside it. */
export interface ShellFiles {
  readonly script: string;
  /** Parts of the program, which the script asks for. */
  readonly parts: readonly (readonly [part: string, name: string])[];
  readonly style: string;
  readonly icon: string;
}

const LANG = 'fr';

/**
 * The page of the application with its first screen in it: it is read before any script runs, and
 * every address is relative, wherever the service stands.
 */
export function shellPage(world: World, now: number, files: ShellFiles): string {
  const view = screen(world, begin(world, { audience: 'mediator', lang: LANG }), now);
  const guide = `<a class="aig-btn" href="../"><span>${appPhrase(LANG, 'app-guide').text}</span></a>`;
  return frame(
    `${sheet(files)}<link rel="icon" type="image/svg+xml" href="${escapeHtml(files.icon)}"><link rel="manifest" href="manifest.webmanifest"><script type="module" src="${escapeHtml(files.script)}"${files.parts.map(([part, name]) => ` data-${part}="${escapeHtml(name)}"`).join('')}></script>`,
    `<noscript>${element('p', appPhrase(LANG, 'app-no-script'), LANG, 'class="aig-calm"')}${guide}</noscript>
<div class="aig-split"><div id="aig-mine" class="aig-col">${homeScreen({ view, rights: rightsOf(world) })}</div></div>`,
    `<nav aria-label="${appPhrase(LANG, 'app-name').text}">${appButton(LANG, 'app-tour', 'tour', 'aig-link')}</nav>`,
  );
}

/** What stands there while the application is stopped: its worker takes itself away. */
export function stoppedPage(files: Pick<ShellFiles, 'style'>): string {
  return frame(
    sheet(files),
    `${element('h1', appPhrase(LANG, 'app-stopped'), LANG)}<p><a class="aig-btn" href="../"><span>${appPhrase(LANG, 'app-guide').text}</span></a></p>`,
    '',
  );
}

function sheet({ style }: Pick<ShellFiles, 'style'>): string {
  return `<link rel="stylesheet" href="${escapeHtml(style)}">`;
}

function frame(links: string, main: string, beside: string): string {
  const title = appPhrase(LANG, 'app-title').text;
  const skip = element(
    'a',
    phrase(LANG, false, 'skip-to-content'),
    LANG,
    'class="aig-skip" href="#aig-main"',
  );
  return `<!doctype html>
<html lang="${LANG}" dir="ltr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><meta name="theme-color" content="#0b4a46">
<title>${title}</title>${links}</head>
<body class="aig aig-app">
${skip}
<header class="aig-head"><a class="aig-brand" href="./">${BRAND}<bdi lang="fr">Aiguillage</bdi></a>${beside}</header>
<main class="aig-main" id="aig-main">
${main}
</main>
</body></html>
`;
}

/** SHA-256 in hexadecimal. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
