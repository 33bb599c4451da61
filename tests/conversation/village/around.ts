import { type Notice, type State } from '../../../bot/conversation/state.ts';
import { type DangerKind } from '../../../bot/understanding/danger.ts';
import { desk, NOW, PLACES, village, weekly } from './places.ts';
import { TOWN } from './world.ts';
import { DOUBTS } from './flows.ts';
import {
  beside,
  debt,
  nowhere,
  on,
  person,
  said,
  to,
  walk,
  type Case,
  type Cases,
} from './people.ts';

const notice = (one: Notice, who: Partial<State> = {}): Case =>
  debt([], { notices: [one], ...who }, { part: ['notices', 'alert'] });

const plain = [
  'guarded',
  'old-button',
  'too-long',
  'choose-one',
  'thanks',
  'helper-on',
  'helper-off',
  'welcome',
  'commune-kept',
  'already-here',
  'do-it-for-me',
] as const;
const alert = (dangers: readonly DangerKind[], doubtful: boolean, who: Partial<State> = {}) =>
  notice({ code: 'alert', dangers, doubtful }, who);
/** What is said once above a screen. */
export const NOTICES: Cases = {
  ...Object.fromEntries(plain.map((code) => [code, notice({ code })])),
  'guarded, where the commune is asked': {
    ...on({ kind: 'commune', among: [] }, { notices: [{ code: 'guarded' }] }),
    part: ['notices'],
  },
  'not understood, on a menu': {
    ...on(undefined, { notices: [{ code: 'not-understood', misses: 1 }] }),
    part: ['notices'],
  },
  'not understood, of several': debt(
    ['how letter'],
    { notices: [{ code: 'not-understood', misses: 1 }] },
    { part: ['notices'] },
  ),
  'already on the first screen': {
    ...on(undefined, { notices: [{ code: 'already-here' }] }),
    part: ['notices'],
  },
  'one answer lost': notice({ code: 'answer-lost', count: 1 }),
  'two answers lost': notice({ code: 'answer-lost', count: 2 }),
  'a commune that is not there': notice({ code: 'commune-unknown' }),
  'a commune that is not there, twice': notice({ code: 'commune-unknown' }, { misses: 2 }),
  'a street': notice({ code: 'commune-unknown', lacking: 'street' }),
  'a commune that is not known is kept': notice({ code: 'commune-kept' }, { commune: '00000' }),
  'do it for me, beside somebody': notice({ code: 'do-it-for-me' }, beside),
  'a digression': notice({ code: 'digression', flow: 'impots.declarer' }),
  'a second demand': notice({ code: 'second-demand', flow: 'impots.declarer' }),
  'of a flow that is gone': notice({ code: 'digression', flow: 'none' }),
  'set right': notice({ code: 'corrected', flow: 'caf.dette', step: 'how', option: 'phone' }),
  'set right, a yes': notice({
    code: 'corrected',
    flow: 'caf.ancien',
    step: 'agree',
    option: 'yes',
  }),
  'set right, what nobody says': notice({
    code: 'corrected',
    flow: 'caf.dette',
    step: 'agree',
    option: 'private',
  }),
  'set right, of no question': notice({
    code: 'corrected',
    flow: 'caf.dette',
    step: 'pay',
    option: 'private',
  }),
  'set right, of no answer': notice({
    code: 'corrected',
    flow: 'caf.dette',
    step: 'how',
    option: 'none',
  }),
  elsewhere: notice({ code: 'elsewhere', flow: 'impots.declarer' }),
  'not that': notice({ code: 'elsewhere' }),
  'it helped': notice({ code: 'helped', flow: 'caf.dette', said: 'yes' }),
  'it did not': notice({ code: 'helped', flow: 'caf.dette', said: 'no' }),
  'what a word means': {
    ...notice({ code: 'meaning', term: 'quotient' }),
    world: { glossary: { means: new Map([['quotient', { fr: 'un chiffre' }]]) } as never },
  },
  'what a word means, in English': {
    ...notice({ code: 'meaning', term: 'quotient' }, { lang: 'en' }),
    world: {
      glossary: { means: new Map([['quotient', { fr: 'un chiffre', en: 'a number' }]]) } as never,
    },
  },
  'what no word means': notice({ code: 'meaning', term: 'quotient' }),
  'another language': {
    ...notice({ code: 'other-language', lang: 'es' }),
    world: { speech: { says: (lang: string) => `Solo francés (${lang}).` } as never },
  },
  'another language, without words': notice({ code: 'other-language', lang: 'es' }),
  violence: alert(['violence'], false),
  'violence, perhaps': alert(['violence'], true),
  'a cheat': alert(['scam-now'], false),
  'a cheat, perhaps': alert(['scam-now'], true),
  'a cheat, or more, perhaps': alert(['scam-now', 'violence'], true),
  'a cheat, where one is helped': alert(['scam-now'], false, { walks: [walk('banque.demande')] }),
  'without a line': alert(['suicide'], false),
  'a cut': alert(['energy'], false),
};

const around = {
  part: [
    'pageTitle',
    'topic',
    'understood',
    'given',
    'givenTitle',
    'ways',
    'next',
    'back',
    'helped',
    'languages',
    'translation',
    'take',
  ],
} as const;
const later = { later: [{ flow: 'impots.declarer' }] };
const paths = [walk('impots.declarer'), walk('caf.dette', 'how phone', 'agree yes')];
const OPEN_TUESDAY = { schedule: weekly('TU 10:00-16:00') };

/** Around a screen: what was said, what waits, the ways on. */
export const AROUND: Cases = {
  'a demand waits': debt([], later, around),
  'a demand waits, at an end': debt(['how phone', 'agree yes'], later, around),
  'a demand waits, at a door': to(
    'poste',
    { later: [{ flow: 'caf.dette' }] },
    { part: ['body', 'take', 'next'] },
  ),
  'a walk waits': { who: person({ walks: paths }), ...around },
  'at a person’s': { who: person({ walks: [walk('aide.parler')] }), part: ['ways', 'topic'] },
  'it helped': debt(
    ['how phone', 'agree yes'],
    { notices: [{ code: 'helped', flow: 'caf.dette', said: 'yes' }] },
    { part: ['helped'] },
  ),
  'it was counted': debt(
    ['how phone', 'agree yes'],
    { counted: ['caf.dette ?'] },
    { part: ['helped'] },
  ),
  'a flow of which one said nothing': {
    who: person({ walks: [walk('numerique.mail')], ...said('for-other') }),
    part: 'body',
  },
  'on a shared device': debt(
    ['how phone'],
    { structure: 'mairie' },
    {
      part: ['pageTitle', 'sensitive', 'heading'],
      world: { structures: new Map([['mairie', { ...TOWN, device: 'shared' }]]) },
    },
  ),
  'a structure’s line': debt(
    [],
    { structure: 'mairie' },
    { part: ['body', 'languages'], world: { structures: new Map([['mairie', TOWN]]) } },
  ),
  'a structure’s territory': to(
    'caf',
    { structure: 'mairie' },
    {
      part: ['body'],
      now: NOW + 25 * 3_600_000,
      world: { structures: new Map([['mairie', TOWN]]) },
    },
  ),
  'one trip for two demands': {
    who: person({ walks: [walk('aide.qui-peut-aider')], later: [{ flow: 'caf.demande' }] }),
    part: ['body', 'take', 'next'],
  },
  'one trip for two demands, in English': {
    who: person({ walks: [walk('aide.parler')], later: [{ flow: 'caf.demande' }], lang: 'en' }),
    part: ['body'],
  },
  'one place for two demands': {
    ...{ ...to('caf', { later: [{ flow: 'poste.demande' }] }), part: ['body'] },
    world: { permanences: village(desk('poste-mairie', 'poste', PLACES.mairie, OPEN_TUESDAY)) },
  },
  'one desk for two demands': {
    ...{ ...to('poste', { later: [{ flow: 'caf.demande' }] }), part: ['body'] },
    world: { permanences: village(desk('poste-bourg', 'poste', PLACES.bourg, OPEN_TUESDAY)) },
  },
  'one trip, where one went in vain': {
    ...{
      ...to('caf', { later: [{ flow: 'aide.parler' }], ...said('tried-went') }),
      part: ['body'],
    },
  },
  'a trip that waits for what tells too much': {
    ...to('caf', { later: [{ flow: 'asile.demande' }] }),
    part: ['next'],
  },
  'read again at its desk': to(
    'caf',
    { structure: 'mairie' },
    {
      ...{ part: ['sources', 'toCheck'] },
      world: {
        reviews: new Map([
          [
            'flow/caf.demande',
            [{ structure: 'mairie', role: 'caf', date: '2026-11-25', verdict: 'right' }],
          ],
        ]),
      },
    },
  ),
  old: to('poste', {}, { part: ['sources', 'toCheck'], now: Date.UTC(2028, 0, 3, 9) }),
};

/** What is in doubt, and where to make sure. */
export const TRUTH: Cases = Object.fromEntries(
  Object.keys(DOUBTS).map((id): [string, Case] => [
    id,
    {
      who: person({ walks: [walk('aide.verifier', `what ${id}`)] }),
      part: ['sources', 'toCheck', 'body'],
    },
  ]),
);

/** Whom one may call beside a question, and how many questions are left. */
export const BESIDE: Cases = {
  'the line of the walk below': {
    who: person({ walks: [walk('cpam.demande'), walk('caf.dette')] }),
    part: ['body', 'ways'],
  },
  'the same line': {
    who: person({ walks: [walk('caf.demande'), walk('caf.dette')] }),
    part: ['body'],
  },
  'no more than two': {
    who: person({ structure: 'mairie', walks: [walk('cpam.demande'), walk('caf.dette')] }),
    ...{ part: ['body'], world: { structures: new Map([['mairie', TOWN]]) } },
  },
  'in English': debt([], { lang: 'en' }, { part: ['pageTitle', 'body', 'progress'] }),
  'the last, but for the commune': {
    ...nowhere({ who: person({ walks: [walk('aide.courrier')] }) }),
    part: ['progress'],
  },
  'the last': { who: person({ walks: [walk('aide.courrier')] }), part: ['progress'] },
  'the commune after it': {
    ...nowhere({ who: person({ walks: [walk('aide.portes')] }) }),
    part: ['progress'],
  },
};
