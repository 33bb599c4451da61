import { askedAtQuestion, askedOfMatter } from './hearers/asked-of-matter.ts';
import { begunWith, deniedOf, ticked, unsure } from './hearers/answers.ts';
import { commune, likeCommune } from './hearers/commune.ts';
import { correction } from './hearers/correction.ts';
import { dateSaid, dayOfDelay } from './hearers/date.ts';
import { demand, doItForMe, meaning } from './hearers/demand.ts';
import { firstPart } from './hearers/first-part.ts';
import { type Hearer, type Hearing } from './hearers/hearing.ts';
import { dialled, inDanger } from './hearers/in-danger.ts';
import { letterOfService, letterSpokenOf } from './hearers/letter.ts';
import { exactOption, likeOption, namedOption, saidOption } from './hearers/options.ts';
import { noDanger } from './hearers/no-danger.ts';
import { ofProposed } from './hearers/of-proposed.ts';
import { outside } from './hearers/outside.ts';
import { reach } from './hearers/reach.ts';
import { askedAbout, purelyAsked } from './hearers/screen-question.ts';
import { waitingDemand } from './hearers/waiting-demand.ts';
import { saidBefore, thanked, worry } from './hearers/passing.ts';
import { likeliestOption, optionOrDemand, perhapsOption } from './hearers/likeliest-option.ts';
import { mannersOf } from './manners.ts';
import { otherLanguage } from './other-language.ts';
import { type Reading } from './reading.ts';
import { commandOf } from './typed-commands.ts';

export { type Hearer, type Hearing } from './hearers/hearing.ts';

/** What answers the screen exactly, before any danger that the same words may name. */
export const EXACT_HEARERS: readonly Hearer[] = [
  { name: 'exact-option', read: exactOption },
  { name: 'named-option', read: namedOption },
  { name: 'no-danger', read: noDanger },
];

/** Then, in this order; danger is weighed beside them. */
export const HEARERS: readonly Hearer[] = [
  { name: 'screen-question', read: purelyAsked },
  { name: 'manners', read: asManners },
  { name: 'meaning', read: meaning },
  { name: 'command', read: asCommand },
  { name: 'dialled', read: dialled },
  { name: 'in-danger', read: inDanger },
  { name: 'letter-of', read: letterOfService },
  { name: 'waiting', read: waitingDemand },
  { name: 'correction', read: correction },
  { name: 'ticks', read: ticked },
  { name: 'date', read: dateSaid },
  { name: 'day', read: dayOfDelay },
  { name: 'near-question', read: askedAbout },
  { name: 'commune', read: commune },
  { name: 'first-part', read: firstPart },
  { name: 'near-option', read: likeOption },
  { name: 'said-option', read: saidOption },
  { name: 'unsure', read: unsure },
  { name: 'yes-or-no', read: begunWith },
  { name: 'denied', read: deniedOf },
  { name: 'worry', read: worry },
  { name: 'said-before', read: saidBefore },
  { name: 'likeliest-option', read: likeliestOption },
  { name: 'thanked', read: thanked },
  { name: 'reach', read: reach },
  { name: 'letter', read: letterSpokenOf },
  { name: 'do-it-for-me', read: doItForMe },
  { name: 'option-or-demand', read: optionOrDemand },
  { name: 'proposed', read: ofProposed },
  { name: 'matter', read: askedOfMatter },
  { name: 'demand', read: (hearing) => said(demand(hearing)) },
  { name: 'like-commune', read: likeCommune },
  { name: 'outside', read: outside },
  { name: 'other-language', read: otherLanguage },
  { name: 'asked-here', read: askedAtQuestion },
  { name: 'perhaps-option', read: perhapsOption },
];

/** What the first of these hearers to take it reads, and its name. */
export function heardBy(
  hearers: readonly Hearer[],
  hearing: Hearing,
): { readonly name: string; readonly reading: Reading } | undefined {
  for (const { name, read } of hearers) {
    const reading = read(hearing);
    if (reading) return { name, reading };
  }
  return undefined;
}

function said(reading: Reading | undefined): Reading | undefined {
  return reading?.kind === 'nothing' ? undefined : reading;
}

function asManners({ world, said: words }: Hearing): Reading | undefined {
  const word = mannersOf(world.language.ways, words);
  return word && { kind: 'manners', word };
}

function asCommand({ world, said: words }: Hearing): Reading | undefined {
  const action = commandOf(world.language.ways, words);
  return action && { kind: 'action', action };
}
