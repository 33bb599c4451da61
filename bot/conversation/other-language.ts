import { type Reading } from './reading.ts';
import { type World } from './world.ts';

/** Half of the letters of what is typed in a language. */
const HALF = 0.5;
/** Score from which a flow may be meant by words of which few are known. */
const LIKELY = 0.2;
/** Languages known by their letters. */
const LETTERS = [['ar', /\p{Script=Arabic}/gu]] as const;

/** What is typed in the letters of another language than that of the screen: told, never ignored. */
export function otherLanguage(world: World, shown: string, text: string): Reading | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const lang = LETTERS.find(([, own]) => (text.match(own)?.length ?? 0) > letters * HALF)?.[0];
  if (lang === undefined || lang === shown) return undefined;
  const { ranked } = world.router.route(text);
  const ids = ranked.filter(({ score }) => score >= LIKELY).map(({ id }) => id);
  return { kind: 'other-language', lang, ids: ids.slice(0, 3) };
}
