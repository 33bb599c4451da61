import { type Outcome } from '../../engine/model.ts';
import { type Operator } from '../../permanences/model.ts';
import { type Words } from '../../view/view.ts';
import { type Scene } from '../scene.ts';
import { type SharedFact } from '../shared-facts.ts';
import { siteOf } from './site-link.ts';
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

/** The site of the page, whose whole title stands among the sources, with what to search there; or whom to ask. */
export function whereToLook(scene: Scene, { step, operator, fact }: InDoubt): Where {
  return (
    pageOf(scene, fact?.source, fact?.find) ??
    pageOf(scene, step?.link) ??
    (operator ? askOrLook(scene, operator) : undefined) ??
    pageOf(scene, officialOf(scene, step)) ?? { sentence: scene.wording.say('where-helper') }
  );
}

function askOrLook({ wording }: Scene, { site, said }: Operator): Where {
  if (site !== undefined) return { site };
  return { sentence: wording.say('where-ask', { operator: wording.text(said).text }) };
}

function officialOf({ world }: Scene, step: Outcome | undefined): string | undefined {
  return step?.sources.find((id) => world.sources.get(id)?.unofficial === undefined);
}

function pageOf({ wording, world }: Scene, id = '', words?: string): Where | undefined {
  const page = world.sources.get(id);
  if (!page) return undefined;
  const find = words ?? page.find;
  const site = siteOf(page.url);
  if (find === undefined) return { site };
  return { sentence: wording.say('where-find', { words: quoted(find, wording.lang), site }) };
}
