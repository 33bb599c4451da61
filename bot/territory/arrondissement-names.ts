const NAME = /^(.+) (\d+)(?:er|e) Arrondissement$/;

/** Name, city and number of an arrondissement of before today's table. */
export function arrondissementOf(name: string): { city: string; number: number } | undefined {
  const [, city, number] = NAME.exec(name) ?? [];
  return city === undefined ? undefined : { city, number: Number(number) };
}

/** `75020`, `69003`, `13013`: the postcode of an arrondissement. */
export function arrondissementPostcode(departement: string, number: number): string {
  return `${departement}${String(number).padStart(5 - departement.length, '0')}`;
}
