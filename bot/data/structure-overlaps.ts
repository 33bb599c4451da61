import { type Structure } from '../conversation/structure.ts';
import { fold } from '../territory/fold.ts';

/** Something of a structure that is another's already. */
export interface Overlap {
  /** `site`: another origin of the same site. */
  readonly what: 'id' | 'name' | 'origin' | 'site' | 'contact' | 'text';
  /** As this structure writes it. */
  readonly value: string;
  readonly whose: Structure;
}

/**
 * What a structure has in common with others: a town hall and its social service may share a site, and
 * someone may pass for a town hall. Which of the two is for a person to say.
 */
export function overlapsOf(structure: Structure, others: Iterable<Structure>): readonly Overlap[] {
  return [...others].flatMap((whose) => [
    ...same({ what: 'id', keyOf: (id) => id, whose }, [structure.id], [whose.id]),
    ...same({ what: 'name', keyOf: fold, whose }, [structure.name], [whose.name]),
    ...originsOf(structure, whose),
    ...contactsOf(structure, whose),
    ...same({ what: 'text', keyOf: fold, whose }, structure.legal ?? [], whose.legal ?? []),
  ]);
}

interface Comparison extends Pick<Overlap, 'what' | 'whose'> {
  /** What is the same of two values that are written apart. */
  readonly keyOf: (value: string) => string;
}

function same(
  { what, keyOf, whose }: Comparison,
  own: readonly string[],
  others: readonly string[],
): readonly Overlap[] {
  const taken = new Set(others.map(keyOf));
  return own.filter((value) => taken.has(keyOf(value))).map((value) => ({ what, value, whose }));
}

function originsOf({ origins }: Structure, whose: Structure): readonly Overlap[] {
  const shared = new Set(whose.origins);
  const rest = origins.filter((origin) => !shared.has(origin));
  return [
    ...origins
      .filter((origin) => shared.has(origin))
      .map((value): Overlap => ({ what: 'origin', value, whose })),
    ...same({ what: 'site', keyOf: siteOf, whose }, rest, [...whose.origins, ...urlsOf(whose)]),
  ];
}

/** The same number, the same page, or a page of the other's site. */
function contactsOf(structure: Structure, whose: Structure): readonly Overlap[] {
  const phones = [structure, whose]
    .map(({ contact }) => contact.phone ?? [])
    .map((one) => [one].flat());
  const [own = [], other = []] = phones;
  const sites = [...whose.origins, ...urlsOf(whose)];
  return [
    ...same({ what: 'contact', keyOf: digitsOf, whose }, own, other),
    ...same({ what: 'contact', keyOf: siteOf, whose }, urlsOf(structure), sites),
  ];
}

function urlsOf({ contact: { url } }: Structure): readonly string[] {
  return url === undefined ? [] : [url];
}

function digitsOf(phone: string): string {
  return phone.replace(/^\+33/, '0').replace(/\D/g, '');
}

/** `https://www.mairie.example:8443/contact` → `mairie.example`. */
function siteOf(address: string): string {
  const host = URL.canParse(address) ? new URL(address).hostname : address;
  return host.replace(/^www\./, '');
}
