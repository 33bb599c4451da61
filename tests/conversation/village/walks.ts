import { type State } from '../../../bot/conversation/state.ts';
import { dayOf } from '../../../bot/permanences/days.ts';
import { beside, debt, nowhere, person, said, to, walk, type Case, type Cases } from './people.ts';
import { OPERATORS } from './operators.ts';
import { CAMPAIGNS } from './world.ts';

const path = ['how letter', 'which rsa logement'];
/** A debt, from its first question to its ends. */
export const DEBT: Cases = {
  'the first question': debt([], {}, { part: 'whole' }),
  'the first question, without a commune': nowhere(debt([])),
  'the first question, commune declined, not understood': debt([], {
    commune: 'declined',
    misses: 1,
    notices: [{ code: 'not-understood', misses: 1 }],
  }),
  'not understood twice, in the town': debt([], {
    commune: '87991',
    misses: 2,
    notices: [{ code: 'not-understood', misses: 2 }],
  }),
  'several answers': debt(['how letter']),
  'the last question': debt(path, {}, { part: 'whole' }),
  'asked anew': debt(path, { prompt: { kind: 'change', walk: 0, step: 'which' } }),
  'asked anew, the first': debt(path, { prompt: { kind: 'change', walk: 0, step: 'how' } }),
  'asked anew, of a walk that is gone': debt(
    path,
    { prompt: { kind: 'change', walk: 3, step: 'how' } },
    { part: ['heading'] },
  ),
  'what is told to nobody': debt(['how phone', 'agree private']),
  'to pay alone': debt([...path, 'agree yes'], {}, { part: 'whole' }),
  'to pay, without internet': debt(['how phone', 'agree yes'], said('no-internet', 'refused')),
  'to contest': debt([...path, 'agree no'], {}, { part: 'whole' }),
  'to contest, from the day that was told': debt(
    ['how phone', 'agree no'],
    { received: dayOf('2026-11-03') },
    { part: ['body', 'take'] },
  ),
  'a complaint, whenever the paper came': to(
    'asile',
    { received: dayOf('2026-11-20') },
    { part: ['body'] },
  ),
  'to contest, too late': debt(
    ['how phone', 'agree no'],
    { received: dayOf('2026-08-03') },
    { part: ['body'] },
  ),
  'at the same operator again': debt(['how unsure'], {}, { part: ['body'] }),
  'all that is to be done': debt([...path, 'agree private']),
  'only what was heard': debt(['~how phone', '~agree no'], { misses: 2 }),
  'only what was heard, to do alone': debt(['~how phone', '~agree yes']),
  'only the first was heard': debt(['~how phone']),
  'the commune is asked': nowhere(debt(['how unsure'])),
};

const PANE = { part: ['mediator'] } as const;

/** Beside somebody who helps. */
export const HELPERS: Cases = {
  'to pay': debt(['how phone', 'agree yes'], beside, PANE),
  'to contest': debt(['how phone', 'agree no'], beside, PANE),
  'a question': debt([], beside, PANE),
  'to teach': to('caf', beside, PANE),
  'who receives by appointment': to('impots', { ...beside, commune: '87991' }, PANE),
  'no desk near': to('asile', { ...beside, commune: '87992' }, PANE),
  'of no commune': to('poste', { ...beside, commune: 'declined' }, PANE),
  'open now': to('caf', { ...beside, commune: '87991' }, PANE),
  'the helper’s own desk': to('france-services', beside, PANE),
  'nobody who has a mandate': {
    ...to('caf', beside, PANE),
    world: { operators: new Map([...OPERATORS].filter(([id]) => id !== 'aidants-connect')) },
  },
  'about a mandate': { who: person({ ...beside, walks: [walk('accompagner.mandat')] }), ...PANE },
  'about a mandate, at its end': {
    who: person({ ...beside, walks: [walk('accompagner.mandat', 'who parent')] }),
    ...PANE,
  },
  'in English': debt(['how phone', 'agree no'], { ...beside, lang: 'en' }, PANE),
  'nobody answers': {
    who: person({ ...beside, walks: [walk('aide.personne-ne-repond', 'step call')] }),
    ...PANE,
  },
};

const ladder = (service: string | undefined, step: string, who: Partial<State> = {}): Case => ({
  who: person({
    walks: [
      {
        ...walk('aide.personne-ne-repond', ...(step === '' ? [] : [`step ${step}`])),
        outside: service === undefined ? [] : [['service', service]],
      },
    ],
    ...who,
  }),
});

/** Nobody answers: the ladder, step by step. */
export const LADDER: Cases = {
  'where it begins': ladder('caf', ''),
  'where it begins, of a name that tells too much': {
    ...ladder('asile', '', said('tried-phone')),
    part: ['topic', 'understood', 'heading'],
  },
  ...Object.fromEntries(
    ['call', 'other', 'write', 'wait', 'mediator'].map((step) => [
      `the Caf, ${step}`,
      ladder('caf', step),
    ]),
  ),
  'the Caf, call, without a phone': {
    ...ladder('caf', 'call', said('no-phone')),
    part: ['body', 'understood'],
  },
  'the health insurance, call': {
    ...ladder('cpam', 'call'),
    part: ['heading', 'body', 'asides', 'sources', 'toCheck', 'take'],
  },
  'the health insurance, write': {
    ...ladder('cpam', 'write'),
    part: ['body', 'asides', 'sources', 'toCheck', 'take'],
  },
  'a name that tells too much, write': ladder('asile', 'write'),
  'a name that tells too much, mediator': {
    ...ladder('asile', 'mediator'),
    part: ['heading', 'asides', 'take'],
  },
  'no ladder of its own': { ...ladder('poste', 'call'), part: ['heading', 'body'] },
  'nobody knows which, call': ladder(undefined, 'call'),
  'nobody knows which, write, in English': ladder(undefined, 'write', { lang: 'en' }),
  'after an answer that decides': { ...ladder('caf', 'known'), part: ['heading'] },
};

const season = (name: keyof typeof CAMPAIGNS, answer: string, who: Partial<State> = {}): Case => ({
  who: person({ walks: [walk('impots.declarer', ...answer.split(' and '))], ...who }),
  world: {
    campaigns: new Map([
      ['declaration', CAMPAIGNS[name]],
      ['cheque', CAMPAIGNS.cheque],
    ]),
  },
  part: ['heading', 'body', 'take', 'sources', 'toCheck', 'pageTitle'],
});

const names = ['open', 'closing', 'today', 'late', 'closed', 'before'] as const;
const body = { part: ['body'] } as const;
/** What opens and closes in the year. */
export const SEASON: Cases = {
  ...Object.fromEntries(
    names.map((name) => [`to declare, ${name}`, { ...season(name, 'done no'), ...body }]),
  ),
  'of two, the one that ends first': season('open', 'done yes'),
  'of two, when one is over': { ...season('late', 'done yes'), ...body },
  'of one that nobody knows': {
    ...season('open', 'done no'),
    world: { campaigns: new Map([['cheque', CAMPAIGNS.cheque]]) },
    ...body,
  },
  'in English': season('closing', 'done no', { lang: 'en' }),
  'something to know first': { ...season('open', 'done told'), part: 'body' },
  'all that was heard, and cannot wait': { ...season('closing', '~done no'), ...body },
  'it is over since': {
    ...season('late', 'done no', {
      notices: [{ code: 'campaign-over', campaign: 'declaration' }],
    }),
    part: ['notices'],
  },
  'what nobody knows is over': {
    ...season('late', 'done no', { notices: [{ code: 'campaign-over', campaign: 'none' }] }),
    part: ['notices'],
  },
};
