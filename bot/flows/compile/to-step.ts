import { present } from '../../engine/present.ts';
import {
  DATE_KINDS,
  GO_ON,
  type AskedDate,
  type AutonomyStep,
  type BranchStep,
  type MediatorWords,
  type Option,
  type OrientationStep,
  type QuestionStep,
  type Step,
  type Verified,
} from '../../engine/model.ts';
import { type FlowSource } from '../authored.ts';
import { type AuthoredTarget, type AuthoredText } from '../schemas/parts.ts';
import {
  type AuthoredMediator,
  type AuthoredOption,
  type AuthoredOutcomeParts,
  type AuthoredPlan,
  type AuthoredStep,
} from '../schemas/steps.ts';
import { toCondition } from '../graph/conditions.ts';
import { LAST_DOOR } from '../graph/edges.ts';
import { addressOf, type Frame } from './frame.ts';

/** More days than any answer is about. */
const EVER = 99_999;

/** What a step is compiled in: the file where it is written, the flow that is entered. */
export interface StepContext {
  readonly frame: Frame;
  readonly root: Frame;
  /** Called for each target that leads nowhere: the flow cannot be compiled. */
  readonly lost: () => void;
}

/** The compiled step; `undefined` for a subflow (its steps are inlined) and for no kind at all. */
export function toStep(context: StepContext, id: string, step: AuthoredStep): Step | undefined {
  if (step.question !== undefined) return toQuestion(context, id, step);
  if (step.say !== undefined) return toSaying(context, id, step, step.say);
  if (step.branch !== undefined) return toBranch(context, id, step);
  if (step.autonomy !== undefined) return toAutonomy(context, id, step, step.autonomy);
  if (step.plan !== undefined) return toPlan(context, id, step, step.plan);
  if (step.orientation !== undefined) return toOrientation(context, id, step, step.orientation);
  return undefined;
}

function toQuestion(context: StepContext, id: string, step: AuthoredStep): QuestionStep {
  const { wording } = context.frame;
  const several = step.several === true;
  const options = (step.options ?? []).map((option) => toOption(context, id, option, several));
  return {
    ...baseOf(context, id, step, operatorOf(context.root.source)),
    kind: 'question',
    question: wording.text(`steps.${id}.question`, step.question ?? ''),
    ...present({
      help: wording.maybe(`steps.${id}.help`, step.help),
      call: step.call,
      date: toDate(step.date),
    }),
    several,
    ...(step.discreet === true ? { discreet: true } : {}),
    options,
    ...(several ? { go: goto(context, step.go) } : {}),
    forgets: [...new Set(options.flatMap(({ set }) => set.map(([fact]) => fact)))],
  };
}

/** What only says something: a question of one answer, that asks nothing. */
function toSaying(
  context: StepContext,
  id: string,
  step: AuthoredStep,
  say: AuthoredText,
): QuestionStep {
  const { wording } = context.frame;
  const go = { id: GO_ON, label: wording.text(`steps.${id}.button`, step.button ?? '') };
  return {
    ...baseOf(context, id, step, operatorOf(context.root.source)),
    kind: 'question',
    says: true,
    question: wording.text(`steps.${id}.say`, say),
    ...present({ help: wording.maybe(`steps.${id}.help`, step.help) }),
    several: false,
    options: [{ ...go, words: [], said: [], set: [], only: false, go: goto(context, step.go) }],
    forgets: [],
  };
}

function toDate(date: AuthoredStep['date'] = {}): AskedDate | undefined {
  return DATE_KINDS.flatMap((kind) => (date[kind] ? [{ kind, words: date[kind] }] : []))[0];
}

function toOption(
  context: StepContext,
  step: string,
  option: AuthoredOption,
  several: boolean,
): Option {
  const { wording } = context.frame;
  const key = `steps.${step}.options.${option.id}`;
  return {
    id: option.id,
    label: wording.text(`${key}.label`, option.label),
    words: wording.words(`${key}.words`, option.words),
    said: option.said ?? [],
    ...present({
      help: wording.maybe(`${key}.help`, option.help),
      drawing: option.drawing,
      discreet: option.discreet === true ? (true as const) : undefined,
      days: option.days && ([option.days.from ?? -EVER, option.days.to ?? EVER] as const),
    }),
    set: Object.entries(option.set ?? {}),
    only: option.only === true,
    ...(several ? {} : { go: goto(context, option.go) }),
  };
}

function toBranch(context: StepContext, id: string, step: AuthoredStep): BranchStep {
  const rows: BranchStep['rows'][number][] = [];
  let otherwise: AuthoredTarget | undefined;
  for (const row of step.branch ?? []) {
    if ('otherwise' in row) otherwise ??= row.otherwise;
    else if (otherwise === undefined) {
      rows.push({ when: toCondition(row.when, context.frame.prefix), go: goto(context, row.go) });
    }
  }
  return {
    ...baseOf(context, id, step),
    kind: 'branch',
    rows,
    otherwise: goto(context, otherwise),
  };
}

function toAutonomy(
  context: StepContext,
  id: string,
  step: AuthoredStep,
  written: NonNullable<AuthoredStep['autonomy']>,
): AutonomyStep {
  const { wording } = context.frame;
  const key = `steps.${id}`;
  const text = (field: 'first' | 'keep' | 'beware' | 'learn') =>
    wording.maybe(`${key}.${field}`, written[field]);
  const { then, 'if-stuck': stuck } = written;
  return {
    ...baseOf(context, id, step, operatorOf(context.root.source)),
    ...outcomeOf(context, written),
    kind: 'autonomy',
    goal: wording.text(`${key}.goal`, written.goal),
    do: wording.list(`${key}.do`, written.do),
    see: wording.text(`${key}.see`, written.see),
    ...present({
      first: text('first'),
      have: written.have && wording.list(`${key}.have`, written.have),
      keep: text('keep'),
      beware: text('beware'),
      learn: text('learn'),
      ladder: written.ladder,
      ifStuck: stuck === undefined ? undefined : goto(context, stuck),
      then: then && {
        label: wording.text(`${key}.then.label`, then.label),
        go: goto(context, then.go),
      },
    }),
  };
}

/** Several results in one end: its steps are what they say. */
function toPlan(
  context: StepContext,
  id: string,
  step: AuthoredStep,
  written: AuthoredPlan,
): AutonomyStep {
  const { wording, prefix } = context.frame;
  return {
    ...baseOf(context, id, step, operatorOf(context.root.source)),
    ...outcomeOf(context, written),
    kind: 'autonomy',
    goal: wording.text(`steps.${id}.goal`, written.goal),
    do: { fr: [] },
    see: wording.text(`steps.${id}.see`, written.see),
    plan: written.results.map(({ go, when = {} }) => ({
      id: go,
      when: toCondition(when, prefix),
      go: goto(context, go),
    })),
  };
}

function toOrientation(
  context: StepContext,
  id: string,
  step: AuthoredStep,
  written: NonNullable<AuthoredStep['orientation']>,
): OrientationStep {
  const { wording } = context.frame;
  const key = `steps.${id}`;
  return {
    ...baseOf(context, id, step, written.operator),
    ...outcomeOf(context, written),
    kind: 'orientation',
    operator: written.operator,
    need: written.need,
    reason: wording.text(`${key}.reason`, written.reason),
    ask: wording.text(`${key}.ask`, written.ask),
    ...present({
      bring: written.bring && wording.list(`${key}.bring`, written.bring),
      ifThatFails: secondDoor(context, written['if-that-fails']),
    }),
  };
}

/** Its own door, else the head's; in a subflow, the head's of the flow entered. */
function secondDoor({ frame, root, lost }: StepContext, own: string | undefined) {
  const target = own ?? root.source.flow['if-that-fails'];
  if (target === undefined || target === LAST_DOOR) return undefined;
  const address = addressOf(own === undefined ? root : frame, target);
  if (address === undefined) lost();
  return address;
}

function goto({ frame, lost }: StepContext, target: AuthoredTarget | undefined): string {
  const address = addressOf(frame, target);
  if (address === undefined) lost();
  return address ?? '';
}

/** The operator of a flow's id: `{account}` and `{site}` are its own. */
function operatorOf({ flow }: FlowSource): string {
  return flow.id.slice(0, flow.id.indexOf('.'));
}

function baseOf(
  { frame }: StepContext,
  id: string,
  { mediator, campaign }: AuthoredStep,
  speaksOf?: string,
) {
  return {
    address: frame.prefix + id,
    ...present({ mediator: mediator && toMediator(frame, id, mediator), speaksOf }),
    ...(campaign === undefined ? {} : { campaigns: [campaign].flat() }),
  };
}

function toMediator({ wording }: Frame, id: string, written: AuthoredMediator): MediatorWords {
  const text = (field: 'say' | 'hand-over' | 'alone' | 'close') =>
    wording.maybe(`steps.${id}.mediator.${field}`, written[field]);
  return present({
    say: text('say'),
    never: written.never && wording.list(`steps.${id}.mediator.never`, written.never),
    handOver: text('hand-over'),
    alone: text('alone'),
    close: text('close'),
  });
}

/** Its own proof, else its file's head, else that of the flow entered. */
function outcomeOf({ frame, root }: StepContext, written: AuthoredOutcomeParts) {
  const heads = [written, frame.source.flow, root.source.flow];
  const verified = heads.find((head) => head.verified)?.verified;
  return {
    sources: heads.find((head) => head.sources)?.sources ?? [],
    verified: toVerified(verified),
    toCheck: written.confidence === 'to-check' || written['to-check'] !== undefined,
    ...present({ doubts: written['to-check'], link: written.link, deadline: written.deadline }),
  };
}

/** Nothing verified (the checker refuses it) counts as long past its review. */
function toVerified(verified: AuthoredOutcomeParts['verified']): Verified {
  if (verified === undefined) return { date: '1970-01-01', by: '', reviewBy: '1970-01-01' };
  return { date: verified.date, by: verified.by, reviewBy: verified['review-by'] };
}
