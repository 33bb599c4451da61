import { type Campaign, type Standing } from '../campaigns/model.ts';
import { ownValue } from '../engine/own-value.ts';
import { toCivilDate, toDate, type DayNumber } from '../permanences/days.ts';
import { formatDay, readDay } from '../view/dates.ts';
import { phrase } from '../view/phrases.ts';
import { type PhraseKey } from '../view/phrases/phrase-key.ts';
import { type State } from './state.ts';

/** What stands for `{opens}`, `{closes}`, `{left}` and, in a campaign's own words, `{rule}`. */
export type SeasonWords = Readonly<Record<'opens' | 'closes' | 'left' | 'rule', string>>;

/** A campaign as it is today. */
export interface CampaignToday {
  readonly campaign: Campaign;
  readonly standing: Standing;
  readonly day: DayNumber;
}

type Reader = Pick<State, 'lang' | 'simple'>;

/** Where no campaign is spoken of, or none is known: true of every one. */
export function unknownSeason(reader: Reader): SeasonWords {
  const say = sayFor(reader);
  return { opens: say('opens-unknown'), closes: say('closes-unknown'), left: '', rule: '' };
}

/**
 * The dates of a campaign in words: a day where it is known, else its rule. A day that is not sure
 * says so.
 *
 * @example
 * const standing = { state: 'open', closes: dayOf('2026-06-04'), toCheck: false };
 * const today = { campaign, standing, day: dayOf('2026-05-20') };
 * seasonWords(today, { lang: 'en', simple: false }).closes // 'until Thursday 4 June'
 */
export function seasonWords(
  { campaign, standing, day }: CampaignToday,
  reader: Reader,
): SeasonWords {
  const say = sayFor(reader);
  const { state, opens, closes, daysLeft } = standing;
  const isAhead = state === 'before' || state === 'closed';
  const dated = (key: PhraseKey, on: DayNumber) => {
    const date = sayDay(reader.lang, on, day);
    return say(standing.toCheck ? 'date-to-check' : 'date-sure', { date: say(key, { date }) });
  };
  const rule = pick(campaign.rule, reader);
  return {
    rule,
    opens: opens === undefined || !isAhead ? rule : dated('opens-on', opens),
    closes:
      closes === undefined
        ? say('closes-unknown')
        : daysLeft === 0
          ? dated('closes-today', closes)
          : dated('closes-on', closes),
    left: daysLeft === undefined ? '' : leftWords(say, daysLeft),
  };
}

/**
 * Where a campaign stands, in one or two sentences: its own words for that state, else the
 * program's.
 */
export function campaignLine(today: CampaignToday, reader: Reader): string {
  const { campaign, standing } = today;
  const words = seasonWords(today, reader);
  const own = campaign.says[standing.state];
  if (own !== undefined) return fillSeason(pick(own, reader), words);
  const say = sayFor(reader);
  const isUndated = standing.state === 'late' && standing.closes === undefined;
  return say(isUndated ? 'campaign-late-undated' : `campaign-${standing.state}`, words).trim();
}

/**
 * A text with the dates in their places.
 *
 * @example
 * const words = { opens: '', closes: 'until Thursday 4 June', left: '', rule: '' };
 * fillSeason('Send it {closes}.', words) // 'Send it until Thursday 4 June.'
 */
export function fillSeason(text: string, { opens, closes, left, rule }: SeasonWords): string {
  return text
    .replaceAll('{opens}', opens)
    .replaceAll('{closes}', closes)
    .replaceAll('{left}', left)
    .replaceAll('{rule}', rule)
    .trim();
}

function sayFor({ lang, simple }: Reader) {
  return (key: PhraseKey, values?: Readonly<Record<string, string | number>>): string =>
    phrase(lang, simple, key, values).text;
}

/** "Il reste 5 jours." */
export function leftWords(say: ReturnType<typeof sayFor>, days: number): string {
  if (days === 0) return say('left-none');
  return days === 1 ? say('left-one') : say('left-many', { days });
}

function pick(text: Campaign['rule'], { lang, simple }: Reader): string {
  const own = lang === 'fr' ? (simple ? text['fr-simple'] : undefined) : ownValue(text, lang);
  return own ?? text.fr;
}

/**
 * "jeudi 4 juin"; with its year when that is not this year's.
 *
 * @example sayDay('fr', dayOf('2027-01-27'), dayOf('2026-11-27')) // 'mercredi 27 janvier 2027'
 */
export function sayDay(lang: string, on: DayNumber, today: DayNumber): string {
  const said = formatDay(lang, readDay(toDate(on)));
  const { year } = toCivilDate(on);
  return year === toCivilDate(today).year ? said : `${said} ${year}`;
}
