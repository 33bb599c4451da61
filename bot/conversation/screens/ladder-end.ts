import { dueAfter } from '../../campaigns/due-after.ts';
import { type AutonomyStep, type Deadline } from '../../engine/model.ts';
import { present } from '../../engine/present.ts';
import { type Operator, type Recourse } from '../../permanences/model.ts';
import { recourseOf } from '../../permanences/recourse-of.ts';
import { phrase } from '../../view/phrases.ts';
import { type PhraseKey } from '../../view/phrases/phrase-key.ts';
import {
  type Aside,
  type Door,
  type Take,
  type Titled,
  type View,
  type Words,
} from '../../view/view.ts';
import { hasCircumstance } from '../circumstances.ts';
import { type Scene } from '../scene.ts';
import { sayDay } from '../season-words.ts';
import { SERVICE } from '../silent-service.ts';
import { type Here } from '../where.ts';
import { callDoor } from './call-door.ts';
import { lookUp } from './look-up.ts';

/** Whose ladder it is where nobody knows which service: what holds for all of them. */
const ANY_SERVICE = 'service-public';

/** What differs between the steps that one does alone. */
export interface AloneEnd {
  /** What the flow says, and what it rests on. */
  readonly step: AutonomyStep;
  readonly operator: Operator | undefined;
  readonly heading: Words;
  /** Before what the flow says to do. */
  readonly first: readonly Words[];
  readonly deadline: Titled | undefined;
  /** Before the steps: who helps, or a number to try again. */
  readonly helper: Door | undefined;
  readonly asides: Pick<View, 'asides'>;
  /** Whose it is where it is carried away. */
  readonly take: {
    readonly of: Operator | undefined;
    readonly more: Partial<Pick<Take, 'blanks' | 'due' | 'lines' | 'openly' | 'vital'>>;
  };
}

/** A step of the ladder in the words of the service that is known here; nothing of another end. */
export function ladderEnd(scene: Scene, here: Here, step: AutonomyStep): AloneEnd | undefined {
  if (step.ladder === undefined) return undefined;
  const operator = serviceOf(scene, here);
  const recourse = operator && recourseOf(scene.world.operators, operator);
  if (!operator || !recourse) return undefined;
  const { wording } = scene;
  const goal = wording.text(step.goal, operator);
  const name = nameOf(scene, operator);
  return {
    step: withProof(step, recourse),
    operator,
    heading: wording.say('ladder-heading', { goal: goal.text, operator: name.text }),
    first: firstOf(scene, step, operator, recourse),
    deadline: deadlineOf(scene, step, recourse),
    helper: step.ladder === 'call' ? calling(scene, here, operator) : undefined,
    asides: { asides: [nextOf(scene, step, recourse)] },
    take: { of: undefined, more: takeOf(scene, step, operator, recourse) },
  };
}

/** Who stands in for it where the person lives, if that is known. */
function serviceOf(scene: Scene, here: Here): Operator | undefined {
  const { operators } = scene.world;
  const named = here.position.facts.get(SERVICE);
  const operator = operators.get(typeof named === 'string' ? named : ANY_SERVICE);
  return operator && (foundOf(scene, here, operator)?.operator ?? operator);
}

function foundOf(scene: Scene, here: Here, { id, needs }: Operator) {
  return lookUp(scene, here, { operator: id, need: needs[0] ?? '' });
}

/** A name that tells too much of the person is not said back. */
function nameOf({ wording, world }: Scene, operator: Operator): Words {
  const said = operator.discreet === true ? world.operators.get(ANY_SERVICE) : operator;
  return wording.text((said ?? operator).said);
}

function firstOf(
  { wording }: Scene,
  { ladder }: AutonomyStep,
  operator: Operator,
  { other, write, mediator }: Recourse,
): readonly Words[] {
  const texts = {
    call: [other ?? operator.reception],
    other: [other ?? operator.reception],
    write: [write],
    wait: [],
    mediator: [mediator],
  }[ladder ?? 'wait'];
  return texts.flatMap((text) => (text ? [wording.text(text, operator)] : []));
}

/** Its rule; and until when one waits who writes today, where the rule can be counted. */
function deadlineOf(
  scene: Scene,
  { ladder }: AutonomyStep,
  { answer = '' }: Recourse,
): Titled | undefined {
  const rule = scene.world.deadlines.get(answer);
  if (!rule || (ladder !== 'write' && ladder !== 'wait')) return undefined;
  const says = scene.wording.text(rule.says);
  const until = ladder === 'write' ? untilSaid(scene, says.lang, rule) : [];
  return { title: scene.wording.say('ladder-answer'), items: [says, ...until] };
}

function untilSaid({ world }: Scene, lang: string, { count }: Deadline): readonly Words[] {
  const day = world.today?.day;
  if (count?.after !== 'complaint' || day === undefined) return [];
  const date = sayDay(lang, dueAfter(count, day), day);
  return [phrase(lang, false, 'counted-complaint', { date })];
}

function calling(scene: Scene, here: Here, operator: Operator): Door | undefined {
  if (hasCircumstance(scene.state, 'no-phone') || operator.phones.length === 0) return undefined;
  const door = callDoor(scene, foundOf(scene, here, operator), 'after');
  return door && { ...door, title: scene.wording.say('call') };
}

/** One line: which step comes after this one. */
function nextOf({ wording }: Scene, { ladder }: AutonomyStep, recourse: Recourse): Aside {
  return {
    title: wording.say('ladder-next'),
    items: [wording.say(nextKey(ladder, recourse))],
    ordered: false,
    folded: false,
    first: false,
    notes: [],
  };
}

function nextKey(ladder: AutonomyStep['ladder'], { mediator, defender }: Recourse): PhraseKey {
  if (isAnotherDoor(ladder)) return 'ladder-next-write';
  if (ladder !== 'mediator' && mediator) return 'ladder-next-mediator';
  return defender ? 'ladder-next-defender' : 'ladder-next-lawyer';
}

/** Nothing is written yet: the number, or another way in. */
function isAnotherDoor(ladder: AutonomyStep['ladder']): boolean {
  return ladder === 'call' || ladder === 'other';
}

/** A number tried again rests on the record itself; the rest, on what its ladder was read on. */
function withProof(step: AutonomyStep, recourse: Recourse): AutonomyStep {
  if (isAnotherDoor(step.ladder) && !recourse.other) return step;
  const { reviewBy = step.verified.reviewBy, sources, page, toCheck } = recourse;
  return {
    ...step,
    sources: [...sources, ...step.sources],
    toCheck: toCheck || step.toCheck,
    verified: { ...step.verified, reviewBy },
    ...(step.ladder === 'mediator' ? present({ link: page }) : {}),
  };
}

function takeOf(
  { wording, world }: Scene,
  { ladder }: AutonomyStep,
  { id, discreet }: Operator,
  { answer }: Recourse,
): AloneEnd['take']['more'] {
  const rule = world.deadlines.get(answer ?? '');
  const isDated = ladder === 'write' && rule?.count?.after === 'complaint';
  return {
    blanks: {
      title: wording.say('blanks-title'),
      columns: [wording.say('blanks-when'), wording.say('blanks-who'), wording.say('blanks-said')],
    },
    ...(discreet === true ? {} : { openly: true }),
    ...(isDated && answer !== undefined
      ? { due: { operator: discreet === true ? ANY_SERVICE : id, deadline: answer } }
      : {}),
  };
}
