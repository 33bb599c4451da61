import { ownValue } from '../../engine/own-value.ts';
import { type RuleWords } from '../../data/read-rule-words.ts';
import { type WordRecord } from '../../reading/words.ts';

/** How the rule "orienter, ne pas remplir à la place" is broken, on folded text. */
export interface RulePatterns {
  /** Asking for personal data on the very screen where one answers: question, label, help. */
  readonly asksOnScreen: readonly RegExp[];
  /** A question that is only the name of a datum: « Votre numéro fiscal ? », « Nom : ». */
  readonly asksBarely: readonly RegExp[];
  /** Asking for personal data anywhere: for us, here, or a secret for whoever it may be. */
  readonly asksAnywhere: readonly RegExp[];
  /** Saying who one is, for somebody else to read out. */
  readonly saysWho: readonly RegExp[];
  /** « Nous remplissons », « on s'occupe de », "we fill in": whoever reads it, we are meant. */
  readonly promises: readonly RegExp[];
  /** The same in the first person: in a label or a question to ask, « je » is the person. */
  readonly promisesInPerson: readonly RegExp[];
  /** Keys of an address that carry what a person would type. */
  readonly prefillKeys: RegExp;
}

const known = new WeakMap<RuleWords, RulePatterns>();

/**
 * The rule in French and English, made of its words (`data/language/…/rules.yaml`): what is negated
 * (« ne donnez jamais… ») is advice and passes.
 */
export function rulePatterns(words: RuleWords): RulePatterns {
  const made = known.get(words);
  if (made !== undefined) return made;
  const [fr, en] = [frenchRule(words.fr), englishRule(words.en)];
  const { secret, data, tell, here } = fr;
  const anyOf = (one: string, other: string) => `(?:${one}|${other})`;
  const anywhere =
    `${AFFIRMED}${anyOf(tell, en.tell)} ${gap(4)}${anyOf(data, en.data)} ` +
    `${gap(5)}${anyOf(here, en.here)}\\b`;
  const rule: RulePatterns = {
    asksOnScreen: patterns([...fr.asksOnScreen, ...en.asksOnScreen]),
    asksBarely: patterns([
      `^(?:${fr.your} )?(?:\\w+ )?(?:${secret}|${fr.personal})(?: ${fr.ofData})*$`,
    ]),
    asksAnywhere: patterns([anywhere, ...fr.asksAnywhere, ...en.asksAnywhere]),
    saysWho: patterns([`\\b${fr.iAm}\\b`, `\\b${en.iAm}\\b`]),
    promises: patterns([...fr.promises(fr.us), ...fr.promisesOfUs, ...en.promises(en.us)]),
    promisesInPerson: patterns([...fr.promises('je'), ...fr.promisesOfMine, ...en.promises('i')]),
    prefillKeys: new RegExp(`^(?:prefill.*|entry\\.\\d+|.*${fr.addressKeys}.*)$`, 'iu'),
  };
  known.set(words, rule);
  return rule;
}

function patterns(sources: readonly string[]): readonly RegExp[] {
  return sources.map((source) => new RegExp(source));
}

/** On the raw text: a blank left to be filled in. */
export const BLANK = /_{2,}|\.{4,}|…{2,}|\[[^\]]*\]|\bX{3,}\b/iu;

/** Not right after a negation: « ne donnez », "never give", "do not type". */
const AFFIRMED = '(?<!\\b(?:ne|n|ni|sans|jamais|never|not|don t|without) (?:\\w+ ){0,2})\\b';

/** A few words between, none of them a negation. */
function gap(most: number): string {
  return `(?:(?!(?:ne|n|pas|jamais|ni|not|never|with) )\\w+ ){0,${most}}`;
}

/** Any word of a kind; "(?!)" is found nowhere. */
function oneOfIn(words: WordRecord): (kind: string) => string {
  return (kind) => {
    const listed = ownValue(words, kind) ?? [];
    return listed.length === 0 ? '(?!)' : `(?:${listed.join('|')})`;
  };
}

const US_OR_ME = '(?:nous|moi)';

function frenchRule(words: WordRecord) {
  const oneOf = oneOfIn(words);
  const [your, personal, tell, toTell, here] = [
    oneOf('your'),
    oneOf('personal'),
    oneOf('tell'),
    oneOf('to-tell'),
    oneOf('here'),
  ];
  const secret = `(?:${oneOf('secret')}(?! ${oneOf('no-secret')})|numeros? (?:de |d )?${oneOf('secret-number')})`;
  const article = `(?:le|la|les|l|un|une|du|des|${your})`;
  const data = `(?:${article} (?:\\w+ )?${secret}|${your} (?:\\w+ )?${personal}|nom (?:et )?prenom)`;
  return {
    your,
    secret,
    personal,
    data,
    tell,
    here,
    ofData: oneOf('of-data'),
    iAm: oneOf('i-am'),
    addressKeys: oneOf('address-keys'),
    us: `(?:${oneOf('us')}|(?:le|ce) ${oneOf('us-tool')}|(?:le|la|un|une|votre) ${oneOf('us-person')}(?: numerique)?)`,
    asksOnScreen: [
      `\\bquel(?:le)?s? (?:est|sont) (?:${data}|${oneOf('which')})\\b`,
      `${AFFIRMED}${tell} ${gap(4)}${data}\\b`,
      `\\b${oneOf('please')} ${gap(1)}${toTell} ${gap(4)}${data}\\b`,
      `^${toTell} ${data}\\b`,
      `\\b${oneOf('tell-thou')} (?:\\w+ ){0,3}(?:ton|ta|tes) (?:\\w+ )?(?:${secret}|${personal})\\b`,
      `\\bcombien ${oneOf('earn')} vous\\b`,
      `\\bvous ${oneOf('earn')} combien\\b`,
      `\\b${oneOf('who-are-you')}\\b`,
      `\\bje ${oneOf('i-tell')} ${gap(2)}${data}\\b`,
    ],
    asksAnywhere: [
      `${AFFIRMED}${tell} ${US_OR_ME} ${gap(4)}${data}\\b`,
      `${AFFIRMED}(?:${tell}|montrez) ${US_OR_ME} ${gap(2)}(?:photo|copie|scan)\\b`,
      `${AFFIRMED}${oneOf('hand-in')} ${gap(5)}${here}\\b`,
      `${AFFIRMED}repondez ${gap(3)}avec ${your}\\b`,
      `${AFFIRMED}${oneOf('give')} ${gap(3)}${oneOf('never-given')}\\b`,
      `\\b(?:je|nous|on) ${gap(2)}${oneOf('we-keep')} ${gap(2)}${data}\\b`,
    ],
    ...frenchPromises(oneOf),
  };
}

function frenchPromises(oneOf: (kind: string) => string) {
  const may = `(?:${oneOf('may')} ){0,4}`;
  const forYou = `${oneOf('for-you')}(?! aider)`;
  const letUs = oneOf('let-us');
  const does = `(?:${['fills', 'sends', 'makes', 'does'].map(oneOf).join('|')})`;
  return {
    promises: (subject: string) => [
      `\\b${subject} ${may}${oneOf('fills')}\\b`,
      `\\b${subject} ${may}(?:l|le|la|les) ${oneOf('sends')}\\b`,
      `\\b${subject} ${may}${oneOf('sends')} ${gap(2)}${oneOf('document')}\\b`,
      `\\b${subject} ${may}${oneOf('makes')} (?:votre|vos) ${gap(1)}${oneOf('document')}\\b`,
      `\\b${subject} ${may}${does} ${gap(5)}${forYou}\\b`,
    ],
    promisesOfUs: [
      `\\b${oneOf('we-see-to')}\\b`,
      `\\b(?:nous|me) laisser ${letUs}\\b`,
      `${AFFIRMED}laissez ${US_OR_ME} ${letUs}\\b`,
      `${AFFIRMED}confiez (?:nous|moi|le nous)\\b`,
      `\\b(?<!(?:pas|jamais|rien) )${oneOf('done')} (?:${forYou}|par ${oneOf('by-us')})\\b`,
    ],
    promisesOfMine: ['\\bj envoie (?:votre|vos)\\b', '\\bje m (?:en )?(?:occupe|charge)\\b'],
  };
}

function englishRule(words: WordRecord) {
  const oneOf = oneOfIn(words);
  const tell = oneOf('tell');
  const data = `(?:(?:your|their|my) (?:\\w+ ){0,3}${oneOf('personal')}s?|(?:the|a) (?:\\w+ ){0,2}${oneOf('secret')}s?)`;
  const may = `(?:${oneOf('may')} ){0,4}`;
  const fills = `(?:${oneOf('fills')}|sign(?! (?:in|up|out)))`;
  return {
    tell,
    data,
    here: oneOf('here'),
    us: oneOf('us'),
    iAm: oneOf('i-am'),
    asksOnScreen: [
      `\\bwhat (?:is|are|s) (?:${data}|${oneOf('which')})\\b`,
      `(?<!\\b(?:you|they|people|to) )${AFFIRMED}${tell} ${gap(4)}${data}\\b`,
      `\\b${oneOf('who-are-you')}\\b`,
    ],
    asksAnywhere: [
      `${AFFIRMED}${oneOf('give')} (?:us|me) ${gap(4)}${data}\\b`,
      `${AFFIRMED}${oneOf('give')} ${gap(4)}${oneOf('secret')}\\b`,
    ],
    promises: (subject: string) => [
      `\\b${subject} ${may}${fills}\\b`,
      `\\b${subject} ${may}send ${gap(2)}${oneOf('document')}\\b`,
      `\\b${subject} ${may}(?:${oneOf('does')}|${fills}) ${gap(5)}${oneOf('for-you')}\\b`,
      `\\b${subject} ${may}${oneOf('see-to')}\\b`,
    ],
  };
}
