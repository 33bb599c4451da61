import { expect, test } from '@jest/globals';
import { daysAgo, happenedOn } from '../../bot/conversation/days-ago.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { dayOf, toDate, type DayNumber } from '../../bot/permanences/days.ts';
import { type Action } from '../../bot/view/view.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();
const NOW = Date.UTC(2026, 11, 3, 9, 0);

const send = (state: State, action: Action, now = NOW) =>
  turn(world, { state, message: { kind: 'action', action }, now }).state;
const say = (state: State, text: string, now = NOW) =>
  turn(world, { state, message: { kind: 'text', text }, now }).state;
const shown = (state: State, now = NOW) => JSON.stringify(screen(world, state, now));
const answer = (step: string, option: string): Action => ({
  do: 'answer',
  walk: 0,
  step,
  options: [option],
});

test('a day to come near a paper is not the day it came, a year ago', () => {
  const told = "j'ai reçu un courrier de la cpam, je me fais opérer le 14 décembre";
  expect(daysAgo(world, told, dayOf('2026-12-03'))).toBeUndefined();
  const past = "j'ai reçu un courrier de la cpam le 14 novembre";
  expect(daysAgo(world, past, dayOf('2026-12-03'))).toBe(19);
});

test.each([
  ["j'ai reçu la lettre il y a 9 jours", 9],
  ["un huissier m'a donné une contrainte il y a cinq jours, j'ai 15 jours c'est écrit", 5],
  ['jai recu un courrier de la caf ya 3 semaines', 21],
  ["j'ai reçu le papier avant-hier", 2],
  ['i received a letter 5 days ago', 5],
  // Dates in full, on Monday 30 November 2026: the earliest that the words may mean.
  ['courrier reçu le 20 novembre', 10],
  ['j’ai un courrier du 12/11, que faire', 18],
  ['une lettre datée du 3 octobre 2026', 58],
  ['un FPS du 12 novembre, quel coup de massue', 18],
  ['lettre du 12/11/2025 de la caf', 383],
  ['mise en demeure reçue lundi dernier', 7],
  ['lettre reçue dimanche dernier', 1],
  ['j’ai reçu mardi une lettre', 6],
  ['j’ai reçu une lettre la semaine dernière', 7],
  ['jai recu un papier vendredi 20 nov', 10],
  ['reçu le 1er novembre un courrier de la caf', 29],
  ['j’ai reçu le 20 décembre une lettre', 345],
  // What was refused is told with its day, no paper named.
  ['ma demande de rsa a été refusée par la caf le 12 novembre', 18],
  ["j'ai été radié de france travail le 20 novembre", 10],
  ['mon aah a été refusée en juin', 182],
  ['mon aah a été refusée en novembre 2025', 394],
  ['aah refusée par la mdph en décembre', 364],
  ["j'ai reçu une lettre et je pars en juin", undefined],
  ['refusé pour un séjour en juin', undefined],
  ["j'ai reçu une lettre, je dois répondre avant le 15 novembre", undefined],
  ["j'ai reçu un courrier, rendez-vous lundi", undefined],
  ["j'ai reçu un courrier, j’ai rdv le vendredi 20 novembre", undefined],
  ['lettre du 3 décembre 2026', undefined],
  ['courrier du 12/13', undefined],
  ['courrier du 12/11 reçu le 15/11', undefined],
  ["je n'ai pas reçu mon argent du 5 novembre", undefined],
  ['je suis sourd depuis le 20 novembre', undefined],
  // Of something else, of two times, of none, or too long ago.
  ["j'ai déménagé il y a 9 jours", undefined],
  ["j'ai reçu hier une lettre du 3 mars", undefined],
  // Each time is of what stands beside it.
  ["il y a 2 mois j'ai déménagé et j'ai reçu une lettre hier", 1],
  ["j'ai reçu un courrier pour la voiture que j'ai vendue le 3 mars", undefined],
  ["j'ai reçu une lettre, j'ai 15 jours", undefined],
  ["j'ai reçu une lettre il y a 30 mois", undefined],
])('"%s" came so many days ago: %s', (text, days) => {
  expect(daysAgo(world, text, dayOf('2026-11-30'))).toBe(days);
});

test.each([
  [
    'J’ai acheté une Clio d’occasion le 27 février, la batterie était morte, je l’ai changée.',
    { bought: '2026-02-27' },
  ],
  ["j'ai déménagé le 25 octobre et voté à l'ancienne adresse", { moved: '2026-10-25' }],
  ['hier on a vendu la voiture', { sold: '2026-11-29' }],
  [
    "j'ai vendu ma voiture le 3 mars, acheté une autre le 5 mars",
    { sold: '2026-03-03', bought: '2026-03-05' },
  ],
  ['mon père est décédé il y a 3 semaines', { died: '2026-11-09' }],
  ['I sold my car 9 days ago', { sold: '2026-11-21' }],
  // To come, of a paper, of two days, or of nothing that is counted from.
  ['je déménage le 15 décembre', {}],
  ["la lettre du 20 novembre dit que j'ai vendu la voiture", {}],
  ['acheté le 3 mars ou acheté le 5 mars je ne sais plus', {}],
  ['rien de vendu, rdv le 3 mars', {}],
  ["j'ai pas déménagé le 3 mars", {}],
  ['né le 3 mars', {}],
])('"%s" tells when something was', (text, days) => {
  const told: Readonly<Record<string, DayNumber>> = happenedOn(world, text, dayOf('2026-11-30'));
  const dates = Object.entries(told).map(([what, day]) => [what, toDate(day)]);
  expect(Object.fromEntries(dates)).toEqual(days);
});

test('a sale or a move counts from its day: with what is left where that is little', () => {
  const read = (text: string, now = NOW) => {
    const sure = send(say(newState(), text, now), answer('situation', 'moved'), now);
    return shown(send(sure, answer('moved-internet/internet', 'internet-yes'), now), now);
  };
  const text = "carte grise, j'ai déménagé le 5 novembre";
  expect(read(text)).toMatch(
    /Depuis le jeudi 5 novembre : avant le samedi 5 décembre. Il reste 2 jours/,
  );
  expect(read(text, Date.UTC(2026, 11, 9, 9))).toMatch(/5 novembre, la date peut être passée/);
  expect(read('changer adresse carte grise')).toMatch(
    /Changez l'adresse dans le mois.*Par exemple : il y a 7 jours, avant le samedi 26 décembre/s,
  );
});

test('a deadline counts from the day that was told, past or not; else an example of a week ago', () => {
  const read = (text: string) => {
    const told = say(newState(), `un huissier m'a donné une contrainte de l'urssaf ${text}`);
    const sure = send(told, answer('paper', 'order'));
    return shown(send(sure, { do: 'commune', commune: '33281' }));
  };
  expect(read('il y a 9 jours')).toMatch(
    /Reçu le mardi 24 novembre : avant le mercredi 9 décembre.*dans les 15 jours/s,
  );
  expect(read('il y a 9 jours')).not.toMatch(/Par exemple : reçu/i);
  expect(read('reçue le 24 novembre')).toMatch(/Reçu le mardi 24 novembre : avant/);
  expect(read('il y a 9 jours')).toMatch(/9 décembre. Il reste 6 jours/);
  for (const text of ['il y a 3 semaines', 'le 3 octobre']) {
    expect(read(text)).toMatch(/la date peut être passée. Essayez quand même/);
    expect(read(text)).not.toMatch(/Par exemple : reçu/i);
  }
  expect(read('')).toMatch(
    /dans les 15 jours.*Par exemple : reçu il y a 7 jours, avant le vendredi 11 décembre/s,
  );
});

test('the day that was told is of one demand: begun anew, it is forgotten', () => {
  const told = say(newState(), "j'ai reçu une lettre de la caf il y a 9 jours");
  expect(told.received).toBeDefined();
  expect(send(told, { do: 'command', command: 'restart' }).received).toBeUndefined();
});
