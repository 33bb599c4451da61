import { LIKELIEST } from '../../understanding/weights.ts';
import { choicesOf } from '../../view/choices-of.ts';
import { circumstancesIn } from '../circumstances.ts';
import { isUnsaid } from '../is-unsaid.ts';
import { operatorOfFlow } from '../operators-named.ts';
import { type Reading } from '../reading.ts';
import { leadsElsewhere } from './demand.ts';
import { type Hearing } from './hearing.ts';
import { likeliest, type Likeliest } from './likeliest.ts';

/** Words of a reply: what is longer tells a story. */
const MOST_WORDS = 16;

/** Where nothing else was heard: the option that a reply is likeliest to mean. */
export function likeliestOption(hearing: Hearing): Reading | undefined {
  if (leadsElsewhere(hearing) || !isReply(hearing)) return undefined;
  const found = likeliest(hearing);
  if (!found?.isClear) return undefined;
  const { walk, asked, option } = found;
  const options = [option.id];
  return { kind: 'action', action: { do: 'answer', walk, step: asked.address, options } };
}

/**
 * What a few words answer as well as they ask for another demand: the same question, with that answer, and
 * the other demand beside it. Said again, or in its own words, they lead there.
 */
export function optionOrDemand(hearing: Hearing): Reading | undefined {
  const isAgain = hearing.state.misses > 0;
  const near = isAgain || !isReply(hearing) ? undefined : nearDemand(hearing);
  const found = near && likeliest(hearing);
  if (!found || found.lead < LIKELIEST.before) return undefined;
  return { kind: 'nothing', ...askedAbout(hearing, found), ...near };
}

/** The demand that is asked, of a service whose name may be told. */
function nearDemand(hearing: Hearing) {
  const [best] = hearing.routed().ranked;
  if (!leadsElsewhere(hearing) || !best || best.score >= LIKELIEST.mostElsewhere) return undefined;
  const read = hearing.leads();
  const isDiscreet = operatorOfFlow(hearing.world, best.id)?.discreet === true;
  if (isDiscreet || read.kind !== 'action') return undefined;
  return { near: best.id, ...(read.heard && { heard: read.heard }) };
}

/** What nothing else explains: the same question, with the answer that the words may mean. */
export function perhapsOption(hearing: Hearing): Reading | undefined {
  const found = likeliest(hearing);
  const asked = found && found.lead >= LIKELIEST.likely ? askedAbout(hearing, found) : undefined;
  return asked && { kind: 'nothing', ...asked };
}

/** Unless it is never said back. */
function askedAbout({ view }: Hearing, { asked, option: { id } }: Likeliest) {
  const choice = choicesOf(view).find(
    ({ action }) => action.do === 'answer' && action.options[0] === id,
  );
  if (!choice || isUnsaid(asked, [id])) return undefined;
  return { likely: { option: id, label: choice.label.text } };
}

/** A few words that ask nothing; "j'ai pas de téléphone" is noted beside what is asked. */
function isReply(hearing: Hearing): boolean {
  const { world, text, said, utterance } = hearing;
  const asks = text.includes('?') || world.language.ways('asks-meaning').isFirst(said);
  if (asks || utterance().words.length > MOST_WORDS) return false;
  return circumstancesIn(world, text).length === 0 && !hearing.asksDoItForMe();
}
