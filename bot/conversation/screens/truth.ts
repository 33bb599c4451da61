import { type Outcome } from '../../engine/model.ts';
import { type Operator } from '../../permanences/model.ts';
import { type View } from '../../view/view.ts';
import { type Scene } from '../scene.ts';
import { campaignToday } from './in-season.ts';
import { sourcesSaid } from './sources-said.ts';

/** Where it was read and when; "à vérifier" when it, or the date it names, is not confirmed, or past its review date. */
export function truth(
  scene: Scene,
  step: Outcome,
  operator: Operator | undefined,
): Pick<View, 'sources' | 'toCheck'> {
  const { wording, now } = scene;
  const standing = campaignToday(scene, step)?.standing;
  const isDoubtful = step.toCheck || standing?.toCheck === true;
  const today = new Date(now).toISOString().slice(0, 10);
  // What gives the date stands beside what proves the rest.
  const sources = sourcesSaid(scene, {
    sources: [...step.sources, ...(standing?.source === undefined ? [] : [standing.source])],
  });
  if (!isDoubtful && operator?.toCheck !== true && step.verified.reviewBy >= today) {
    return { sources };
  }
  const site = operator?.site;
  return {
    sources,
    toCheck: site === undefined ? wording.say('to-check') : wording.say('to-check-site', { site }),
  };
}
