import { expect, test } from '@jest/globals';
import { createPermanencesPage } from '../../../bot/channels/api/create-permanences-page.ts';
import { LIST_KINDS } from '../../../bot/data/national/lists.ts';
import { shippedWorld } from '../../support/shipped-world.ts';
import { drawn } from './drawn.ts';
import { index, now } from './support.ts';

/** Bytes of a page before compression. */
const MOST_BYTES = 60_000;

const world = { ...shippedWorld(), permanences: index };
const pages = createPermanencesPage({
  world: () => world,
  now: () => now,
  publicUrl: 'https://guide.example',
});
const body = (path: string) => pages.handle({ method: 'GET', path, query: '', headers: {} }).body;

/** Cities of arrondissements, crowded ones, two of one name, and a few of those drawn. */
const COMMUNES = ['75056', '13055', '69123', '93066', '97411', '59350', '33063'];
const asked = [...COMMUNES, ...drawn().flatMap(({ insee }, at) => (at % 18 === 0 ? [insee] : []))];

test('a page of a commune is light, and its JSON-LD says what it shows', () => {
  for (const insee of asked) {
    for (const operator of LIST_KINDS.keys()) {
      const page = body(`/permanences/${insee}/${operator}`);
      expect([insee, operator, Buffer.byteLength(page) <= MOST_BYTES]).toEqual([
        insee,
        operator,
        true,
      ]);
      const [, data = '{}'] = /<script type="application\/ld\+json">([^<]*)</.exec(page) ?? [];
      const { '@graph': graph = [] } = JSON.parse(data) as { '@graph'?: readonly Told[] };
      const shown = page.replace(/<script[^]*?<\/script>/g, '').replaceAll('&#39;', "'");
      for (const { location } of graph) {
        const street = location?.address.streetAddress.replaceAll("'", '’') ?? '';
        expect(shown.replaceAll("'", '’')).toContain(street);
      }
    }
  }
});

interface Told {
  readonly location?: { readonly address: { readonly streetAddress: string } };
}
