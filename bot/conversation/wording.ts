import { ownValue } from '../engine/own-value.ts';
import { type Text, type TextList } from '../engine/model.ts';
import { type Operator } from '../permanences/model.ts';
import { phrase } from '../view/phrases.ts';
import { type PhraseKey } from '../view/phrases/phrase-key.ts';
import { type Words } from '../view/view.ts';
import { fillShared, type Shared } from './shared-facts.ts';
import { fillSeason, seasonWords, unknownSeason, type CampaignToday } from './season-words.ts';
import { type State } from './state.ts';

/** Finds texts in the person's language, and says which language they are actually in. */
export interface Wording {
  readonly lang: string;
  /** A sentence of the bot itself. */
  say(key: PhraseKey, values?: Readonly<Record<string, string | number>>): Words;
  /** An author's text; `{site}` and `{account}` are the operator's. */
  text(text: Text, operator?: Operator): Words;
  list(list: TextList, operator?: Operator): readonly Words[];
  /** The same for a reader of French: what is said at a desk. */
  inFrench(): Wording;
}

/**
 * Words for a state's language, falling back to French where a translation is missing. `campaign`:
 * the one whose `{opens}` and `{closes}` stand in the texts. `shared`: what `{fact:…}` and
 * `{phone:…}` name.
 *
 * @example
 * wordingOf({ lang: 'en', simple: false }).text({ fr: 'La mairie' })
 * // { text: 'La mairie', lang: 'fr' }
 */
export function wordingOf(
  state: Pick<State, 'lang' | 'simple'>,
  campaign?: CampaignToday,
  shared?: Shared,
): Wording {
  const { lang, simple } = state;
  const keys = lang === 'fr' ? (simple ? ['fr-simple'] : []) : [lang];
  const pick = <T>(texts: Readonly<Record<string, T>>): { found: T | undefined; in: string } => {
    for (const key of keys) {
      const found = ownValue(texts, key);
      if (found !== undefined) return { found, in: lang };
    }
    return { found: texts['fr'], in: 'fr' };
  };
  const fillIn = (text: string, operator: Operator | undefined, really: string): string => {
    if (!text.includes('{')) return text;
    const reader = { lang: really, simple };
    const dates = campaign ? seasonWords(campaign, reader) : unknownSeason(reader);
    const whole = shared ? fillShared(text, shared, really === 'fr' ? keys : [really]) : text;
    return fillSeason(fill(whole, operator), dates);
  };
  return {
    lang,
    say: (key, values) => phrase(lang, simple, key, values),
    text(text, operator) {
      const { found, in: really } = pick(text);
      return { text: fillIn(found ?? '', operator, really), lang: really };
    },
    list(list, operator) {
      const { found, in: really } = pick(list);
      return (found ?? []).map((item) => ({ text: fillIn(item, operator, really), lang: really }));
    },
    inFrench: () => wordingOf({ lang: 'fr', simple: false }, campaign, shared),
  };
}

function fill(text: string, operator: Operator | undefined): string {
  return text
    .replaceAll('{site}', operator?.site ?? operator?.names.now ?? '')
    .replaceAll('{account}', operator?.account ?? operator?.site ?? '');
}
