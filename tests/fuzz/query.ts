import { pick } from './pick.ts';
import { anyValue, NASTY } from './values.ts';

/** `?name=value&…` of anything. */
export function query(random: () => number, names: readonly string[]): string {
  const pairs = Array.from({ length: 1 + Math.floor(random() * 4) }, () => {
    const name = random() < 0.7 ? pick(random, names) : pick(random, NASTY).slice(0, 50);
    const value = (
      random() < 0.7 ? pick(random, NASTY) : JSON.stringify(anyValue(random, 1))
    ).slice(0, 300);
    return random() < 0.9
      ? `${encode(name)}=${encode(value)}`
      : pick(random, ['%', '%zz=1', '&&&', '=', '%c0%af=1', 'a=%ed%a0%80']);
  });
  return pairs.join('&');
}

/** As an address has it; half of a pair of surrogates has no such form. */
export function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
