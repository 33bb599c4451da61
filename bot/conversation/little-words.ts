/** Words that tell one answer from another too little. */
export const LITTLE: ReadonlySet<string> = new Set(
  (
    'a ai ait as au aux avec avez avoir c ca car ce cela ces cest cet cette chez comme d dans de des deja du elle en es est et ete etre ' +
    'eu fait faire fais il ils j jai je jsuis l la le les leur lui m ma mais me mes moi mon n ne nous on ont ou par pas peu peux plus ' +
    'pour presque qu que quel quelle qui quoi rien s sa se ses si son sont sur suis t ta te tes tout tres trop tu un une va vais vous ' +
    'y crois pense depuis bonjour svp merci oui non the an i my is it of to autre chose sais savoir'
  ).split(' '),
);

const PLACES = new Set(
  'ville village ici loin pres coin maison campagne meme toujours encore'.split(' '),
);

/** Whether a text names nothing, no town either: "chez moi", "c'est loin", "on est le 20". */
export function isOnlyLittle(folded: string): boolean {
  return folded
    .split(' ')
    .every((word) => LITTLE.has(word) || PLACES.has(word) || /^\d{1,3}$/.test(word));
}
