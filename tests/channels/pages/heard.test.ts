import { expect, test } from '@jest/globals';
import { browse, headingOf } from './browse.ts';
import { shippedWorld } from '../../support/shipped-world.ts';
import { hearing } from './kept-world.ts';
import { pagesWorld } from './pages-world.ts';

const world = pagesWorld([hearing]);
const person = () => browse({ world: () => world });
const FIRST_WORDS = "déclarer mes revenus, j'ai internet chez moi";

test('a first message that holds an answer is not asked for it, and no address tells it', () => {
  const sent = person().post('/', { q: FIRST_WORDS });
  expect(sent.status).toBe(200);
  expect(sent.headers['Location']).toBeUndefined();
  expect(sent.headers['Cache-Control']).toBe('no-store');
  expect(sent.body).toContain('J’ai compris');
  expect(headingOf(sent)).not.toContain('internet');
  expect(sent.body).not.toMatch(/href="[^"]*a=online/);
  // Nothing typed comes back.
  expect(sent.body).not.toContain('déclarer mes revenus, j');
});

test('*Changer* asks it anew', () => {
  const one = person();
  const sent = one.post('/', { q: FIRST_WORDS });
  const anew = one.tap({ ...sent }, 'Changer : Avez-vous internet chez vous');
  expect(headingOf(anew)).toContain('Avez-vous internet chez vous');
});

test('a situation stands in no address, and no page tells it once erased', () => {
  const one = browse({ world: shippedWorld });
  const sent = one.post('/', { q: "j'ai pas internet, la caf m'a refusé le rsa" });
  expect(sent.status).toBe(200);
  expect(sent.headers['Location']).toBeUndefined();
  expect(sent.body).toContain('Internet est difficile');
  expect(sent.body).toContain('On a dit non');
  expect(sent.body).not.toMatch(/(?:href|action)="[^"]*(?:refus|no-internet|situation)/);
  const changed = one.tap(sent, 'Changer : On a dit non');
  expect(changed.body).toContain('Internet est difficile');
  expect(changed.body).not.toContain('On a dit non');
  const erased = one.tap(changed, 'Tout effacer');
  expect(erased.body).not.toContain('Internet est difficile');
  expect(one.open('/').body).not.toContain('Internet est difficile');
});
