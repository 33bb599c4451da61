import { type Outcome } from '../../engine/model.ts';
import { type Operator } from '../../permanences/model.ts';
import { type Words } from '../../view/view.ts';
import { type Scene } from '../scene.ts';
import { type SharedFact } from '../shared-facts.ts';
import { siteOf } from './site-link.ts';
import { quoted } from './sources-said.ts';

/** "À vérifier : le délai. Regardez sur caf.fr.": what, and where to make sure. */
export function toCheckSaid({ wording }: Scene, whats: readonly string[], where: Words): Words {
  const what = [...new Set(whats)].join(', ');
  return wording.say('to-check-of', { what, where: where.text });
}

/** What is in doubt: an end, whoever it is about, a fact that it names. */
interface InDoubt {
  readonly step?: Outcome | undefined;
  readonly operator?: Operator | undefined;
  readonly fact?: SharedFact | undefined;
}

/** The page itself, the site and what to search there, or whom to ask. */
export function whereToLook(scene: Scene, { step, operator, fact }: InDoubt): Words {
  return (
    pageOf(scene, fact?.source, fact?.find) ??
    pageOf(scene, step?.link) ??
    (operator ? askOrLook(scene, operator) : undefined) ??
    pageOf(scene, officialOf(scene, step)) ??
    scene.wording.say('where-helper')
  );
}

function askOrLook({ wording }: Scene, { site, said }: Operator): Words {
  return site === undefined
    ? wording.say('where-ask', { operator: wording.text(said).text })
    : wording.say('where-site', { site });
}

function officialOf({ world }: Scene, step: Outcome | undefined): string | undefined {
  return step?.sources.find((id) => world.sources.get(id)?.unofficial === undefined);
}

function pageOf({ wording, world }: Scene, id = '', words?: string): Words | undefined {
  const page = world.sources.get(id);
  if (!page) return undefined;
  const find = words ?? page.find;
  if (find === undefined)
    return wording.say('where-page', { page: quoted(page.title, wording.lang) });
  return wording.say('where-find', { words: quoted(find, wording.lang), site: siteOf(page.url) });
}
