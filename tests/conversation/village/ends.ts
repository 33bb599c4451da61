import { type Circumstance, type State } from '../../../bot/conversation/state.ts';
import { SECOND } from './flows.ts';
import { person, said, to, walk, type Case, type Cases } from './people.ts';
import { NOW } from './places.ts';

/** An end in the village, whatever is known of who receives. */
export const IN_THE_VILLAGE: Cases = {
  'sure: go there, or call': to('caf'),
  'to confirm: call first': to('cpam'),
  'by appointment': to('impots'),
  'expired: its address alone': to('msa'),
  'of a public list': to('prefecture'),
  'of a public list, without hours': to('retraite'),
  reported: to('poste'),
  'no place, and who gives its number': to('ccas'),
  'no place, and a page': to('banque'),
  'what is invented': to('ecole', { structure: 'demonstration' }),
  'a town hall': to('mairie'),
  sensitive: to('asile'),
};

const DOORS = { part: ['understood', 'notices', 'pageTitle', 'body', 'take'] } as const;

/** The same end elsewhere. */
export const ELSEWHERE: Cases = {
  'no commune is told': to('caf', { commune: 'declined' }, DOORS),
  'no commune is told, who gives its number': to('ccas', { commune: 'declined' }, DOORS),
  'in the town, open now': to('caf', { commune: '87991' }, DOORS),
  'far from all': to('caf', { commune: '87992' }, DOORS),
  'far from a desk of a list': to('prefecture', { commune: '87992' }, DOORS),
  'on an island': to('caf', { commune: '97490' }, DOORS),
  'whoever stands in for it': to(
    'caf',
    { walks: [{ ...walk('caf.demande'), outside: [['regime', 'msa']] }] },
    DOORS,
  ),
  'on Tuesday at eleven': to('caf', {}, { ...DOORS, now: NOW + 25 * 3_600_000 }),
  'next summer': to('caf', {}, { ...DOORS, now: Date.UTC(2027, 6, 6, 6) }),
};

const BARRED = { part: ['understood', 'body', 'asides'] } as const;
const told = (operator: string, ...kinds: readonly Circumstance['kind'][]) =>
  to(operator, said(...kinds), BARRED);

/** Doors that are out of reach, or were tried. */
export const BARRED_DOORS: Cases = {
  'no phone, a sure place': told('caf', 'no-phone'),
  'no phone, a place to confirm': told('cpam', 'no-phone'),
  'no phone, by appointment': told('impots', 'no-phone'),
  'no phone, nothing but a number': told('asile', 'no-phone'),
  'no phone, who gives the number': told('ccas', 'no-phone'),
  'no internet, nothing but a page': told('banque', 'no-internet'),
  'tried the site': told('banque', 'tried-site'),
  'tried the phone': told('caf', 'tried-phone'),
  'tried to go, and to call': told('cpam', 'tried-phone', 'tried-went'),
  'tried at another operator': to(
    'caf',
    { situation: [{ kind: 'tried-phone', operator: 'cpam' }] },
    BARRED,
  ),
  refused: told('caf', 'refused'),
  'refused by another': to('caf', { situation: [{ kind: 'refused', operator: 'cpam' }] }, BARRED),
  'refused by who has no ladder': told('poste', 'refused', 'no-phone'),
  'refused, at the Défenseur’s door': told('prefecture', 'refused'),
  'for another': told('caf', 'for-other', 'no-internet'),
};

/** An end in other words. */
export const OTHER_WORDS: Cases = {
  'in English': to('caf', { lang: 'en' }, { part: 'whole' }),
  'in Arabic': to('caf', { lang: 'ar' }, { part: 'whole' }),
  'in easier words': to('impots', { simple: true }, { part: 'whole' }),
  'to confirm, in English': to('cpam', { lang: 'en', ...said('no-phone', 'for-other') }, DOORS),
  'who gives its number, in English': to('ccas', { lang: 'en' }, DOORS),
};

const BODY = { part: ['body', 'take'] } as const;
const elsewhere = (id: string, who: Partial<State> = {}): Case => ({
  who: person({ walks: [walk('aide.portes', `which ${id}`)], ...who }),
  part: ['body'],
});

/** A second door, whatever is known of it. */
export const SECOND_DOORS: Cases = {
  ...Object.fromEntries(SECOND.map((id) => [id, elsewhere(id)])),
  'what is carried away of it': { ...elsewhere('cpam'), ...BODY },
  'by appointment, without a phone': elsewhere('impots', said('no-phone')),
  'to confirm, without a phone': elsewhere('cpam', said('no-phone')),
  'a page, without internet': elsewhere('banque', said('no-internet')),
  'in English': elsewhere('ccas', { lang: 'en' }),
};
