import { expect, test } from '@jest/globals';
import { find } from '../../bot/commands/find.ts';
import { runCommand } from './run-command.ts';

const run = (...args: readonly string[]) =>
  runCommand(find, args, { now: Date.parse('2026-11-25T08:00:00+01:00') });

test('says where to go, whom to call, and what if nobody answers', async () => {
  const { code, out, err } = await run('caf', 'mérignac', '33', '--now', '2026-12-03T10:00');
  expect([code, err]).toEqual([0, '']);
  const [go, call, second] = ['* Allez', 'appelez', 'Si personne ne répond'].map((title) =>
    out.indexOf(title),
  );
  expect(go).toBeGreaterThan(0);
  expect(call).toBeGreaterThan(go ?? 0);
  expect(second).toBeGreaterThan(call ?? 0);
  expect(out).toContain('lundi 7 décembre');
  expect(out).toContain('1 rue Exemple, 33700 Mérignac');
  expect(out).toContain('32 30');
  expect(out).toContain('Démonstration');
});

test('asks for a shared name, with each département', async () => {
  const { code, out, err } = await run('caf', 'Mérignac');
  expect([code, out]).toEqual([1, '']);
  for (const insee of ['33281', '16216', '17229']) expect(err).toContain(insee);
  expect(err).toContain('Charente-Maritime');
});

test('of a whole département, says that the commune is missing', async () => {
  const { code, err } = await run('caf', 'Yvelines');
  expect(code).toBe(1);
  expect(err).toContain('Il me manque la ville ou le village');
});

test('never sends people over a border to a place that does not serve them', async () => {
  const verdon = await run('caf', '33544');
  const royan = await run('caf', '17306');
  expect(verdon.out).toContain('1 rue Exemple, 33123 Le Verdon-sur-Mer');
  expect(verdon.out).not.toContain('Royan');
  expect(royan.out).toContain('1 rue Exemple, 17200 Royan');
  expect(royan.out).not.toContain('Verdon');
});

test('keeps what is for mediators from citizens', async () => {
  const at = ['caf', '33281', '--now', '2027-01-13T18:00'] as const;
  expect((await run(...at)).out).not.toContain('2 février');
  expect((await run(...at, '--as', 'mediator')).code).toBe(0);
});

test('reads an operator by an old name, and the clock of the place', async () => {
  const { code, out } = await run(
    'Pôle emploi',
    '97411',
    'Saint-Denis',
    '--now',
    '2026-11-25T10:00',
  );
  expect(code).toBe(0);
  expect(out).toContain('France Travail');
});

test('where no hours are known near, says so and whom to call', async () => {
  const { code, out } = await run('impots', 'papeete', '--now', '2026-11-25T10:00');
  expect(code).toBe(0);
  expect(out).toContain('Je ne connais pas');
  // Its own tax office, whose number the town hall gives.
  expect(out).toContain('service des impôts de votre territoire');
  expect(out).toMatch(/Appeler le \+689/);
});

test('tells what it does not know', async () => {
  expect((await run('cfa', 'blaye')).err).toContain('caf');
  expect((await run('caf', 'xyzzy')).code).toBe(1);
  expect((await run('caf', 'blaye', '--need', 'peche')).err).toContain('ressources');
  expect((await run('caf', 'blaye', '--now', 'demain')).code).toBe(2);
  expect((await run('caf')).code).toBe(2);
});

test('as a structure shows it, when there is one', async () => {
  const { code, err } = await run('caf', '33281', '--structure', 'nulle-part');
  expect([code, err]).toEqual([1, 'Pas de structure « nulle-part ». Connues : demonstration.\n']);
});
