import { dayOf, toDate } from '../../bot/permanences/days.ts';
import { communeWords } from '../../bot/data/read-commune-words.ts';
import { planningWords } from '../../bot/data/read-planning-words.ts';
import { zoneTable } from '../../bot/data/zones.ts';
import { begin } from '../../bot/conversation/begin.ts';
import { packGuide, readGuide } from '../../bot/conversation/packs/guide-pack.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { start } from '../../bot/engine/start.ts';
import { NO_LANGUAGE } from '../../bot/reading/language.ts';
import { finish } from '../../bot/reading/steps.ts';
import {
  autonomy,
  branch,
  buildFlow,
  facts,
  option,
  orientation,
  question,
} from '../engine/build-flow.ts';
import { home, permanence } from '../permanences/support/territory.ts';
import { asLinks } from '../view/link-maker.ts';
import { sureView } from '../view/orientation-fixtures.ts';
import { craIn } from '../../bot/data/read-cra.ts';
import { trainingIn } from '../../bot/data/read-training.ts';
import { LANGUAGE } from './shipped-language.ts';
import { shippedWorld } from './shipped-world.ts';

/** One who is locked out of an account, or is asked for money back. */
const flow = buildFlow(
  [
    question('problem', [option('password', 'reset'), option('overpayment', 'regime')]),
    question('regime', [
      option('general', 'desk', { set: [['regime', 'caf']] }),
      option('farm', 'msa', { set: [['regime', 'msa']] }),
    ]),
    branch('desk', [{ when: [{ kind: 'territory', codes: ['33'] }], go: 'caf-gironde' }], 'caf'),
    autonomy('reset', { ifStuck: 'desk', then: 'problem' }),
    orientation('caf-gironde', 'caf'),
    orientation('caf'),
    orientation('msa', 'caf'),
  ],
  { id: 'caf.account', facts: facts({ regime: ['caf', 'msa'] }) },
);

/** Addresses that a page names. */
const PAGE_HEAD = {
  styleHref: '/style.css',
  iconHref: '/icon.svg',
  homeHref: '/',
  accessibilityHref: '/accessibilite',
  privacyHref: '/confidentialite',
  legalHref: '/mentions-legales',
  howHref: '/comment',
};

/**
 * What examples of docstrings speak of without saying what it is: a small flow and a walk that
 * begins on it; Mérignac and a permanence there on Tuesdays from 9 to 12; Monday 30 November 2026
 * at 10 in Paris; the World and the words that ship, with its first screen;
 * the end of a path whose date is sure; the income tax return, and all campaigns of the year; the guide of a pack.
 */
export function exampleCast(): Readonly<Record<string, unknown>> {
  const world = shippedWorld();
  const now = Date.parse('2026-11-30T10:00+01:00');
  const state = begin(world);
  return {
    flow,
    walk: start(flow),
    paris: zoneTable('Europe/Paris'),
    merignac: home('33281'),
    tuesdays: permanence('mairie', '33281'),
    now,
    language: LANGUAGE,
    noWords: NO_LANGUAGE,
    communeWords: communeWords(['data']),
    planning: planningWords(['data']),
    world,
    state,
    asLinks,
    pageHead: PAGE_HEAD,
    sureView,
    view: screen(world, state, now),
    guide: readGuide(packGuide(world, '2026-11-30'), []),
    written: { language: NO_LANGUAGE },
    models: { danger: '', doItForMe: '', route: '' },
    campaign: world.campaigns?.get('impots-declaration'),
    campaigns: world.campaigns,
    dayOf,
    finish,
    toDate,
    ...helperCast(),
  };
}

/** What helpers read: the words of a report, and situations to practise on. */
function helperCast(): Readonly<Record<string, unknown>> {
  const training = trainingIn(['data']);
  return { cra: craIn(['data']), training, situation: training.situations[0] };
}
