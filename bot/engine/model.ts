/**
 * The compiled flow: what the walk reads. Made by `flows/compile`, frozen, never changed.
 * Subflows are already inlined: a step of a subflow entered at `account` is addressed
 * `account/know-password`. Texts are kept per language; the walk never reads them.
 */

/** A text by language. `fr` is always there; other keys: `fr-simple`, `en`, `ar`… */
export type Text = Readonly<Record<string, string>> & { readonly fr: string };

/** A rule about a date. */
export interface Deadline {
  readonly says: Text;
  /** Its last day, where it is the same for everyone: `15`, `06-30`. */
  readonly until?: string;
  /** Where it is one's own, and can be counted. */
  readonly count?: DeadlineCount;
  /** Id of the operator that helps to contest once it has passed. */
  readonly helps?: string;
}

/** What may happen that a delay is counted from, by what `data/language` names its words. */
export const HAPPENINGS = ['sold', 'bought', 'moved', 'stopped', 'died'] as const;
export type Happening = (typeof HAPPENINGS)[number];

/**
 * From when a delay of one's own runs: the day a letter came, or at the earliest the date at its top
 * (`letter`); that date alone (`date`); the day a paper was received; that on which one
 * wrote to complain (`complaint`), or on which something happened. `days` or `months`.
 */
export interface DeadlineCount {
  readonly after: 'letter' | 'date' | 'received' | 'complaint' | Happening;
  readonly days?: number;
  readonly months?: number;
}

/** A list of texts by language (whole lists are translated, never single items). */
export type TextList = Readonly<Record<string, readonly string[]>> & {
  readonly fr: readonly string[];
};

/** The value of a fact; a fact marked `several` holds a set, written as a list. */
export type FactValue = string | readonly string[];

/** The facts known on the path. Computed by `replay`, never stored. */
export type Facts = ReadonlyMap<string, FactValue>;

/** A closed list of values. Any other value is ignored, wherever it comes from. */
export interface FactDefinition {
  readonly name: string;
  readonly values: readonly string[];
  readonly several: boolean;
}

/** One test of a `when`. All tests of a row hold at once. */
export type Test =
  | { readonly kind: 'any'; readonly fact: string; readonly values: readonly string[] }
  | { readonly kind: 'all'; readonly fact: string; readonly values: readonly string[] }
  | { readonly kind: 'territory'; readonly codes: readonly string[] }
  | {
      readonly kind: 'campaign';
      readonly campaign: string;
      readonly states: readonly CampaignState[];
    }
  /** So many answers were ticked at a question that takes several, those that exclude left out. */
  | { readonly kind: 'count'; readonly of: string; readonly atLeast: number }
  /** What it holds does not hold: neither is it known, nor asked for. */
  | { readonly kind: 'not'; readonly of: Condition };

/**
 * Where one stands in what opens and closes in the year. `closing`: open, and soon over. `late`:
 * over, and one does it all the same. `unknown`: this year's dates are not announced.
 */
export const CAMPAIGN_STATES = ['before', 'open', 'closing', 'late', 'closed', 'unknown'] as const;

export type CampaignState = (typeof CAMPAIGN_STATES)[number];

/** All hold at once (a map in `when` is AND). Never empty in a checked flow. */
export type Condition = readonly Test[];

export interface Option {
  readonly id: string;
  readonly label: Text;
  readonly words: readonly string[];
  /** What a first message says when it holds this answer already. */
  readonly said: readonly string[];
  readonly help?: Text;
  /** Name of a small drawing beside the label. */
  readonly drawing?: string;
  /** Chosen, it is never said back: it tells of papers to stay, of illness. */
  readonly discreet?: true;
  /** Facts set by this option, in order. */
  readonly set: readonly (readonly [fact: string, value: string])[];
  /** In a `several` question: excludes the others. */
  readonly only: boolean;
  /** The days to or since the date of its question that it is for, the first and the last included. */
  readonly days?: readonly [from: number, to: number];
  /** Address of the next step; absent in a `several` question. */
  readonly go?: string;
}

/** Whose day a question asks about: `ends` and `day` count what is left, `since` what has gone by. */
export const DATE_KINDS = ['ends', 'day', 'since'] as const;

/** The day that a question asks about: of what, by the words for it. */
export interface AskedDate {
  /** When one of `words` ends; a day to come, or one that has been, told beside one of them. */
  readonly kind: (typeof DATE_KINDS)[number];
  readonly words: readonly string[];
}

/** Words for the mediator beside the person, on any step. */
export interface MediatorWords {
  readonly say?: Text;
  readonly never?: TextList;
  readonly handOver?: Text;
  readonly alone?: Text;
  readonly close?: Text;
}

interface StepBase {
  /** Address in the flow (`payer`, `account/know-password`). */
  readonly address: string;
  readonly mediator?: MediatorWords;
  /** Operator whose `{account}` and `{site}` stand in this step's texts, if any. */
  readonly speaksOf?: string;
  /**
   * Ids of data/campaigns.yaml: whose `{opens}` and `{closes}` stand in this step's texts. Of
   * several, the one that is open.
   */
  readonly campaigns?: readonly string[];
}

export interface QuestionStep extends StepBase {
  readonly kind: 'question';
  readonly question: Text;
  /** It asks nothing: it says something, and its one option goes on. */
  readonly says?: true;
  readonly help?: Text;
  readonly several: boolean;
  /** Its answers are never said back: they tell of violence, of papers to stay, of illness. */
  readonly discreet?: true;
  readonly options: readonly Option[];
  /** The day that tells which option it is: see {@link Option.days}. */
  readonly date?: AskedDate;
  /** Id of an operator that one may call instead of answering. */
  readonly call?: string;
  /** Next step of a `several` question. */
  readonly go?: string;
  /** Every fact that some option of this question can set: forgotten by an answer, then set. */
  readonly forgets: readonly string[];
}

export interface BranchStep extends StepBase {
  readonly kind: 'branch';
  readonly rows: readonly { readonly when: Condition; readonly go: string }[];
  readonly otherwise: string;
}

/** What of a result may be wrong. */
export const DOUBTS = [
  'steps',
  'advice',
  'delay',
  'number',
  'papers',
  'price',
  'door',
  'name',
  'rights',
  'effect',
] as const;
export type Doubt = (typeof DOUBTS)[number];

/** Parts that both kinds of outcome have. */
interface OutcomeBase extends StepBase {
  /** Ids of data/sources.yaml that prove it (its own, else the head's). */
  readonly sources: readonly string[];
  readonly verified: Verified;
  /** True when a fact shown is not confirmed: shown "à vérifier". */
  readonly toCheck: boolean;
  /** What of it, where its author says so. */
  readonly doubts?: readonly Doubt[];
  /** Id of data/sources.yaml: the official page to open. */
  readonly link?: string;
  /** Id of data/deadlines.yaml. */
  readonly deadline?: string;
}

export interface Verified {
  /** ISO dates. */
  readonly date: string;
  readonly reviewBy: string;
  /** A role of data/owners.yaml. */
  readonly by: string;
}

/** A step of what is left when a service answers nothing: its words are those of the operator. */
export type LadderStep = 'call' | 'other' | 'write' | 'wait' | 'mediator';

export interface AutonomyStep extends OutcomeBase {
  readonly kind: 'autonomy';
  readonly ladder?: LadderStep;
  /** Several results in one: those that hold, in this order. Each is opened by its id. */
  readonly plan?: readonly PlanResult[];
  readonly goal: Text;
  /** What cannot wait: said as soon as the end is likely, before anything is asked. */
  readonly first?: Text;
  readonly have?: TextList;
  readonly do: TextList;
  readonly see: Text;
  readonly keep?: Text;
  readonly beware?: Text;
  readonly learn?: Text;
  /** Address of the door, reached by the answer `if-stuck`. */
  readonly ifStuck?: string;
  readonly then?: { readonly label: Text; readonly go: string };
}

/** One result of a plan: always there, or where its condition holds. */
export interface PlanResult {
  readonly id: string;
  readonly when: Condition;
  /** Address of an end, or of branches that lead to one. */
  readonly go: string;
}

export interface OrientationStep extends OutcomeBase {
  readonly kind: 'orientation';
  readonly operator: string;
  readonly need: string;
  readonly reason: Text;
  readonly bring?: TextList;
  /** The sentence to read aloud at the desk or on the phone. */
  readonly ask: Text;
  /** Address of the second door, reached by the answer `if-that-fails`. Absent: the last door. */
  readonly ifThatFails?: string;
}

export type Outcome = AutonomyStep | OrientationStep;
export type Step = QuestionStep | BranchStep | Outcome;

/** A compiled flow. */
export interface Flow {
  readonly id: string;
  readonly title: Text;
  readonly family: string;
  readonly owner: string;
  readonly sensitive: boolean;
  /** Id of data/postures.yaml. */
  readonly posture?: string;
  readonly words: readonly string[];
  readonly notWords: readonly string[];
  /** By address, in the author's order, subflows where they are entered. */
  readonly steps: ReadonlyMap<string, Step>;
  readonly start: string;
  readonly facts: ReadonlyMap<string, FactDefinition>;
  /** Old address (`step`, `step.option`) → new one; followed in chain. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Addresses (`step`, `step.option`) whose answers go without telling the person. */
  readonly retired: ReadonlySet<string>;
  /** Flow ids that this one replaces. */
  readonly formerly: readonly string[];
  /** First 64 bits (hex) of the SHA-256 of the compiled structure, texts left out. */
  readonly digest: string;
  /** Longest number of questions still to come from each address (that question included). */
  readonly questionsLeft: ReadonlyMap<string, number>;
}

/**
 * Whether a step is a question that asks: what only says something is not counted, nor said back.
 *
 * @example isAsked(flow.steps.get('problem')) // true
 */
export function isAsked(step: Step): step is QuestionStep {
  return step.kind === 'question' && step.says !== true;
}

/** Option ids that the engine gives a meaning to. */
export const THEN = 'then';
export const IF_THAT_FAILS = 'if-that-fails';
export const IF_STUCK = 'if-stuck';
/** The one option of a step that only says something. */
export const GO_ON = 'ok';
