/** Letters of the pieces of words: they survive misspelling, endings and missing spaces. */
const PIECE = 4;
/** Words whose pieces are remembered. */
const MOST_KNOWN = 5000;
/** Longer ones are not typed twice. */
const LONGEST = 30;

const known = new Map<string, readonly string[]>();

/** The pieces of a word, its beginning and its end marked: "#<car", "#car>". */
export function piecesOf(word: string): readonly string[] {
  return known.get(word) ?? cut(word);
}

function cut(word: string): readonly string[] {
  const framed = `<${word}>`;
  const pieces: string[] = [];
  for (let at = 0; at + PIECE <= framed.length; at++) {
    pieces.push(`#${framed.slice(at, at + PIECE)}`);
  }
  if (known.size < MOST_KNOWN && word.length <= LONGEST) known.set(word, pieces);
  return pieces;
}
