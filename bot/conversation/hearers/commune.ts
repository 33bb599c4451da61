import { fold } from '../../territory/fold.ts';
import { type CommuneMatches } from '../../territory/model.ts';
import { isForOther } from '../circumstances.ts';
import { isOnlyLittle } from '../little-words.ts';
import { isTownName } from '../is-town-name.ts';
import { isServed } from '../served.ts';
import { isNo, isUnsure, isYes } from '../short-answers.ts';
import { type State } from '../state.ts';
import { townsNamed } from '../towns-named.ts';
import { type World } from '../world.ts';
import { type Reading } from '../reading.ts';
import { type Hearing } from './hearing.ts';
import { isEnd } from './is-end.ts';

/**
 * Where the commune is asked: the one that the words name, else another demand, else asked again.
 * Beside a question, one that is written in full or by its postcode. So too at an end, where the name
 * of a town and nothing else ("Nantes") is no demand, though a flow may have it among its words.
 */
export function commune(hearing: Hearing): Reading | undefined {
  const { view } = hearing;
  if (view.body.kind === 'commune') return named(hearing) ?? elsewhere(hearing);
  return isEnd(view) ? movedTo(hearing) : isAskedBeside(hearing) ? wholeName(hearing) : undefined;
}

/** At an end: another place than it is for, or the name of a town and nothing else. */
function movedTo(hearing: Hearing): Reading | undefined {
  const found = saysElsewhere(hearing) ?? foundWhole(hearing);
  return found && keptAndSaid(hearing, found);
}

function wholeName(hearing: Hearing): Reading | undefined {
  const found = foundWhole(hearing);
  return found && communeFound(hearing.world, hearing.state, found);
}

function foundWhole({ world, text, said }: Hearing): CommuneMatches | undefined {
  const found = world.communes.find(text);
  const isWhole = POSTCODE.test(said) || found.matches.some(({ name }) => fold(name) === said);
  return isWhole ? found : undefined;
}

/** "En fait j'habite à Marmande", "pas à Lyon, à Bron": another place than the end is for. */
export function saysElsewhere({ world, text, said }: Hearing): CommuneMatches | undefined {
  const words = said.replace(DEPARTEMENT, '').split(' ');
  if (words.length > MOST_MOVED) return undefined;
  const lived = world.communes.livedIn(said);
  if (lived || !world.corrections?.read(text) || isForOther(world, text)) return lived;
  const name = words.map((_, from) => words.slice(from)).find((one) => isTownName(world, one));
  return name && world.communes.find(name.join(' '));
}

/** In words: more tell a story. */
const MOST_MOVED = 9;

function keptAndSaid({ world, state }: Hearing, found: CommuneMatches): Reading | undefined {
  const read = communeFound(world, state, found);
  return read?.kind === 'action' ? { ...read, told: { code: 'commune-kept' } } : read;
}

const POSTCODE = /^\d{5}$/;

/**
 * Words that nothing else took: beside a question that asks where, what sounds like a commune; on any
 * other screen, one that is told in full or by its postcode, which is kept and said.
 */
export function likeCommune(hearing: Hearing): Reading | undefined {
  const { world, state, text, said } = hearing;
  const isAsked = isAskedBeside(hearing);
  // Looking for one costs a tenth of all that hears: only where the words may end with its name.
  if (!isAsked && !POSTCODE.test(said) && !endsWithOne(world, said)) return undefined;
  const found = world.communes.find(text);
  if (found.decision === 'none') return undefined;
  if (isAsked) return communeFound(world, state, found);
  if (!POSTCODE.test(said) && !found.matches.some(({ name }) => endsWith(said, fold(name)))) {
    return undefined;
  }
  return keptAndSaid(hearing, found);
}

/** "J'habite à Pessac": what stands before the name was read as a sentence that says where. */
function endsWith(said: string, name: string): boolean {
  return ` ${said.replace(DEPARTEMENT, '')}`.endsWith(` ${name}`);
}

function endsWithOne({ communes }: World, said: string): boolean {
  const words = said.replace(DEPARTEMENT, '').split(' ').slice(-LONGEST_NAME);
  return words.some((_, at) => communes.isName(words.slice(at)));
}

/** In words; no commune has so many. */
const LONGEST_NAME = 12;

/** Behind a name: "Vesoul 70", "Vesoul 70000". */
const DEPARTEMENT = / (?:\d{2,3}|\d{5})$/;

function isAskedBeside({ view: { body } }: Hearing): boolean {
  return body.kind === 'question' && body.where !== undefined;
}

function named({ world, state, text, said, view: { body } }: Hearing): Reading | undefined {
  const [only, ...others] = body.kind === 'commune' ? body.choices : [];
  if (only && others.length === 0 && isYes(world.language, said)) {
    return { kind: 'action', action: only.action };
  }
  const whole = world.communes.find(text);
  const found = whole.decision === 'found' ? whole : (inOneSentence(world, text) ?? whole);
  // "Eu" and "Y" are towns; "oui" and "chez moi" only sound like some.
  const isNamed = found.matches.some(({ name }) => fold(name) === said);
  return (isNamed ? undefined : noCommune(world, said, found)) ?? communeFound(world, state, found);
}

/** "Melun, je peux y aller sans rendez-vous ?": a name between two stops, and little else. */
function inOneSentence({ communes }: World, text: string): CommuneMatches | undefined {
  const parts = text.split(/[,.?!;\n]+/).map((part) => part.trim());
  if (parts.length < 2) return undefined;
  return parts
    .filter((part) => part !== '' && part.split(' ').length <= LONGEST_ANSWER)
    .map((part) => communes.find(part))
    .find(({ decision }) => decision === 'found');
}

/** No commune: a clear demand of another kind is followed, anything else is asked again. */
function elsewhere(hearing: Hearing): Reading {
  const read = hearing.leads();
  if (read.kind === 'action') return read;
  const towns = townsNamed(hearing.world, hearing.text, true);
  if (towns.length > 0) return chosenAmong(towns);
  const isStory = hearing.said.split(' ').length > LONGEST_ANSWER;
  return isStory ? { kind: 'unknown-commune', lacking: 'story' } : { kind: 'unknown-commune' };
}

/** "Déjà dit, Perpignan": the only commune that is named, or which of them. */
function chosenAmong(towns: readonly string[]): Reading {
  const [only, ...others] = towns;
  return only !== undefined && others.length === 0
    ? { kind: 'action', action: { do: 'commune', commune: only } }
    : { kind: 'communes', insee: towns };
}

/** In words: more are no name that was written wrong, but what one wants to tell now. */
const LONGEST_ANSWER = 6;

/** An answer that names no commune: why it is asked, a no, a yes, a word or two. */
function noCommune(
  { language }: World,
  said: string,
  { lacking }: CommuneMatches,
): Reading | undefined {
  // The screen says why.
  if (language.ways('asks-why').isFirst(said)) return { kind: 'unknown-commune' };
  if (isNo(language, said) || isUnsure(language, said)) {
    return { kind: 'action', action: { do: 'commune', commune: 'declined' } };
  }
  const isLittle = isYes(language, said) || isOnlyLittle(language, said);
  return lacking === undefined && isLittle ? { kind: 'unknown-commune' } : undefined;
}

function communeFound(
  world: World,
  { structure }: State,
  { decision, matches, lacking }: CommuneMatches,
): Reading | undefined {
  const [first] = matches;
  if (decision === 'none' || !first) return lacking && { kind: 'unknown-commune', lacking };
  if (decision === 'found') {
    return { kind: 'action', action: { do: 'commune', commune: first.insee } };
  }
  // Those whom the structure serves come first; none is taken for granted.
  const served = matches.filter((one) => isServed(world, structure, one));
  const among = [...new Set([...served, ...matches])].slice(0, 6);
  const asked = among.map(({ insee }) => insee);
  return { kind: 'communes', insee: asked, ...(lacking && { lacking }) };
}
