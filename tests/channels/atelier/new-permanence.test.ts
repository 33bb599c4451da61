import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { hiddenIn, ILL_AT, openCalendar, textOf } from './open-calendar.ts';

const HOME = '/atelier/permanences';
let desk: Awaited<ReturnType<typeof openCalendar>>;
beforeAll(async () => {
  desk = await openCalendar({ now: ILL_AT });
});
afterAll(() => desk.close());

const FORM = {
  who: 'Impôts',
  where: 'Mairie Exemple, salle 2',
  days: '1er et 3e mardis',
  hours: '14 h – 16 h',
  booking: '',
};

test('a new permanence in five fields, its next ten dates seen first', async () => {
  const keeper = await desk.keeper();
  const create = `${HOME}/nouvelle`;
  expect(textOf((await keeper.get(create)).body)).toContain('Qui reçoit');
  const seen = await keeper.post(create, { ...FORM, act: 'see' });
  expect(textOf(seen.body)).toMatch(
    /Ce que j’ai compris Chaque 1er et 3e mardi du mois, de 14 h à 16 h ; fermé les jours fériés.* Les dix prochaines dates mardi 1er décembre .* mardi 15 décembre .* mardi 16 février 2027 de 14 h à 16 h, vacances scolaires .* C’est juste, publier/,
  );
  // What was not said back is not published.
  const hidden = hiddenIn(seen.body, create);
  const other = await keeper.send(create, { ...hidden, ...FORM, hours: '8 h – 9 h', act: 'do' });
  expect(textOf(other.body)).toMatch(/de 8 h à 9 h.*C’est juste, publier/);
  const done = await keeper.send(create, { ...hidden, ...FORM, act: 'do' });
  expect(done.status).toBe(303);
  expect(textOf((await keeper.get(HOME)).body)).toMatch(
    /14 h – 16 h Service des impôts Mairie Exemple, salle 2/,
  );
  // Sent again it is there once; undone it is gone.
  const again = await keeper.send(create, { ...hidden, ...FORM, act: 'do' });
  expect(again.headers.get('location')).toBe(done.headers.get('location'));
  const undo = (done.headers.get('location') ?? '').replace('fait', 'defaire');
  const undoing = await keeper.get(undo);
  const undone = await keeper.send(undo, { ...hiddenIn(undoing.body, undo), act: 'do' });
  expect(undone.status).toBe(303);
  expect(textOf((await keeper.get(HOME)).body)).not.toContain('salle 2');
  const fragment = await keeper.post(`${create}/dates`, { ...FORM });
  expect(fragment.body).not.toContain('<html');
  expect(textOf(fragment.body)).toContain('Les dix prochaines dates');
});

test('a new permanence that cannot be understood is said, field by field', async () => {
  const keeper = await desk.keeper();
  const create = `${HOME}/nouvelle`;
  const { version } = await desk.store.overlay.list();
  const wrong: readonly (readonly [Record<string, string>, RegExp])[] = [
    [{ who: 'Le bureau de Kafka' }, /Je ne connais pas ce service/],
    [{ where: 'Mairie de Pessac' }, /Je ne connais pas ce lieu/],
    [{ where: 'Mairie Exemple, Mme Martin' }, /sans nom de personne/],
    [{ days: 'quand il fait beau' }, /Je ne comprends pas/],
    [{ hours: '' }, /Dites à quelle heure/],
    [
      { where: 'Salle neuve', address: '1 rue Haute', commune: 'Pessac' },
      /pas dans votre territoire/,
    ],
  ];
  for (const [fields, says] of wrong) {
    const refused = await keeper.post(create, { ...FORM, ...fields, act: 'do' });
    expect([fields, refused.status, textOf(refused.body)]).toEqual([
      fields,
      422,
      expect.stringMatching(says),
    ]);
  }
  expect((await desk.store.overlay.list()).version).toBe(version);
  const place = {
    where: 'Salle neuve',
    address: '1 rue Haute, 33700 Mérignac',
    commune: 'Mérignac',
  };
  const seen = await keeper.post(create, { ...FORM, ...place, booking: 'phone', act: 'see' });
  expect(textOf(seen.body)).toMatch(/sur rendez-vous\. Service des impôts, Salle neuve\./);
  const hidden = hiddenIn(seen.body, create);
  await keeper.send(create, { ...hidden, ...FORM, ...place, booking: 'phone', act: 'do' });
  expect(textOf((await keeper.get(HOME)).body)).toMatch(
    /Salle neuve mardi 15|14 h – 16 h Service des impôts Salle neuve/,
  );
});

test('a planning that is pasted proposes its dates, taken one by one', async () => {
  const keeper = await desk.keeper();
  const paste = `${HOME}/coller`;
  const of = 'demo-impots-merignac';
  expect(textOf((await keeper.get(paste)).body)).toContain('De quelle permanence');
  expect((await keeper.get(`${paste}/${of}`)).body).toContain(`value="${of}" selected`);
  expect((await keeper.get(`${paste}/elsewhere`)).status).toBe(404);
  const planning = 'Bonjour,\nles 5 et 12 décembre\tde 9h à 12h\nBien à vous';
  const read = await keeper.post(paste, { of, planning });
  // A greeting and a signature are left out, and that is said.
  expect(textOf(read.body)).toContain('ni jour ni heure : « Bonjour, », « Bien à vous »');
  expect(textOf(read.body)).toMatch(
    /Une date à la fois .*Samedi 5 décembre, de 9 h à 12 h au planning Ajouter .*Samedi 12 décembre, de 9 h à 12 h au planning Ajouter/,
  );
  // A list of dates takes no other away.
  expect(textOf(read.body)).not.toContain('Annuler');
  const take = 'comes/2026-12-05/0900-1200';
  const fields = { ...hiddenIn(read.body, paste), take };
  const taken = await keeper.send(paste, fields);
  expect(textOf(taken.body)).toMatch(/C’est fait\. Samedi 5 décembre, .* : ajouté\./);
  expect(textOf(taken.body)).not.toMatch(/Samedi 5 décembre, de 9 h à 12 h au planning/);
  const again = await keeper.send(paste, fields);
  expect(textOf(again.body)).toMatch(/Samedi 5 décembre, .* : ajouté\./);
  // One that nobody proposed, and one by an old page.
  const other = { ...hiddenIn(taken.body, paste), take: 'goes/2026-12-15/0900-1200' };
  expect(textOf((await keeper.send(paste, other)).body)).toContain('Rien n’est fait');
  const old = {
    ...hiddenIn(read.body, paste),
    once: 'b'.repeat(16),
    take: 'comes/2026-12-12/0900-1200',
  };
  expect(textOf((await keeper.send(paste, old)).body)).toContain('Rien n’est fait');
  // Rules say the whole: what they no longer have is proposed too.
  const rules = await keeper.post(paste, { of, planning: 'le 1er mardi du mois de 9h à 12h' });
  expect(textOf(rules.body)).toMatch(/Mardi 15 décembre, de 9 h à 12 h plus au planning Annuler/);
  const unread = await keeper.post(paste, { of, planning: 'quand il fait beau' });
  expect([unread.status, textOf(unread.body)]).toEqual([
    422,
    expect.stringContaining('Je ne comprends pas'),
  ]);
});

test('a day off on which it would receive is said among its next dates', async () => {
  const keeper = await desk.keeper({ territory: ['17306'] });
  const page = textOf((await keeper.get(`${HOME}/p/demo-caf-royan`)).body);
  expect(page).toMatch(
    /vendredi 18 décembre de 9 h à 12 h Annuler.* vendredi 25 décembre férié, pas de permanence vendredi 1er janvier 2027 férié/,
  );
  expect(page.match(/Annuler : /g)).toHaveLength(10);
  // Who checked it is named, not by an id.
  expect(page).not.toContain('par demonstration');
});

test('what would be HTML is only text', async () => {
  const keeper = await desk.keeper();
  const evil = '"><img src=x onerror=alert(1)>';
  const page = await keeper.post(`${HOME}/nouvelle`, {
    who: evil,
    where: evil,
    days: evil,
    hours: evil,
  });
  expect(page.body).not.toContain('<img');
  for (const path of [
    `${HOME}/p/${encodeURIComponent(evil)}`,
    `${HOME}/lieu/%E0%A4%A`,
    `${HOME}/fait/constructor`,
  ]) {
    expect((await keeper.get(path)).status).toBe(404);
  }
});
