import { type Outcome } from '../../engine/model.ts';
import { type Operator } from '../../permanences/model.ts';
import { type View, type Words } from '../../view/view.ts';
import { dueAfter, rightIn, type Review, type Seen } from '../reviews.ts';
import { type Scene } from '../scene.ts';
import { factsNamed, type SharedFact } from '../shared-facts.ts';
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
  const standing = campaignToday(scene, step)?.standing;
  const facts = [...factsNamed(step)].flatMap((id) => scene.world.sharedFacts?.get(id) ?? []);
  // What gives the date, or the number, stands beside what proves the rest.
  const beside = [standing?.source ?? [], facts.map(({ source }) => source)].flat();
  const said = sourcesSaid(scene, { sources: [...step.sources, ...beside] });
  const read = readAgain(scene, here, step);
  const doubts = [
    ...(standing?.toCheck === true ? [scene.wording.say('check-date').text] : []),
    ...doubtsOf(scene, step, operator, read),
  ];
  const doubted = facts.filter((one) => isDoubted(scene, one));
  const whats = [...doubts, ...doubted.map((one) => factSaid(scene, one))];
  if (whats.length === 0) return { sources: read ? [readSaid(scene, here, read), ...said] : said };
  // Where the fact stands, if nothing else is in doubt.
  const [fact] = doubts.length === 0 ? doubted : [];
  return {
    sources: said,
    toCheck: toCheckSaid(scene, whats, whereToLook(scene, { step, operator, fact })),
  };
}

/** The reading of the flow at the desk of the structure, if it came after its author's. */
function readAgain({ world, state }: Scene, { flow }: Here, step: Outcome): Review | undefined {
  const own = { structure: state.structure, seen: step.verified.date };
  return rightIn(world.reviews, `flow/${flow.id}`, own);
}

function readSaid({ wording, world, now }: Scene, { flow }: Here, { date }: Review): Words {
  const role = world.owners?.get(flow.owner)?.name ?? flow.owner;
  return wording.say('read-by', { date: checkedOn(wording.lang, date, now), role });
}

/** What its author could not confirm, then what is read too long ago. */
function doubtsOf(
  scene: Scene,
  step: Outcome,
  operator: Operator | undefined,
  read: Review | undefined,
): readonly string[] {
  const { wording, now } = scene;
  const say = (what: Doubt) => wording.say(`check-${what}`).text;
  const own = step.toCheck ? (step.doubts ?? usualDoubts(step)).map(say) : [];
  const isOld = dueAfter(step.verified, read) < today(scene);
  const seen = checkedOn(wording.lang, step.verified.date, now);
  return [
    ...own,
    ...(isOld && own.length === 0 ? [wording.say('check-old', { date: seen }).text] : []),
    ...(operator && isRecordDoubted(scene, operator) ? [say('record')] : []),
  ];
}

type Doubt = NonNullable<Outcome['doubts']>[number] | 'record';

/** What may be wrong where nobody said what: all that is to be done, and until when. */
function usualDoubts(step: Outcome): readonly Doubt[] {
  const what = step.kind === 'autonomy' ? 'steps' : 'advice';
  return step.deadline === undefined ? [what] : [what, 'delay'];
}

function isRecordDoubted(scene: Scene, { id, toCheck, verified }: Operator): boolean {
  return toCheck || dueOf(scene, `operator/${id}`, verified) < today(scene);
}

/** When something is due again, at the desk of the structure. */
function dueOf({ world, state }: Scene, what: string, seen: Seen): string {
  const own = { structure: state.structure, seen: seen.date };
  return dueAfter(seen, rightIn(world.reviews, what, own));
}

function isDoubted(scene: Scene, { id, uncertain, seen, review }: SharedFact): boolean {
  const due = dueOf(scene, `fact/${id}`, { date: seen, reviewBy: review });
  return uncertain !== undefined || due < today(scene);
}

function factSaid({ wording }: Scene, { text, uncertain }: SharedFact): string {
  return wording.text(uncertain ?? text).text;
}

function today({ now }: Scene): string {
  return new Date(now).toISOString().slice(0, 10);
}
