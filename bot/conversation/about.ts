import { type Words } from '../view/view.ts';

/** Words of a page about the guide, some of which lead elsewhere. */
export type AboutText = readonly (
  | { readonly text: string; readonly strong?: true }
  | { readonly text: string; readonly href: string }
)[];

export type AboutBlock =
  | { readonly kind: 'title' | 'paragraph'; readonly text: AboutText }
  | { readonly kind: 'list'; readonly items: readonly AboutText[] };

/** A page about the guide, not a screen of it: `data/pages/<id>.md`, at `/<id>`. */
export interface AboutPage {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly AboutBlock[];
}

/** Pages whose words stand on the first screen: `accueil` in French, `accueil-en`, `accueil-ar`. */
const HOME = 'accueil';

/**
 * Whether a page gives the words of the first screen, and has no address of its own.
 *
 * @example isHome('accueil-en') // true
 */
export function isHome(id: string): boolean {
  return id === HOME || id.startsWith(`${HOME}-`);
}

/** What the first screen says in a language in place of its own words; nothing: its own. */
export function homeWords(
  pages: ReadonlyMap<string, AboutPage> | undefined,
  lang: string,
): { readonly title: Words; readonly about: Words } | undefined {
  const page = pages?.get(lang === 'fr' ? HOME : `${HOME}-${lang}`);
  if (!page) return undefined;
  const paragraphs = page.blocks.map((block) =>
    block.kind === 'list' ? '' : block.text.map(({ text }) => text).join(''),
  );
  const about = paragraphs.filter((text) => text !== '').join(' ');
  return { title: { text: page.title, lang }, about: { text: about, lang } };
}

/** What an audit of accessibility found: `data/accessibility-audit.yaml`. */
export interface Audit {
  readonly date: string;
  readonly by: string;
  /** Criteria of the RGAA that hold, in hundredths of those that apply. */
  readonly rate: number;
  /** What does not hold, in plain words. */
  readonly failing: readonly string[];
}

/**
 * The legal level of conformity for an audit's rate; without an audit it is `none`.
 *
 * @example
 * conformityOf({ date: '2026-11-20', by: 'audit', rate: 75, failing: [] }) // 'partial'
 * conformityOf(undefined) // 'none'
 */
export function conformityOf(audit: Audit | undefined): 'none' | 'partial' | 'full' {
  if (audit === undefined || audit.rate < 50) return 'none';
  return audit.rate === 100 ? 'full' : 'partial';
}
