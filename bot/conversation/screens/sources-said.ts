import { type Outcome } from '../../engine/model.ts';
import { type Words } from '../../view/view.ts';
import { type Scene } from '../scene.ts';
import { checkedOn } from './date-words.ts';
import { siteToSearch } from './site-link.ts';

/**
 * "D'après « caf.fr, site de la Caf », vue le 24 novembre.": where each fact of an outcome was
 * read, and when. Nothing is called verified: nobody of those pages read what is said here.
 */
export function sourcesSaid(
  { wording, world, now }: Pick<Scene, 'wording' | 'world' | 'now'>,
  { sources }: Pick<Outcome, 'sources'>,
): readonly Words[] {
  return [...new Set(sources)].flatMap((id) => {
    const page = world.sources.get(id);
    if (!page) return [];
    const source = quoted(page.title, wording.lang);
    const date = checkedOn(wording.lang, page.seen, now);
    if (page.unofficial === true) return [wording.say('according-to-press', { source, date })];
    if (page.find === undefined) return [wording.say('according-to', { source, date })];
    const found = { words: quoted(page.find, wording.lang), site: siteToSearch(world, page.url) };
    return [wording.say('according-to-find', { source, date, ...found })];
  });
}

/** A title in quotation marks, those inside it made the other kind. */
export function quoted(title: string, lang: string): string {
  const inside = title
    .replace(/«\s*/g, lang === 'fr' ? '“' : '‘')
    .replace(/\s*»/g, lang === 'fr' ? '”' : '’');
  return lang === 'fr' ? `« ${inside} »` : `“${inside}”`;
}
