import { expect, test } from '@jest/globals';
import { fold } from '../../bot/territory/fold.ts';
import { otherSoundOf, roughly, soundOf, withHeardAccents } from '../../bot/territory/sound-of.ts';

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
  ['toulouze', 'Toulouse'],
  ['monpellier', 'Montpellier'],
  ['rodés', 'Rodez'],
  ['merinyac', 'Mérignac'],
  ['guingan', 'Guingamp'],
  ['forbak', 'Forbach'],
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

test.each([
  ['lance', 'Lens'],
  ['ren', 'Rennes'],
  ['rinse', 'Reims'],
  ['messe', 'Metz'],
  ['miyo', 'Millau'],
  ['dacks', 'Dax'],
])('%j is the less usual way to say %j, or the other way round', (typed, name) => {
  const both = (text: string) => [sound(text), otherSoundOf(fold(text).split(' '))];
  expect(both(typed).some((one) => both(name).includes(one))).toBe(true);
});

test.each([
  ['kan', 'kin'],
  ['bobini', 'Bobigny'],
  ['rochfort', 'Rochefort'],
])('%j is nearly heard as %j', (typed, name) => {
  expect(sound(typed)).not.toBe(sound(name));
  expect(roughly(sound(typed))).toBe(roughly(sound(name)));
});
