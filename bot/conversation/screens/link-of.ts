import { type Outcome } from '../../engine/model.ts';
import { type Link } from '../../view/view.ts';
import { type Scene } from '../scene.ts';

/** The official page of an outcome. */
export function linkOf({ world, wording }: Scene, step: Outcome): Link | undefined {
  const page = step.link === undefined ? undefined : world.sources.get(step.link);
  return page && { label: wording.say('see-official-page'), url: page.url };
}
