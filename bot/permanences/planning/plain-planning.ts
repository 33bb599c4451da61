/**
 * A planning without accents and capitals, sign for sign, so that what is asked can be shown as it
 * was written.
 *
 * @example plainPlanning('Après-midi – 14 H') // 'apres-midi - 14 h'
 */
export function plainPlanning(text: string): string {
  let plain = '';
  for (let at = 0; at < text.length; at++) plain += plainSign(text.charAt(at));
  return plain;
}

function plainSign(sign: string): string {
  if (/[\u2010-\u2015\u2212]/.test(sign)) return '-';
  if (/[’‘ʼ]/.test(sign)) return "'";
  if (sign === '\n' || sign === '\r') return '\n';
  if (/\s/.test(sign)) return ' ';
  const [bare = ' '] = sign.toLowerCase().normalize('NFD');
  return bare;
}
