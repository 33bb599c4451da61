import { fold } from '../territory/fold.ts';

/** Words that carry no demand: articles, pronouns, politeness. */
const STOP_WORDS = new Set(
  (
    'a ai as au aux avec bonjour bonsoir ca ce cela ces cest cet cette d dans de des du elle en est et ' +
    'etre eu faire fait faut il ils j je jai jarrive l la le les leur leurs lui m ma mais me ' +
    'merci mes moi mon n ne nos notre nous on ou par pas plait plus pour qu que quel quelle qui quoi ' +
    's sa sais salut se ses si sil son sont suis sur svp t ta te tes toi ton tu un une veux voudrais ' +
    'vos votre vous y i my the to of is am how do can want need please for and'
  ).split(' '),
);

/** Folded words of a text, those that carry no demand left out (all kept if nothing else is there). */
export function tokensOf(text: string): readonly string[] {
  const all = fold(text)
    .split(' ')
    .filter((word) => word !== '');
  const telling = all.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : all;
}

/** How a word sounds, roughly: `declarassion` and `déclaration` meet. */
export function soundOf(word: string): string {
  return word
    .replace(/(?:aux|eau|au)/g, 'o')
    .replace(/(?:tion|ssion|cion|sion)/g, 'sion')
    .replace(/ph/g, 'f')
    .replace(/(?:qu|ck|k)/g, 'c')
    .replace(/(?:ez|er|ai|ei|ee)(?=s?$)/g, 'e')
    .replace(/(?:an|am|em)(?=[^aeiouy]|$)/g, 'en')
    .replace(/y/g, 'i')
    .replace(/h/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/[estdxz]+$/, '');
}
