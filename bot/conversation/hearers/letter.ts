import { type Routed } from '../../understanding/router.ts';
import { PAPER, RECEIVED } from '../circumstances.ts';
import { type Letter } from '../letters.ts';
import { operatorOfFlow, operatorsMeant } from '../operators-named.ts';
import { type Reading } from '../reading.ts';
import { type Hearing } from './hearing.ts';
import { heardFor } from './where-it-leads.ts';

/** Words beside those of a letter in a message that says that it came, and little else. */
const FEW_BESIDE = 4;
/** Words beside those of a letter in a message that hardly says more than its name. */
const MOST_BESIDE = 2;
/** Words of a name that no other demand holds. */
const WHOLE_NAME = 3;
/** Words of a name that are enough where they are nearly all that is said. */
const SHORT_NAME = 2;

/**
 * "J'ai reçu une contrainte de la caf": a paper or a message that is known. The words must say that
 * one came, or be little more than what stands on it; a demand that they make besides stays a demand.
 */
export function letterSpokenOf(hearing: Hearing): Reading | undefined {
  const { world, cut, stays } = hearing;
  const { letters, words } = (stays ? undefined : world.letterBook?.spokenOf(cut())) ?? NONE;
  if (letters.length === 0 || !isAllThatIsSaid(hearing, words)) return undefined;
  const leading = letters.filter((letter) => isWhereItLeads(hearing, letter, words));
  if (leading.length === 0) return undefined;
  const flows = [...new Set(leading.map(({ opens }) => opens.flow))];
  return {
    kind: 'letters',
    ids: leading.map(({ id }) => id),
    flows,
    ...heardBeside(hearing, leading),
  };
}

/** Of a few letters that one may have, that of the service which is named: "pôle emploi, reçue hier". */
export function letterOfService(hearing: Hearing): Reading | undefined {
  const { world, state, text } = hearing;
  const among = state.prompt?.kind === 'letters' ? state.prompt.among : undefined;
  if (!among || hearing.routed().decision === 'route') return undefined;
  const [service, another] = operatorsMeant(world, text);
  if (!service || another) return undefined;
  const [only, ...others] = among
    .flatMap((id) => world.letters?.letters.get(id) ?? [])
    .filter(({ opens }) => operatorOfFlow(world, opens.flow) === service);
  if (!only || others.length > 0) return undefined;
  return {
    kind: 'letters',
    ids: [only.id],
    flows: [only.opens.flow],
    ...heardBeside(hearing, [only]),
  };
}

const NONE = { letters: [], words: 0 };

function isAllThatIsSaid(hearing: Hearing, words: number): boolean {
  // "Demander le chèque énergie" is for who has none.
  if (hearing.world.language.ways('asks-for').isFirst(hearing.said)) return false;
  const beside = hearing.heard().has(RECEIVED) ? FEW_BESIDE : MOST_BESIDE;
  const isName = tellingIn(hearing) <= words + beside;
  if (hearing.asksDoItForMe() && !isName) return false;
  if (speaksOfPaper(hearing)) return true;
  const { kind } = hearing.view.body;
  return (kind === 'menu' || kind === 'suggestions') && isName;
}

function speaksOfPaper(hearing: Hearing): boolean {
  return hearing.heard().has(PAPER) || hearing.heard().has(RECEIVED);
}

/**
 * No demand leads elsewhere: the words lead to the letter's own flow, to that of any paper, or
 * nowhere. Of a paper that came, or that is named whole, the letter says more than flows of the same
 * service.
 */
function isWhereItLeads(hearing: Hearing, { opens }: Letter, words: number): boolean {
  const { state, routed } = hearing;
  const { decision } = routed();
  const first = firstOf(routed());
  // Its flow is under way: words answer it.
  if (state.walks.at(-1)?.flow === opens.flow || asksAnother(hearing, words)) return false;
  if (first === undefined || first === opens.flow || ABOUT_PAPERS.has(first)) return true;
  if (!isInHand(hearing, words)) return isNamedAlone(hearing, words);
  return (
    decision === 'ask' ||
    ABOUT_PAPERS.has(opens.flow) ||
    [first, ...nextTo(routed())].some((id) => serviceOf(id) === serviceOf(opens.flow))
  );
}

/** A second demand, unless both are read in the name alone: "société de recouvrement, dernier avis". */
function asksAnother(hearing: Hearing, words: number): boolean {
  const isName = words >= WHOLE_NAME && tellingIn(hearing) <= words + 1;
  return !isName && hearing.routed().secondDemand !== undefined;
}

function firstOf({ decision, ranked }: Routed): string | undefined {
  return decision === 'none' ? undefined : ranked[0]?.id;
}

/** Flows that the words nearly lead to. */
function nextTo({ ranked }: Routed): readonly string[] {
  return ranked.slice(1, NEAR).map(({ id }) => id);
}

const NEAR = 3;

/** Nearly all that is said is its name, and no demand is sure: the letter says more than a choice. */
function isNamedAlone(hearing: Hearing, words: number): boolean {
  if (hearing.routed().decision !== 'ask') return false;
  return words >= SHORT_NAME && tellingIn(hearing) <= words + 1;
}

/** It came, and little else is said; or its name alone is. */
function isInHand(hearing: Hearing, words: number): boolean {
  const telling = tellingIn(hearing);
  if (words >= WHOLE_NAME && telling <= words) return true;
  return hearing.heard().has(RECEIVED) && telling <= words + FEW_BESIDE;
}

/** How many words tell something; what is exclaimed of it tells nothing more. */
function tellingIn({ world: { language }, said }: Hearing): number {
  const plain = language.ways('exclaimed').replaced(said, '');
  return plain.split(' ').filter((word) => !language.little.has(word)).length;
}

function serviceOf(flow: string): string {
  return flow.slice(0, flow.indexOf('.'));
}

/** Flows for any paper or message: a letter that is known says more. */
const ABOUT_PAPERS: ReadonlySet<string> = new Set(['aide.courrier', 'numerique.arnaque']);

/** The answers that the words hold, where one letter is named; what it answers itself comes first. */
function heardBeside({ world, told }: Hearing, [first, ...others]: readonly Letter[]) {
  return first && others.length === 0 ? heardFor(world, [first.opens.flow], told()) : {};
}
