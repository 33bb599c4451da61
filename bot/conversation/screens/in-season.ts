import { type Step } from '../../engine/model.ts';
import { type Titled } from '../../view/view.ts';
import { campaignLine, type CampaignToday } from '../season-words.ts';
import { type Scene } from '../scene.ts';
import { seasonOf } from '../where.ts';
import { wordingOf } from '../wording.ts';

/** The campaign that a step speaks of, as it is today where the person lives. */
export function campaignToday(
  { world, state }: Pick<Scene, 'world' | 'state'>,
  { campaign: id = '' }: Pick<Step, 'campaign'>,
): CampaignToday | undefined {
  const campaign = world.campaigns?.get(id);
  const standing = seasonOf(world, state).get(id);
  if (!campaign || !standing || !world.today) return undefined;
  return { campaign, standing, day: world.today.day };
}

/** A scene in whose texts the dates of a step's campaign stand. */
export function inSeason(scene: Scene, step: Step): Scene {
  const today = campaignToday(scene, step);
  return today ? { ...scene, wording: wordingOf(scene.state, today) } : scene;
}

/** Where that campaign stands, in the place of the rule of a deadline. */
export function seasonTitled(scene: Scene, step: Step): Titled | undefined {
  const { wording, state } = scene;
  const today = campaignToday(scene, step);
  return (
    today && {
      title: wording.say('deadline-title'),
      items: [{ text: campaignLine(today, state), lang: wording.lang }],
    }
  );
}
