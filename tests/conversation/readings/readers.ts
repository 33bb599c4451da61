import { circumstancesIn } from '../../../bot/conversation/circumstances.ts';
import { closestLabel, holdsLabel } from '../../../bot/conversation/closest-label.ts';
import { daysAgo } from '../../../bot/conversation/days-ago.ts';
import { hearAnswers } from '../../../bot/conversation/hear-answers.ts';
import { heardFor } from '../../../bot/conversation/hearers/where-it-leads.ts';
import { isOnlyLittle } from '../../../bot/conversation/little-words.ts';
import { mannersOf } from '../../../bot/conversation/manners.ts';
import {
  operatorNamed,
  operatorOfFlow,
  operatorOfLabel,
  operatorsMeant,
} from '../../../bot/conversation/operators-named.ts';
import { phraseBook } from '../../../bot/conversation/phrase-book.ts';
import {
  beginsWith,
  isNo,
  isUnsure,
  isYes,
  numberOfChoice,
} from '../../../bot/conversation/short-answers.ts';
import { cutText, spokenWords } from '../../../bot/conversation/spoken-words.ts';
import { tellsOnlyNumbers } from '../../../bot/conversation/tells-only-numbers.ts';
import { toldOfNow } from '../../../bot/conversation/told-of-now.ts';
import { commandOf } from '../../../bot/conversation/typed-commands.ts';
import { Vocabulary } from '../../../bot/conversation/vocabulary.ts';
import { dayOf } from '../../../bot/permanences/days.ts';
import { fold } from '../../../bot/territory/fold.ts';
import { town } from '../transcripts/town.ts';
import { LANGUAGE, READS } from '../transcripts/town-words.ts';

const WORLD = town();
const list = (text: string) => text.split(' / ');
const flowOf = (id: string) => {
  const flow = WORLD.flows.get(id);
  if (!flow) throw new Error(id);
  return flow;
};
const flag = (name: string, holds: boolean | undefined): readonly string[] => (holds ? [name] : []);

/** What reads words, by name: each is given the parts of a line, and tells what it read. */
export const READERS: Readonly<Record<string, (...parts: readonly string[]) => string>> = {
  /** Which of so many choices is named. */
  choice: (count = '', text = '') => String(numberOfChoice(LANGUAGE, fold(text), Number(count))),
  short: (text = '') => {
    const said = fold(text);
    return [
      ...flag('yes', isYes(LANGUAGE, said)),
      ...flag('no', isNo(LANGUAGE, said)),
      ...flag('unsure', isUnsure(LANGUAGE, said)),
      ...flag(
        `begins with ${beginsWith(LANGUAGE, said) ?? ''}`,
        beginsWith(LANGUAGE, said) !== undefined,
      ),
      ...flag(
        `manners: ${mannersOf(LANGUAGE.ways, said) ?? ''}`,
        mannersOf(LANGUAGE.ways, said) !== undefined,
      ),
      ...flag(
        JSON.stringify(commandOf(LANGUAGE.ways, said)),
        commandOf(LANGUAGE.ways, said) !== undefined,
      ),
      ...flag('little', isOnlyLittle(LANGUAGE, said)),
      ...flag('only numbers', tellsOnlyNumbers(LANGUAGE, text)),
    ].join(', ');
  },
  /** Which of the labels is closest; whether the first is held whole. */
  label: (labels = '', text = '') => {
    const all = list(labels);
    const found = closestLabel(LANGUAGE, fold(text), all);
    const closest = found ? `${all[found.at] ?? ''}${found.whole ? ', whole' : ''}` : 'none';
    return closest + (holdsLabel(LANGUAGE, fold(text), all[0] ?? '') ? '; holds the first' : '');
  },
  /** Which phrases stand in a text, from where to where, with how many words between. */
  phrases: (phrases = '', text = '') => {
    const all = list(phrases);
    return [...phraseBook(all, READS).saidIn(text)]
      .map(([at, { start, end, between }]) => `${all[at] ?? ''} ${start}-${end} +${between}`)
      .join(', ');
  },
  /** The words of a text as they are read: `~` little, `!` denies, `?` only supposed. */
  spoken: (text = '') =>
    spokenWords(cutText(text), READS, () => false)
      .map(
        ({ says, isLittle, denies, isSupposed, clause, sentence }) =>
          `${says}${isLittle ? '~' : ''}${denies ? '!' : ''}${isSupposed ? '?' : ''}${sentence}.${clause}`,
      )
      .join(' '),
  /** Which words of a vocabulary a word typed may be, after another. */
  meant: (words = '', typed = '', after = '') => {
    const vocabulary = new Vocabulary();
    const all = words.split(' ');
    for (const word of all) {
      vocabulary.add(word);
      vocabulary.know(word);
    }
    const meant = vocabulary.meantBy(typed, after).map((number) => all[number]);
    const parts = cutText(typed).glued.get(typed);
    const isParted = parts !== undefined && vocabulary.isParted(typed, parts);
    return `${isParted ? parts.join('+') : typed}: ${meant.join(' ')}`;
  },
  /** The question about the screen that is asked. */
  asks: (text = '', shown = '') =>
    ['fr', 'en']
      .map((lang) => {
        const questions = WORLD.screenQuestions?.get(lang);
        const asked = questions?.hear(text, new Set(shown.split(' ')));
        if (!asked) return questions?.isSurely(text) === true ? '-?' : '-';
        const { topic, beside, strange, isQuestion, surely } = asked;
        return `${topic} beside ${beside} strange ${strange}${isQuestion ? ' question' : ''}${surely ? ' surely' : ''}`;
      })
      .join(' | '),
  /** On Tuesday 1 December 2026. */
  ago: (text = '') => String(daysAgo(WORLD, text, dayOf('2026-12-01'))),
  now: (text = '') => `« ${toldOfNow(WORLD, text).text} »`,
  situation: (text = '') =>
    circumstancesIn(WORLD, text)
      .map(({ kind, operator }) => (operator === undefined ? kind : `${kind} (${operator})`))
      .join(', '),
  operators: (text = '') =>
    [
      operatorNamed(WORLD, text)?.id ?? '-',
      [...operatorsMeant(WORLD, text)].map(({ id }) => id).join(' ') || '-',
      operatorOfLabel(WORLD, text)?.id ?? '-',
      operatorOfFlow(WORLD, text)?.id ?? '-',
    ].join(' | '),
  /** The answers that words hold, by what options say; then with the services that they name. */
  answers: (flow = '', text = '') => {
    const said = hearAnswers(flowOf(flow), text, READS);
    const all = heardFor(WORLD, [flow], toldOfNow(WORLD, text)).heard?.[flow] ?? [];
    return [said, all]
      .map((some) => ['-', ...some.map(({ step, options }) => `${step}=${options.join('+')}`)])
      .map(([none, ...some]) => (some.length === 0 ? none : some.join(' ')))
      .join(' | ');
  },
  letters: (text = '') => {
    const found = WORLD.letterBook?.spokenOf(text);
    const ids = (found?.letters ?? []).map(({ id }) => id).join(' ');
    return `${ids || '-'} (${found?.words ?? 0})`;
  },
  corrects: (text = '') => {
    const said = WORLD.corrections?.read(text);
    if (!said) return '-';
    const { isMistaken, isWrong, denies, rest } = said;
    return [
      ...flag('mistaken', isMistaken),
      ...flag('wrong', isWrong),
      ...flag('denies', denies),
      `« ${rest} »`,
    ].join(' ');
  },
  /** Where a demand leads; the word that is watched in it. */
  leads: (text = '') => {
    const { decision, ranked, secondDemand, outside } = WORLD.router.route(text);
    const word = WORLD.watchWords?.wordIn(text);
    return [decision, ranked[0]?.id ?? '-', secondDemand ?? '-', outside ?? '-', word ?? '-'].join(
      ' | ',
    );
  },
};
