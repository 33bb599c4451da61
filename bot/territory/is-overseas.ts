/**
 * Whether a département or a collectivity, by its code, is overseas: 971 to 978, 986 to 988.
 *
 * @example
 * isOverseas('974') // true
 * isOverseas('2A') // false
 */
export function isOverseas(departement: string): boolean {
  return /^9[78]/.test(departement);
}
