import { dueAfter } from '../../campaigns/due-after.ts';
import { type Deadline, type DeadlineCount, type Outcome } from '../../engine/model.ts';
import { present } from '../../engine/present.ts';
import { type DayNumber } from '../../permanences/days.ts';
import { type Operator } from '../../permanences/model.ts';
import { phrase } from '../../view/phrases.ts';
import { type PhraseKey } from '../../view/phrases/phrase-key.ts';
import { type Titled, type View, type Words } from '../../view/view.ts';
import { sentencesIn } from '../../view/sentences.ts';
import { isPaper } from '../day-told.ts';
import { type Scene } from '../scene.ts';
import { type Letter } from '../letters.ts';
import { campaignLine } from '../season-words.ts';
import { sayCount } from './counted-said.ts';
import { campaignToday, seasonTitled } from './in-season.ts';

/** Characters before the doors or the steps: three lines of a phone, which leave the first door in sight. */
const MOST_FIRST = 95;
/** One line more, where the day and what is left are the person's own. */
const MOST_TOLD = 130;

/**
 * Before when, for an end: where its campaign stands today, else its rule in words; never "too late".
 * A rule that is counted begins with the person's own day where they told from when it runs; else it
 * says from when one counts, with an example. First what stands before all
 * else on the screen, then the rest.
 */
export function deadlineSaid(
  scene: Scene,
  step: Outcome,
  operator: Operator | undefined,
): Titled | undefined {
  const { world, wording } = scene;
  const rule = step.deadline === undefined ? undefined : world.deadlines.get(step.deadline);
  return (
    seasonTitled(scene, step) ??
    (rule && {
      title: wording.say('deadline-title'),
      items: inTwo(
        sayRule(scene, rule, operator),
        toldDay(scene, rule.count) === undefined ? MOST_FIRST : MOST_TOLD,
      ),
    })
  );
}

/** Where the parts of a deadline stand around doors: what a campaign says at length comes after them. */
export function aroundDoors({
  items: [first, more],
}: Titled): Pick<Orientation, 'deadline' | 'deadlineMore'> {
  const isLong = first !== undefined && more === undefined && first.text.length > MOST_FIRST;
  return present(isLong ? { deadlineMore: first } : { deadline: first, deadlineMore: more });
}

type Orientation = Extract<View['body'], { kind: 'orientation' }>;

/**
 * The first sentence with those after it that are as short, then what is left. An example is read as
 * one's own date where it stands first: it never does.
 */
function inTwo({ text, lang }: Words, most: number): readonly Words[] {
  const sentences = withAnswers(sentencesIn(text));
  const example = phrase(lang, false, 'example').text;
  let first = sentences[0] ?? text;
  let at = 1;
  for (; at < sentences.length; at++) {
    const longer = `${first} ${sentences[at] ?? ''}`;
    if (longer.length > most || sentences[at]?.startsWith(example)) break;
    first = longer;
  }
  const rest = sentences.slice(at).join(' ');
  return rest === '' ? [{ text, lang }] : [first, rest].map((part) => ({ text: part, lang }));
}

/** A question is not parted from what follows it: "Date passée ? Essayez quand même." */
function withAnswers(sentences: readonly string[]): readonly string[] {
  return sentences.reduce<readonly string[]>((before, one) => {
    const last = before.at(-1);
    return last !== undefined && /[?؟]$/.test(last)
      ? [...before.slice(0, -1), `${last} ${one}`]
      : [...before, one];
  }, []);
}

/** Before when, for a letter: where its campaign stands today, else its rule. */
export function clockSaid(
  scene: Scene,
  { campaign, deadline }: Pick<Letter, 'campaign' | 'deadline'>,
): Words | undefined {
  const { world, wording, state } = scene;
  const rule = world.deadlines.get(deadline ?? '');
  const today =
    campaign === undefined ? undefined : campaignToday(scene, { campaigns: [campaign] });
  if (today) return { text: campaignLine(today, state), lang: wording.lang };
  return rule && sayRule(scene, rule, undefined);
}

function sayRule(scene: Scene, rule: Deadline, operator: Operator | undefined): Words {
  const words = scene.wording.text(rule.says, operator);
  const day = scene.world.today?.day;
  if (rule.count === undefined || day === undefined) return words;
  // In the language that the rule is really in.
  const say = (key: PhraseKey, values?: Readonly<Record<string, string | number>>) =>
    phrase(words.lang, scene.state.simple, key, values).text;
  const span = spanOf(rule.count, say);
  // Whoever is at that door is not sent there.
  const helper =
    rule.helps === operator?.id ? undefined : scene.world.operators.get(rule.helps ?? '');
  const [first = words.text, ...more] = sentencesIn(words.text);
  const told = toldDay(scene, rule.count);
  const [own, from, example] = sayCount(rule.count, told, { lang: words.lang, day, span, say });
  const parts = [
    ...own,
    first,
    ...from,
    ...more,
    ...example,
    ...(mayBePast(rule.count, told, day) ? [say('counted-past')] : []),
    ...(helper ? [say('counted-helps', { who: scene.wording.text(helper.said).text })] : []),
  ];
  return { text: parts.join(' '), lang: words.lang };
}

/** Not where it is still to come for sure, nor where that was just said. */
function mayBePast(count: DeadlineCount, told: DayNumber | undefined, day: DayNumber): boolean {
  const { after } = count;
  if (told === undefined) return after !== 'died';
  return (after === 'letter' || after === 'date') && dueAfter(count, told) >= day;
}

/** The day from which it is counted, where words told it. */
function toldDay({ state }: Scene, count: DeadlineCount | undefined): DayNumber | undefined {
  if (count === undefined || count.after === 'complaint') return undefined;
  const { after } = count;
  return isPaper(after) ? state.received : state.happened?.[after];
}

function spanOf(
  { days, months }: DeadlineCount,
  say: (key: PhraseKey, values?: Readonly<Record<string, number>>) => string,
): string {
  if (days !== undefined) return say('span-days', { days });
  return months === 1 ? say('span-month') : say('span-months', { months: months ?? 0 });
}
