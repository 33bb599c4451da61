import { type World } from '../../conversation/world.ts';
import { OWN_STYLE } from '../../view/style.ts';
import { APP_STYLE } from '../../view/style/app.ts';
import { appPhrase } from '../../view/app/app-phrase.ts';
import { ICON } from '../pages/assets.ts';
import { digestOf, shellPage, stoppedPage } from './shell.ts';
import { workerScript } from './worker-script.ts';

/** What `bin/build.js` made of mediator/. */
export interface BuiltMediator {
  /** Scripts: their name, which tells their text, and their text. */
  readonly files: readonly (readonly [name: string, text: string])[];
  /** The script that the page runs. */
  readonly entry: string;
  /** The program, which it asks for: its first part, and those that come behind. */
  readonly parts: readonly (readonly [part: string, name: string])[];
  /** Sentences by language, as JSON. */
  readonly sentences: readonly (readonly [name: string, text: string])[];
  readonly worker: string;
}

export interface MediatorOptions {
  readonly world: () => World;
  readonly now: () => number;
  readonly built: BuiltMediator;
  /** Whether it is served; else its worker takes itself away wherever it was kept. */
  readonly isOn: boolean;
}

/** A file of the application. */
export interface ShellFile {
  readonly type: string;
  readonly text: string;
  /** Its address changes with it. */
  readonly forever: boolean;
}

/** The files of the application but its packs, by their path under `/mediateur/`. */
export interface Mediator {
  readonly file: (path: string) => ShellFile | undefined;
}

const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';
const SVG = 'image/svg+xml';

/** One sheet: what both have alike is packed once. */
export const MEDIATOR_STYLE = OWN_STYLE + APP_STYLE;

/** The shell of the application: a page, its script and style, and the worker that keeps them. */
export function createMediator({ world, now, built, isOn }: MediatorOptions): Mediator {
  const hashed = (name: string, text: string, type: string): readonly [string, ShellFile] => [
    name.replace('.', `-${digestOf(text).slice(0, 12)}.`),
    { type, text, forever: true },
  ];
  const named = (files: BuiltMediator['files'], type: string) =>
    files.map(([name, text]) => [name, { type, text, forever: true }] as const);
  const style = hashed('app.css', MEDIATOR_STYLE, STYLE);
  const icon = hashed('icon.svg', ICON.body, SVG);
  const maskable = hashed('icon-large.svg', largeIcon(), SVG);
  const manifest = manifestOf(icon[0], maskable[0]);
  const fixed = new Map<string, ShellFile>([
    ...named(built.files, SCRIPT),
    ...named(built.sentences, 'application/json'),
    style,
    icon,
    maskable,
    ['manifest.webmanifest', { type: 'application/manifest+json', text: manifest, forever: false }],
  ]);
  const files = {
    script: built.entry,
    parts: built.parts,
    style: style[0],
    icon: icon[0],
  };
  const pages = new WeakMap<World, string>();
  const page = (): string => {
    if (!isOn) return stoppedPage(files);
    const known = pages.get(world());
    const text = known ?? shellPage(world(), now(), files);
    pages.set(world(), text);
    return text;
  };
  const worker = (): string =>
    workerScript(
      built.worker,
      isOn
        ? [['./', page()], ...[...fixed].map(([path, { text }]) => [path, text] as const)]
        : undefined,
    );
  return {
    file(path) {
      if (path === '') return { type: 'text/html; charset=utf-8', text: page(), forever: false };
      if (path === 'sw.js') return { type: SCRIPT, text: worker(), forever: false };
      return fixed.get(path);
    },
  };
}

function manifestOf(icon: string, maskable: string): string {
  return JSON.stringify({
    name: appPhrase('fr', 'app-title').text,
    short_name: 'Aiguillage',
    lang: 'fr',
    id: './',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#faf6ee',
    theme_color: '#0b4a46',
    icons: [
      { src: icon, sizes: 'any', type: SVG },
      { src: maskable, sizes: 'any', type: SVG, purpose: 'maskable' },
    ],
  });
}

/** On a ground of its own, with the margin that a launcher may cut. */
function largeIcon(): string {
  const inner = ICON.body
    .replace('<svg ', '<svg x="25" y="25" width="50" height="50" ')
    .replaceAll('#0b4a46', '#ffffff');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="100" height="100" fill="#0b4a46"/>${inner}</svg>`;
}
