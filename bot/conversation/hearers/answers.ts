import { fold } from '../../territory/fold.ts';
import { choicesOf } from '../../view/choices-of.ts';
import { type View } from '../../view/view.ts';
import { closestLabel } from '../closest-label.ts';
import { beginsWith, isUnsure } from '../short-answers.ts';
import { leadsElsewhere } from './demand.ts';
import { type Reading } from '../reading.ts';
import { type World } from '../world.ts';
import { type Hearing } from './hearing.ts';

/** "1 et 3", "1, 3": several options of a question that takes several. */
export function ticked({ world, view, said }: Hearing): Reading | undefined {
  if (view.body.kind !== 'several') return undefined;
  const { walk, step, ticks } = view.body;
  const parts = said.split(/ et | and | /).filter((part) => part !== '');
  const byNumber = parts.map((part) => ticks[Number(part) - 1]?.id);
  const known = byNumber.every((id) => id !== undefined)
    ? byNumber
    : ticks.filter(({ label, id }) => fold(label.text) === said || id === said).map(({ id }) => id);
  if (known.length === 0) return closestTicks(world, view.body, said);
  return { kind: 'action', action: { do: 'answer', walk, step, options: [...new Set(known)] } };
}

/** Labels in other words, told one after the other: "la Caf et la retraite". */
function closestTicks(
  { language }: World,
  { walk, step, ticks }: Extract<View['body'], { kind: 'several' }>,
  said: string,
): Reading | undefined {
  const labels = ticks.map(({ label }) => label.text);
  const found = said.split(/ et | and /).map((part) => closestLabel(language, part, labels)?.at);
  const known = found.flatMap((at) => (at === undefined ? [] : [ticks[at]?.id ?? '']));
  if (known.length < found.length) return undefined;
  return { kind: 'action', action: { do: 'answer', walk, step, options: [...new Set(known)] } };
}

/** "Aucune idée" is the option for those who do not know. */
export function unsure({ world, view, said }: Hearing): Reading | undefined {
  const { language } = world;
  if (view.body.kind !== 'question' || !isUnsure(language, said)) return undefined;
  const label = language.ways('unsure-label');
  const found = choicesOf(view).find((choice) => label.isIn(fold(choice.label.text)));
  return found && { kind: 'action', action: found.action };
}

/** Whether what follows the first word is of the question itself: "internet" there asks for no guide. */
function staysHere({ world: { router }, view, said }: Hearing): boolean {
  const asked = new Set(fold(view.heading.text).split(' '));
  const { words, terms } = router.read(said);
  return terms.every(({ word }) => word === words[0] || asked.has(word));
}

/** "Oué jé internet": a yes or a no with more words, where one option alone says it. */
export function begunWith(hearing: Hearing): Reading | undefined {
  const { view } = hearing;
  const word = view.body.kind === 'question' ? yesOrNo(hearing) : undefined;
  if (word === undefined || hearing.asksDoItForMe()) return undefined;
  if (staysHere(hearing) || !leadsElsewhere(hearing)) return onlyOne(view, SAYS[word]);
  const second = word === 'yes' ? alsoAsked(hearing) : undefined;
  const yes = second === undefined ? undefined : onlyOne(view, SAYS[word]);
  return yes && { ...yes, ...(second !== undefined && { second }) };
}

const SAYS = { yes: /^(?:oui|yes)\b/, no: /^(?:non|no)\b/ } as const;

/** The one option whose label says so. */
function onlyOne(view: View, label: RegExp): Extract<Reading, { kind: 'action' }> | undefined {
  const found = choicesOf(view).filter((choice) => label.test(fold(choice.label.text)));
  const [only] = found;
  return only && found.length === 1 ? { kind: 'action', action: only.action } : undefined;
}

/** "Ils ont rien écrit encore", where it is asked whether they wrote: a no, in the question's own words. */
export function deniedOf(hearing: Hearing): Reading | undefined {
  const { world, view, said, text } = hearing;
  if (view.body.kind !== 'question' || text.includes('?')) return undefined;
  const { router, language } = world;
  const denies = language.ways('denial').isIn(language.ways('almost').replaced(said, ''));
  if (!denies || said.split(' ').length > MOST_DENYING) return undefined;
  const asked = new Set(router.read(view.heading.text).terms.map(({ stem }) => stem));
  const isOfIt = router.read(said).terms.some(({ stem }) => asked.has(stem));
  if (!isOfIt || leadsElsewhere(hearing) || hearing.asksDoItForMe()) return undefined;
  return onlyOne(view, SAYS.no);
}

/** What is longer tells a story. */
const MOST_DENYING = 10;

/** "Oui, mais y a aussi le permis": what is told besides waits. */
function alsoAsked({ world, said, routed }: Hearing): string | undefined {
  return world.language.ways('and-also').isIn(said) ? routed().ranked[0]?.id : undefined;
}

/** The first word, unless "non, c'est pour ma mère" sets right for whom one speaks. */
function yesOrNo({ world, said, text }: Hearing): 'yes' | 'no' | undefined {
  const word = beginsWith(world.language, said);
  return word === 'no' && world.heard?.saidIn(text).has('for-other') ? undefined : word;
}
