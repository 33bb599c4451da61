import { expect, test } from '@jest/globals';
import { find } from '../../../bot/commands/find.ts';
import { runCommand } from '../../commands/run-command.ts';

const screen = async (...args: readonly string[]) => {
  const { out } = await runCommand(find, args, { now: Date.parse('2026-11-28T10:00:00+01:00') });
  return out;
};

test('a town hall of the list: its phone first, its address, of which list and of when', async () => {
  const out = await screen('mairie', 'mérignac', '33');
  expect(out).not.toContain('Je ne connais pas d');
  expect(out).toMatch(/Appelez avant de partir[^]*05 56 55 66 00[^]*Numéro revu le 21 août/);
  expect(out).toContain('60, avenue du Maréchal-de-Lattre-de-Tassigny, 33705 Mérignac');
  expect(out).toContain('liste du 26 février 2016');
});

test('hours of a list are a habit to confirm, and never a date', async () => {
  const out = await screen('france-services', 'mérignac', '33');
  expect(out).toContain("Personne ne l'a confirmé depuis le 1er août 2024");
  expect(out).toMatch(/D'habitude, le lundi/);
  expect(out).not.toMatch(/décembre|Ouvert maintenant/);
  expect(out).not.toContain('Démonstration');
});

test('a welfare office that the list has not is named with the number of the town hall', async () => {
  const out = await screen('ccas', '01001', 'Abergement-Clémenciat');
  expect(out).toMatch(/la mairie vous les donne[^]*04 74 24 03 08/);
});

test('a number that nobody saw again is not called before a line that answers', async () => {
  const out = await screen('prefecture-etrangers', 'bordeaux', '33');
  expect(out).toMatch(/Appelez avant de partir[^]*0 806 001 620[^]*Préfecture - /);
});

test('in a commune wider than any reach, nobody is told the way from its centre', async () => {
  const out = await screen('france-services', 'camopi');
  expect(out).toContain('France services - Camopi');
  expect(out).not.toMatch(/ km /);
});

test('a place of Paris is in Paris, however its list writes it', async () => {
  const out = await screen('point-justice', '75056');
  expect(out).toContain('163 avenue d’Italie, 75013'.replace('’', "'"));
  expect(out).not.toMatch(/PARIS, Paris/);
});

test('who receives by appointment is asked for one, not whether it receives this week', async () => {
  const out = await screen('mission-locale', '97601');
  expect(out).toContain('Dites : « Je voudrais un rendez-vous. »');
  expect(out).not.toContain('cette semaine');
});

test('nobody is sent to a desk that has no address', async () => {
  const out = await screen('france-services', '97701');
  expect(out).toMatch(/n'en connais pas ici : la mairie dit qui aide[^]*05 90 29 80 40/);
  // What is promised of a France services is not promised where none is known.
  expect(out).not.toContain('Deux personnes vous reçoivent');
  expect(out).not.toContain('Allez-y');
  expect(await screen('cap-emploi', '86194')).toMatch(/France Travail vous les donne[^]*39 49/);
});

test('of the doors of one town that no point tells apart, one that can be called comes first', async () => {
  const out = await screen('france-services', '75056');
  expect(out).toMatch(/Appeler le 09 53 19 12 95[^]*France services - Paris 12e/);
});

test('a fixed line of Polynesia is called by its number of since 2014', async () => {
  expect(await screen('mairie', 'Hitiaa')).toMatch(/Appeler le \+689 40 52 16 16\n.*à vérifier/);
});

test('where no number of the town hall is known, who gives it has one', async () => {
  const out = await screen('mairie', 'Rurutu');
  expect(out).toMatch(
    /service de l'État vous les donne[^]*Appeler le \+689 40 46 86 66\n.*Australes/,
  );
  expect(await screen('mairie', '02263')).toMatch(/vous le donne[^]*Préfecture - Aisne/);
  const through = await screen('ccas', 'Rurutu');
  expect(through).toMatch(
    /La mairie : je n'ai pas son numéro\. Le service de l'État vous le donne/,
  );
});

test('nobody of La Réunion is sent to the lands of the South Pole for a residence permit', async () => {
  const out = await screen('prefecture-etrangers', '97416', 'Saint-Pierre');
  expect(out).toContain('Préfecture');
  expect(out).not.toContain('TAAF');
});

test('of a desk beyond reach it is asked where one nearer is; where any would do, of the line that knows all', async () => {
  // On the Maroni, without a road: the nearest agency of France Travail is 85 km up the river.
  const agency = await screen('france-travail', 'grand-santi');
  expect(agency).toMatch(/Appelez avant de partir[^]*39 49[^]*près de Grand-Santi/);
  expect(agency).toMatch(/Maripasoula[^]* km /);
  // 64 km over the mountains of Corsica.
  const point = await screen('point-justice', '2B055');
  expect(point).toMatch(/Appelez avant de partir[^]*30 39[^]*près de Campitello[^]*Vico/);
  expect(await screen('point-justice', 'talence', '33')).not.toContain('Où aller');
});
