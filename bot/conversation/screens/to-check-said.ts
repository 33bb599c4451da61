import { type Outcome } from '../../engine/model.ts';
import { type Operator } from '../../permanences/model.ts';
import { type Words } from '../../view/view.ts';
import { type Scene } from '../scene.ts';
import { type SharedFact } from '../shared-facts.ts';
import { isOfficialSite, siteOf, siteToSearch } from './site-link.ts';
import { quoted } from './sources-said.ts';

/** Where to make sure: on a site, or as a sentence says. */
type Where = { readonly site: string } | { readonly sentence: Words };

/** "À vérifier sur caf.fr : le délai.": what, and where to make sure. */
export function toCheckSaid({ wording }: Scene, whats: readonly string[], where: Where): Words {
  const what = [...new Set(whats)].join(', ');
  if ('site' in where) return wording.say('to-check-on', { what, site: where.site });
  return wording.say('to-check-of', { what, where: where.sentence.text });
}

/** What is in doubt: an end, whoever it is about, a fact that it names. */
interface InDoubt {
  readonly step?: Outcome | undefined;
  readonly operator?: Operator | undefined;
  readonly fact?: SharedFact | undefined;
}

/**
 * An official page, whose whole title stands among the sources, with what to search there; whom to
 * ask; or the words of a page that is no official one, to search where every right is explained.
 */
export function whereToLook(scene: Scene, { step, operator, fact }: InDoubt): Where {
  return (
    pageOf(scene, fact?.source, fact?.find) ??
    pageOf(scene, step?.link) ??
    (operator ? askOrLook(scene, operator, step) : amongSources(scene, step?.sources ?? []))
  );
}

/** A name that tells too much of the person is not said of a step that could be of any service. */
function askOrLook({ wording }: Scene, { site, said, discreet }: Operator, step?: Outcome): Where {
  const isOfAny = step?.kind === 'autonomy' && step.ladder !== undefined;
  if (isOfAny && discreet === true) return { sentence: wording.say('where-helper') };
  if (site !== undefined) return { site };
  return { sentence: wording.say('where-ask', { operator: wording.text(said).text }) };
}

/** Nobody is sent to the press, nor to a town's copy of an official page. */
function pageOf(scene: Scene, id = '', words?: string): Where | undefined {
  const page = scene.world.sources.get(id);
  if (!page || page.unofficial === true) return undefined;
  const site = siteOf(page.url);
  if (!isOfficialSite(scene.world, site)) return undefined;
  const find = words ?? page.find;
  return find === undefined ? { site } : searching(scene, find, site);
}

function wordsOf(scene: Scene, id: string): Where | undefined {
  const page = scene.world.sources.get(id);
  if (page?.find === undefined) return undefined;
  return searching(scene, page.find, siteToSearch(scene.world, page.url));
}

function searching({ wording }: Scene, find: string, site: string): Where {
  return { sentence: wording.say('where-find', { words: quoted(find, wording.lang), site }) };
}

function amongSources(scene: Scene, sources: readonly string[]): Where {
  return (
    firstOf(sources, (id) => pageOf(scene, id)) ??
    firstOf(sources, (id) => wordsOf(scene, id)) ?? { sentence: scene.wording.say('where-helper') }
  );
}

function firstOf(
  ids: readonly string[],
  found: (id: string) => Where | undefined,
): Where | undefined {
  return ids.map(found).find((one) => one !== undefined);
}
