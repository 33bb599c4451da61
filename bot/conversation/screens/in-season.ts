import { type Step } from '../../engine/model.ts';
import { type Titled } from '../../view/view.ts';
import { campaignLine, type CampaignToday } from '../season-words.ts';
import { type Scene } from '../scene.ts';
import { seasonOf } from '../where.ts';
import { wordingOf } from '../wording.ts';

/**
 * The campaign that a step speaks of, as it is today where the person lives. Of several, the one
 * that is open and ends first; none where none is open.
 */
export function campaignToday(
  { world, state }: Pick<Scene, 'world' | 'state'>,
  { campaigns = [] }: Pick<Step, 'campaigns'>,
): CampaignToday | undefined {
  const day = world.today?.day;
  if (campaigns.length === 0 || day === undefined) return undefined;
  const season = seasonOf(world, state);
  const known = campaigns.flatMap((id): CampaignToday[] => {
    const [campaign, standing] = [world.campaigns?.get(id), season.get(id)];
    return campaign && standing ? [{ campaign, standing, day }] : [];
  });
  if (campaigns.length === 1) return known[0];
  return known
    .filter(({ standing }) => standing.daysLeft !== undefined)
    .sort((a, b) => (a.standing.daysLeft ?? 0) - (b.standing.daysLeft ?? 0))[0];
}

/** A scene in whose texts the dates of a step's campaign stand. */
export function inSeason(scene: Scene, step: Step): Scene {
  const today = campaignToday(scene, step);
  return today ? { ...scene, wording: wordingOf(scene.state, today, scene.world) } : scene;
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
