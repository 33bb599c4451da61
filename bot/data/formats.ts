/**
 * A number as it is dialled in France and overseas: 2 to 6 or 8 digits (15, 3230, 116 117, Nouvelle-
 * Calédonie, Polynésie), 10 from 0, or an international one.
 */
export const PHONE =
  '^(?:[1-9](?: ?[0-9]){1,5}|[1-9](?: ?[0-9]){7}|0 ?[1-9](?: ?[0-9]){8}|\\+[1-9](?: ?[0-9]){6,14})$';

/** An address of the web that anyone may follow: https, a full host, nobody's name in it. */
export const HTTPS =
  '^https://[^\\s/?#@:.\\\\]+(?:\\.[^\\s/?#@:.\\\\]+)+(?::[0-9]{1,5})?(?:[/?#]\\S*)?$';

const phone = new RegExp(PHONE);
const https = new RegExp(HTTPS);

/** Whether a text is a number that can be dialled. */
export function isPhone(text: string): boolean {
  return phone.test(text);
}

/** Whether a text is an address that can be followed. */
export function isHttps(text: string): boolean {
  return https.test(text);
}
