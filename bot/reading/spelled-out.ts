const AFTER_ARTICLE = /^[ld](.+)$/;

/** Fewer letters said one by one are little words. */
const FEWEST = 3;

/**
 * "a p l", "l a a h": letters said one by one make one word. `initials`: those that an article may
 * come before.
 */
export function spelledOut(
  words: readonly string[],
  initials: ReadonlySet<string>,
): readonly string[] {
  if (!isSpelled(words)) return words;
  const out: string[] = [];
  let run = '';
  const close = () => {
    const name = AFTER_ARTICLE.exec(run)?.[1] ?? '';
    if (run.length >= FEWEST) out.push(initials.has(name) ? name : run);
    else out.push(...Array.from(run));
    run = '';
  };
  for (const word of words) {
    if (/^[a-z]$/.test(word)) run += word;
    else {
      close();
      out.push(word);
    }
  }
  close();
  return out;
}

/** Whether so many words of one letter follow each other. */
function isSpelled(words: readonly string[]): boolean {
  let run = 0;
  for (const word of words) {
    run = word.length === 1 && word >= 'a' && word <= 'z' ? run + 1 : 0;
    if (run === FEWEST) return true;
  }
  return false;
}
