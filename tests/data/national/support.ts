import { loadData } from '../../../bot/data/load-data.ts';
import { createPermanenceIndex } from '../../../bot/permanences/create-permanence-index.ts';
import { type NearestAndNext } from '../../../bot/permanences/permanence-index.ts';
import { type Commune } from '../../../bot/territory/model.ts';
import { sharedSnapshot } from '../../support/shared-snapshot.ts';

const cache = sharedSnapshot();
/** What ships, as in production: the country, and nothing invented. */
export const { data, holidays } = loadData(['data'], {
  cache,
  today: '2026-11-28',
  national: 'data/national',
  demonstration: false,
});

export const index = createPermanenceIndex({
  ...data,
  communes: data.communes.byInsee,
  departements: data.communes.departements,
});

export const now = Date.parse('2026-11-28T09:00:00Z');

/** Who receives the people of a commune, for the first need of an operator. */
export function nearest(operator: string, commune: Commune): NearestAndNext | undefined {
  const need = data.operators.get(operator)?.needs[0] ?? '';
  return index.nearestAndNext({
    operator,
    need,
    commune,
    audience: 'citizen',
    now,
    facts: new Map(),
  });
}

export function communeOf(insee: string): Commune {
  const commune = data.communes.byInsee.get(insee);
  if (!commune) throw new Error(`no commune ${insee}`);
  return commune;
}
