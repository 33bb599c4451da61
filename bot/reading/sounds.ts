/**
 * A rough phonetic key of a folded word, without its ending of gender, number or tense.
 *
 * @example soundOf('resources') === soundOf('ressource') // true
 */
export function soundOf(word: string): string {
  const sound = word
    .replace(/(?:eaux|aux|eau|au)/g, 'o')
    .replace(/(?:tion|ssion|cion|sion|xion|tiom|siom)/g, 'sion')
    .replace(/ph/g, 'f')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/(?:qu|ck|ch(?=r)|c(?!h)|q)/g, 'k')
    .replace(/g(?=[eiy])/g, 'j')
    .replace(/(?:ai|ei|ay|ey|ee)/g, 'e')
    .replace(/(?:ez|er|et|es|ent|e)$/, 'e')
    .replace(/(?:ain|ein|in|im)(?=[^aeiouymn]|$)/g, 'in')
    .replace(/(?:an|am|em|en)(?=[^aeiouymn]|$)/g, 'en')
    .replace(/om(?=[bp])/g, 'on')
    .replace(/y/g, 'i')
    .replace(/z/g, 's')
    .replace(/h/g, '')
    .replace(/(.)\1+/g, '$1');
  const bare = sound.replace(/[estdxp]+$/, '');
  return bare.length > 2 ? bare : sound;
}
