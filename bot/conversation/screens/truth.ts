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
  const { wording } = scene;
  const standing = campaignToday(scene, step)?.standing;
  // What gives the date stands beside what proves the rest.
  const dated = standing?.source === undefined ? [] : [standing.source];
  const sources = sourcesSaid(scene, { sources: [...step.sources, ...dated] });
  if (standing?.toCheck !== true && isSure(scene, step, operator)) return { sources };
  const site = operator?.site;
  return {
    sources,
    toCheck: site === undefined ? wording.say('to-check') : wording.say('to-check-site', { site }),
  };
}

function isSure({ now }: Scene, step: Outcome, operator: Operator | undefined): boolean {
  const today = new Date(now).toISOString().slice(0, 10);
  return !step.toCheck && operator?.toCheck !== true && step.verified.reviewBy >= today;
}
