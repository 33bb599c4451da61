const ACRONYM_AFTER_ARTICLE = /^[ld](?:apl|aah|als|alf|are|ars|ame|ass|apa)$/;

/** "a p l", "l a a h": letters said one by one make one word. */
export function spelledOut(words: readonly string[]): readonly string[] {
  if (!words.some((word) => word.length === 1)) return words;
  const out: string[] = [];
  let run = '';
  const close = () => {
    if (run.length >= 3) out.push(ACRONYM_AFTER_ARTICLE.test(run) ? run.slice(1) : run);
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
