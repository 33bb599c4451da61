import { type Outcome } from '../../engine/model.ts';
import { type Operator } from '../../permanences/model.ts';
import { type View, type Words } from '../../view/view.ts';
import { type Review } from '../reviews.ts';
import { type Scene } from '../scene.ts';
import { type SharedFact } from '../shared-facts.ts';
import { truthOf, type Doubt } from '../truth-of.ts';
import { type Here } from '../where.ts';
import { checkedOn } from './date-words.ts';
import { campaignToday } from './in-season.ts';
import { sourcesSaid } from './sources-said.ts';
import { toCheckSaid, whereToLook } from './to-check-said.ts';

/**
 * The state of a result: read again at the desk, by whom and when; after which pages, seen when;
 * or to be checked: what, and where to make sure. "Vérifié" is said of none that was not read.
 */
export function truth(
  scene: Scene,
  here: Here,
  step: Outcome,
  operator: Operator | undefined,
): Pick<View, 'sources' | 'toCheck'> {
  const { world, state, now } = scene;
  const standing = campaignToday(scene, step)?.standing;
  const result = { flow: here.flow.id, step, operator, standing };
  const found = truthOf(world, result, { structure: state.structure, now });
  const { read, doubts, facts } = found;
  // What gives the date, or the number, stands beside what proves the rest.
  const said = sourcesSaid(scene, found);
  const whats = [
    ...doubts.map((one) => doubtSaid(scene, step, one)),
    ...facts.map((one) => factSaid(scene, one)),
  ];
  if (whats.length === 0) return { sources: read ? [readSaid(scene, here, read), ...said] : said };
  // Where the fact stands, if nothing else is in doubt.
  const [fact] = doubts.length === 0 ? facts : [];
  return {
    sources: said,
    toCheck: toCheckSaid(scene, whats, whereToLook(scene, { step, operator, fact })),
  };
}

function readSaid({ wording, world, now }: Scene, { flow }: Here, { date }: Review): Words {
  const role = world.owners?.get(flow.owner)?.name ?? flow.owner;
  return wording.say('read-by', { date: checkedOn(wording.lang, date, now), role });
}

function doubtSaid({ wording, now }: Scene, { verified }: Outcome, doubt: Doubt): string {
  const date = checkedOn(wording.lang, verified.date, now);
  return wording.say(`check-${doubt}`, { date }).text;
}

function factSaid({ wording }: Scene, { text, uncertain }: SharedFact): string {
  return wording.text(uncertain ?? text).text;
}
