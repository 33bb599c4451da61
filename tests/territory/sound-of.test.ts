import { expect, test } from '@jest/globals';
import { fold } from '../../bot/territory/fold.ts';
import { soundOf, soundReader, withHeardAccents } from '../../bot/territory/sound-of.ts';

const sound = (text: string) => soundOf(fold(withHeardAccents(text)).split(' '));

test.each([
  ['bordo', 'Bordeaux'],
  ['marsseye', 'Marseille'],
  ['renne', 'Rennes'],
  ['calé', 'Calais'],
  ['angé', 'Angers'],
  ['strasbour', 'Strasbourg'],
  ['montreuille', 'Montreuil'],
  ['besanson', 'Besançon'],
  ['amien', 'Amiens'],
  ['poitié', 'Poitiers'],
  ['dunkerke', 'Dunkerque'],
  ['sin denis', 'Saint-Denis'],
])('%j is heard as %j', (typed, name) => {
  expect(sound(typed)).toBe(sound(name));
});

test.each([
  ['Nant', 'Nantes'],
  ['Caen', 'Cannes'],
  ['Lyon', 'Laon'],
  ['Calé', 'Cale'],
])('%j is not heard as %j', (one, other) => {
  expect(sound(one)).not.toBe(sound(other));
});

test('a reader gives the same, word by word', () => {
  const read = soundReader();
  for (const words of [['saint', 'denis'], ['saint', 'ouen'], []]) {
    expect(read(words)).toBe(soundOf(words));
    expect(read(words)).toBe(soundOf(words));
  }
});
