/** Numbers that carry their own check. Each takes digits without separators. */

/** Thirteen signs of a social security number, Corsica's `2a` and `2b` among them. */
const NIR = /^[1-478]\d\d(?:0[1-9]|1[0-2]|[235-9]\d|4[0-2])(?:\d\d|2[ab])\d{6}$/;

/** Whether thirteen signs are built as a social security number. */
export function isNirShape(signs: string): boolean {
  return NIR.test(signs);
}

/** Whether fifteen signs are a social security number with its key. */
export function isNirWithKey(signs: string): boolean {
  if (signs.length !== 15 || !isNirShape(signs.slice(0, 13))) return false;
  const digits = signs.slice(0, 13).replace('2a', '19').replace('2b', '18');
  return 97 - (Number(digits) % 97) === Number(signs.slice(13));
}

/** Whether thirteen digits are a tax number: the last three follow from the first ten. */
export function isFiscal(digits: string): boolean {
  return (
    /^[0-3]\d{12}$/.test(digits) && Number(digits.slice(0, 10)) % 511 === Number(digits.slice(10))
  );
}

/** The check of bank cards and of SIRET numbers. */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    const twice = at % 2 === 1 ? digit * 2 : digit;
    sum += twice > 9 ? twice - 9 : twice;
  }
  return digits.length > 0 && sum % 10 === 0;
}

/** Whether signs, four first ones moved last and letters counted from ten, are 1 modulo 97. */
export function isIban(signs: string): boolean {
  if (!/^[a-z]{2}\d{2}[a-z0-9]{11,30}$/.test(signs)) return false;
  let rest = 0;
  for (const sign of signs.slice(4) + signs.slice(0, 4)) {
    const value = parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
