import { fold } from '../../territory/fold.ts';
import { type FlowSource } from '../authored.ts';
import { type Check, type CheckInput } from '../check.ts';
import { sourcesOf } from '../graph/places.ts';
import { ownWords } from '../texts/own-words.ts';

/** Ways of saying it, with the word, that make a word another flow's. */
const MANY = 5;
/** How many times more often than here. */
const TIMES_MORE = 2;

/** "RSA" alone, among the words of a lost password, takes from the RSA what people ask of it. */
export const wordOfAnother: Check = {
  code: 'word-of-another',
  severity: 'error',
  readsAll: true,
  *run(input) {
    const claims = claimsOf(input);
    for (const source of sourcesOf(input)) {
      for (const { file, path, text } of ownWords(source)) {
        const word = fold(text);
        const owner = word.includes(' ') ? undefined : ownerOf(word, source, claims);
        if (owner === undefined) continue;
        yield {
          file,
          path,
          message: `« ${text} » seul prend à « ${owner} » ce qu'on lui demande.`,
          hint: `Ajoutez ce qui le distingue : « mot de passe ${text} », par exemple.`,
        };
      }
    }
  },
};

/** How many of its own words hold each word, by flow. */
type Claims = ReadonlyMap<string, ReadonlyMap<string, number>>;

function claimsOf(input: CheckInput): Claims {
  return new Map(
    sourcesOf(input).map((source) => {
      const counts = new Map<string, number>();
      for (const { text } of ownWords(source)) {
        for (const word of new Set(fold(text).split(' '))) {
          counts.set(word, (counts.get(word) ?? 0) + 1);
        }
      }
      return [source.flow.id, counts];
    }),
  );
}

/** The flow that has the word much more often, where this one's title does not have it. */
function ownerOf(word: string, { flow }: FlowSource, claims: Claims): string | undefined {
  if (fold(titleOf(flow.title)).split(' ').includes(word)) return undefined;
  const here = claims.get(flow.id)?.get(word) ?? 0;
  const isOwner = (count: number) => count >= MANY && count > here * TIMES_MORE;
  return [...claims].find(([id, counts]) => id !== flow.id && isOwner(counts.get(word) ?? 0))?.[0];
}

function titleOf(title: FlowSource['flow']['title']): string {
  return typeof title === 'string' ? title : (title['fr'] ?? '');
}
