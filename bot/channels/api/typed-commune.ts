import { type World } from '../../conversation/world.ts';
import { fold } from '../../territory/fold.ts';
import { guard } from '../../understanding/guard.ts';

/** Characters of what people type to say a commune. */
export const MAX_TYPED = 100;

/** Whether a text may be read as a commune: short, and without personal data. */
export function mayBeCommune({ communes }: World, text: string): boolean {
  if (text.length > MAX_TYPED) return false;
  if (guard(text).flags.length === 0) return true;
  // "Le Pin 03130" is a village, whatever a PIN looks like.
  return communes
    .find(text)
    .matches.some(({ name, postcodes }) =>
      postcodes.some((one) => [`${name} ${one}`, `${one} ${name}`].map(fold).includes(fold(text))),
    );
}
