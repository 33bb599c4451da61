import { expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import { calendarAt } from '../../../bot/channels/pages/take-calendar.ts';
import { recourseOf } from '../../../bot/permanences/recourse-of.ts';
import { shippedWorld } from '../../support/shipped-world.ts';
import { browse } from './browse.ts';

const world = shippedWorld();
const now = () => Date.parse('2026-11-28T10:00+01:00');

function calendar(path: string): ICAL.Component | undefined {
  const text = calendarAt(world, { path, query: '' }, now());
  if (text === undefined) return undefined;
  const read = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return read.getAllSubcomponents('vevent')[0];
}
const textOf = (event: ICAL.Component | undefined, name: string) =>
  String(event?.getFirstPropertyValue(name) ?? '');

test('the day of step 2 is counted from today by the rule of the service', () => {
  const days: readonly (readonly [service: string, day: string])[] = [
    ['caf', '2027-01-28'],
    ['impots', '2027-05-28'],
    ['assurance-retraite', '2027-01-07'],
    ['urssaf', '2026-12-28'],
  ];
  for (const [service, day] of days) {
    const { answer = '' } = recourseOf(world.operators, world.operators.get(service)) ?? {};
    const event = calendar(`/permanences/delais/${service}/${answer}.ics`);
    expect([service, textOf(event, 'dtstart')]).toEqual([service, day]);
    expect(textOf(event, 'summary')).toMatch(/^Pas de réponse \? Étape 2 - /);
    expect(textOf(event, 'description')).toMatch(/« ?(médiateur|conciliateur)/);
  }
  expect(calendar('/permanences/delais/mdph/mdph-silence.ics')).toBeUndefined();
});

test('the page of a step offers the calendar; its sheet has lines to fill in, and keeps nothing', () => {
  const visitor = browse({ world: () => world, now });
  const first = visitor.open('/guide/aide.personne-ne-repond?fact.service=caf&commune=33281');
  expect(first.body).toMatch(/fait en dernier\s\?/);
  const complaint = visitor.tap(first, 'envoyé un message');
  expect(complaint.body).toContain('réclamation');
  expect(complaint.body).toContain('/permanences/delais/caf/reclamation-decision.ics');
  const sheet = visitor.tap(complaint, 'Imprimer');
  expect(sheet.body.match(/<tr><td><\/td><td><\/td><td><\/td><\/tr>/g)).toHaveLength(6);
  expect(sheet.body).toContain('Ce qu’on m’a dit');
  expect(sheet.body).not.toContain('envoyé un message, ou');
  expect(sheet.body).toContain('Écrivez à votre Caf');
  expect(sheet.body).toMatch(/attendez jusqu’au jeudi 28\sjanvier/);
});

test('the sheet of a service whose name tells too much leaves its steps to one more tap', () => {
  const visitor = browse({ world: () => world, now });
  const first = visitor.open('/guide/aide.personne-ne-repond?fact.service=mdph&commune=33281');
  const sheet = visitor.tap(visitor.tap(first, 'envoyé un message'), 'Imprimer');
  expect(sheet.body).toContain('Ce qu’on m’a dit');
  expect(sheet.body).not.toContain('MDPH');
});
