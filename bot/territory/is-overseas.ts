/** Whether a département or a collectivity, by its code, is overseas: 971 to 978, 986 to 988. */
export function isOverseas(departement: string): boolean {
  return /^9[78]/.test(departement);
}
