/** From so many words on, a text is weighed as it is. */
const ENOUGH = 6;
/** What each word that is missing takes away, in hundredths of a margin. */
const EACH = 8;

/**
 * What a folded text must weigh more than a longer one to tell of danger: a word or two ("mari",
 * "mon ex") stand on our own screens, and tell little.
 *
 * @example brevity('mon ex') // 32
 */
export function brevity(folded: string): number {
  const words = folded.split(' ', ENOUGH).length;
  return (ENOUGH - words) * EACH;
}
