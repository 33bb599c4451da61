import { ASKS_WHAT, IN_GENERAL, NOTHING_YET } from './circumstances.ts';
import { cutText, SENTENCE_END, type CutText } from './spoken-words.ts';
import { tellsOfOneNear } from './tells-of-one-near.ts';
import { type World } from './world.ts';

/**
 * What a message tells of now, in which answers are heard: less the sentences that think of later,
 * less what asks for the meaning of a thing, and nothing where it is asked in general. All of it without a book of what is said. `said`: what that book hears in it.
 *
 * @example toldOfNow(world, 'Une mise en demeure, c’est quoi ?').text // ''
 */
export function toldOfNow(
  { heard, language }: Pick<World, 'heard' | 'language'>,
  text: string | CutText,
  said = heard?.saidIn(text),
): CutText {
  const cut = typeof text === 'string' ? cutText(text) : text;
  if (said?.has(IN_GENERAL)) return cutText('');
  if (said === undefined || !(said.has(NOTHING_YET) || said.has(ASKS_WHAT))) {
    return tellsOfOneNear({ language }, cut.text) ? cutText(cut.text, true) : cut;
  }
  const sentences = cut.text.split(SENTENCE_END).map((sentence) => toldIn(sentence, heard));
  return cutText(sentences.filter((sentence) => sentence !== '').join('. '));
}

/**
 * "La banque m'a pris 600 euros c'est quoi une SATD": what is told stands before, where what is
 * asked stands after. "Une mise en demeure, c'est quoi ?" tells nothing.
 */
function toldIn(sentence: string, heard: World['heard']): string {
  const said = heard?.saidIn(sentence);
  if (said?.has(NOTHING_YET) === true) return '';
  if (said?.has(ASKS_WHAT) !== true) return sentence;
  const words = sentence.split(' ');
  const end = words.findIndex(
    (_, at) => heard?.saidIn(words.slice(0, at + 1).join(' ')).has(ASKS_WHAT) === true,
  );
  const told = words.slice(0, Math.max(end, 0));
  return end === words.length - 1 || told.some((word) => word.endsWith(',')) ? '' : told.join(' ');
}
