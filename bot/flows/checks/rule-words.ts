import { type RuleWords } from '../../data/read-rule-words.ts';
import { type Listed } from '../../reading/language.ts';

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
function anyIn(words: Listed): (kind: string) => string {
  return (kind) => {
    const listed = words[kind] ?? [];
    return listed.length === 0 ? '(?!)' : `(?:${listed.join('|')})`;
  };
}

const US_OR_ME = '(?:nous|moi)';

function frenchRule(words: Listed) {
  const any = anyIn(words);
  const [your, personal, tell, toTell, here] = [
    any('your'),
    any('personal'),
    any('tell'),
    any('to-tell'),
    any('here'),
  ];
  const secret = `(?:${any('secret')}(?! ${any('no-secret')})|numeros? (?:de |d )?${any('secret-number')})`;
  const article = `(?:le|la|les|l|un|une|du|des|${your})`;
  const data = `(?:${article} (?:\\w+ )?${secret}|${your} (?:\\w+ )?${personal}|nom (?:et )?prenom)`;
  return {
    your,
    secret,
    personal,
    data,
    tell,
    here,
    ofData: any('of-data'),
    iAm: any('i-am'),
    addressKeys: any('address-keys'),
    us: `(?:${any('us')}|(?:le|ce) ${any('us-tool')}|(?:le|la|un|une|votre) ${any('us-person')}(?: numerique)?)`,
    asksOnScreen: [
      `\\bquel(?:le)?s? (?:est|sont) (?:${data}|${any('which')})\\b`,
      `${AFFIRMED}${tell} ${gap(4)}${data}\\b`,
      `\\b${any('please')} ${gap(1)}${toTell} ${gap(4)}${data}\\b`,
      `^${toTell} ${data}\\b`,
      `\\b${any('tell-thou')} (?:\\w+ ){0,3}(?:ton|ta|tes) (?:\\w+ )?(?:${secret}|${personal})\\b`,
      `\\bcombien ${any('earn')} vous\\b`,
      `\\bvous ${any('earn')} combien\\b`,
      `\\b${any('who-are-you')}\\b`,
      `\\bje ${any('i-tell')} ${gap(2)}${data}\\b`,
    ],
    asksAnywhere: [
      `${AFFIRMED}${tell} ${US_OR_ME} ${gap(4)}${data}\\b`,
      `${AFFIRMED}(?:${tell}|montrez) ${US_OR_ME} ${gap(2)}(?:photo|copie|scan)\\b`,
      `${AFFIRMED}${any('hand-in')} ${gap(5)}${here}\\b`,
      `${AFFIRMED}repondez ${gap(3)}avec ${your}\\b`,
      `${AFFIRMED}${any('give')} ${gap(3)}${any('never-given')}\\b`,
      `\\b(?:je|nous|on) ${gap(2)}${any('we-keep')} ${gap(2)}${data}\\b`,
    ],
    ...frenchPromises(any),
  };
}

function frenchPromises(any: (kind: string) => string) {
  const may = `(?:${any('may')} ){0,4}`;
  const forYou = `${any('for-you')}(?! aider)`;
  const letUs = any('let-us');
  const does = `(?:${['fills', 'sends', 'makes', 'does'].map(any).join('|')})`;
  return {
    promises: (subject: string) => [
      `\\b${subject} ${may}${any('fills')}\\b`,
      `\\b${subject} ${may}(?:l|le|la|les) ${any('sends')}\\b`,
      `\\b${subject} ${may}${any('sends')} ${gap(2)}${any('document')}\\b`,
      `\\b${subject} ${may}${any('makes')} (?:votre|vos) ${gap(1)}${any('document')}\\b`,
      `\\b${subject} ${may}${does} ${gap(5)}${forYou}\\b`,
    ],
    promisesOfUs: [
      `\\b${any('we-see-to')}\\b`,
      `\\b(?:nous|me) laisser ${letUs}\\b`,
      `${AFFIRMED}laissez ${US_OR_ME} ${letUs}\\b`,
      `${AFFIRMED}confiez (?:nous|moi|le nous)\\b`,
      `\\b(?<!(?:pas|jamais|rien) )${any('done')} (?:${forYou}|par ${any('by-us')})\\b`,
    ],
    promisesOfMine: ['\\bj envoie (?:votre|vos)\\b', '\\bje m (?:en )?(?:occupe|charge)\\b'],
  };
}

function englishRule(words: Listed) {
  const any = anyIn(words);
  const tell = any('tell');
  const data = `(?:(?:your|their|my) (?:\\w+ ){0,3}${any('personal')}s?|(?:the|a) (?:\\w+ ){0,2}${any('secret')}s?)`;
  const may = `(?:${any('may')} ){0,4}`;
  const fills = `(?:${any('fills')}|sign(?! (?:in|up|out)))`;
  return {
    tell,
    data,
    here: any('here'),
    us: any('us'),
    iAm: any('i-am'),
    asksOnScreen: [
      `\\bwhat (?:is|are|s) (?:${data}|${any('which')})\\b`,
      `(?<!\\b(?:you|they|people|to) )${AFFIRMED}${tell} ${gap(4)}${data}\\b`,
      `\\b${any('who-are-you')}\\b`,
    ],
    asksAnywhere: [
      `${AFFIRMED}${any('give')} (?:us|me) ${gap(4)}${data}\\b`,
      `${AFFIRMED}${any('give')} ${gap(4)}${any('secret')}\\b`,
    ],
    promises: (subject: string) => [
      `\\b${subject} ${may}${fills}\\b`,
      `\\b${subject} ${may}send ${gap(2)}${any('document')}\\b`,
      `\\b${subject} ${may}(?:${any('does')}|${fills}) ${gap(5)}${any('for-you')}\\b`,
      `\\b${subject} ${may}${any('see-to')}\\b`,
    ],
  };
}
