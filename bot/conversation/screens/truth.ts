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
  const isDoubtful = step.toCheck || campaignToday(scene, step)?.standing.toCheck === true;
  const today = new Date(now).toISOString().slice(0, 10);
  const sources = sourcesSaid(scene, step);
  if (!isDoubtful && operator?.toCheck !== true && step.verified.reviewBy >= today) {
    return { sources };
  }
  const site = operator?.site;
  return {
    sources,
    toCheck: site === undefined ? wording.say('to-check') : wording.say('to-check-site', { site }),
  };
}
