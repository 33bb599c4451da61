import { type Words } from '../../view/view.ts';
import { type Scene } from '../scene.ts';

/** What an entry of the FAQ says, and that it is to be checked where no official page was read. */
export function faqAnswer({ world, wording }: Scene, id: string): readonly Words[] {
  const entry = world.faq?.get(id);
  if (!entry) return [];
  return [wording.text(entry.says), ...(entry.toCheck ? [wording.say('faq-to-check')] : [])];
}
