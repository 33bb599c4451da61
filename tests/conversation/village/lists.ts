import { type State } from '../../../bot/conversation/state.ts';
import { dayOf } from '../../../bot/permanences/days.ts';
import { beside, on, said, walk, type Case, type Cases } from './people.ts';
import { VILLAGE } from './world.ts';

const rows = { part: ['heading', 'body'] } as const;
/** Menus, families, suggestions, and what has no guide yet. */
export const MENUS: Cases = {
  'the first screen': { ...on(undefined), part: 'whole' },
  'the first screen, beside somebody': on(undefined, beside),
  'the first screen, in easier words': { ...on(undefined, { simple: true }), ...rows },
  'a menu': { ...on({ kind: 'menu', menu: 'caf' }), part: 'whole' },
  'a menu that is not there': {
    ...on({ kind: 'menu', menu: 'none' }),
    part: ['heading', 'back'],
  },
  'the first menu, asked for': {
    ...on({ kind: 'menu', menu: 'first' }),
    part: ['heading', 'back'],
  },
  'a family': { ...on({ kind: 'family', family: 'argent' }), part: 'whole' },
  'its second screen': { ...on({ kind: 'family', family: 'argent', page: 2 }), ...rows },
  'after its last': { ...on({ kind: 'family', family: 'argent', page: 99 }), ...rows },
  'a family without any': { ...on({ kind: 'family', family: 'vide' }), ...rows },
  'a family that is not there': { ...on({ kind: 'family', family: 'none' }), ...rows },
  'one suggestion': { ...on({ kind: 'suggestions', ids: ['argent.a', 'none'] }), part: 'whole' },
  'three, what is open first': {
    ...on({ kind: 'suggestions', ids: ['caf.dette', 'numerique.mail', 'impots.declarer'] }),
    ...rows,
  },
  'two, one of which closes': {
    ...on({ kind: 'suggestions', ids: ['impots.declarer', 'ecole.demande'] }),
    ...rows,
  },
  'no guide yet': { ...on({ kind: 'stub', id: 'argent.a' }), part: 'whole' },
  'no guide, and no name': { ...on({ kind: 'stub', id: 'none' }), ...rows },
  erased: { ...on({ kind: 'erased' }), part: 'whole' },
  'the commune': { ...on({ kind: 'commune', among: [] }), part: 'whole' },
  'one of several communes': {
    ...on({ kind: 'commune', among: ['87990', '75111', '00000'] }),
    ...rows,
  },
};

/** Letters. */
export const LETTER_SCREENS: Cases = {
  'who writes': { ...on({ kind: 'letters' }), part: 'whole' },
  'what stands in bold': { ...on({ kind: 'letters', sender: 'caf' }), part: 'whole' },
  'its second screen': { ...on({ kind: 'letters', sender: 'caf', page: 2 }), ...rows },
  'after its last': { ...on({ kind: 'letters', sender: 'caf', page: 9 }), ...rows },
  'one letter only': { ...on({ kind: 'letters', sender: 'huissier' }), ...rows },
  'one of these': { ...on({ kind: 'letters', among: ['dette', 'acte', 'none'] }), part: 'whole' },
  'a letter with a clock': { ...on({ kind: 'letter', letter: 'dette' }), part: 'whole' },
  'one that cannot wait': on({ kind: 'letter', letter: 'saisie' }),
  'one that cannot wait, from the day that was told': {
    ...on({ kind: 'letter', letter: 'saisie' }, { received: dayOf('2026-11-20') }),
    ...rows,
  },
  'one of a campaign, in doubt': on({ kind: 'letter', letter: 'impots' }),
  'one without a clock, in English': on({ kind: 'letter', letter: 'acte' }, { lang: 'en' }),
  'one that is not there': { ...on({ kind: 'letter', letter: 'none' }), part: ['heading'] },
  'of a sender that is not there': {
    ...on({ kind: 'letters', sender: 'none' }),
    part: ['heading'],
  },
  'no letters': {
    ...on({ kind: 'letters' }),
    world: { letters: { senders: new Map(), letters: new Map() } },
    part: ['heading'],
  },
  'no guide for any other paper': {
    ...{ ...on({ kind: 'letters' }), ...rows },
    world: { flows: new Map([...VILLAGE.flows].filter(([id]) => id !== 'aide.courrier')) },
  },
};

type Danger = Extract<NonNullable<State['prompt']>, { kind: 'danger' }>;
const danger = (
  dangers: Danger['dangers'],
  more: Partial<Danger> = {},
  who: Partial<State> = {},
): Case => ({
  ...on({ kind: 'danger', dangers, soft: false, flows: [], ...more }, who),
  part: ['heading', 'pageTitle', 'sensitive', 'notices', 'body'],
});
const late = { now: Date.UTC(2026, 11, 1, 17, 30) };

/** Dangers, the numbers first. */
export const DANGERS: Cases = {
  suicide: { ...danger(['suicide']), part: 'whole' },
  'suicide, without a phone': danger(['suicide'], {}, said('no-phone')),
  'suicide, of somebody else': danger(['suicide'], { soft: true }),
  'violence, with what was asked': danger(
    ['violence'],
    { flows: ['caf.dette', 'argent.a', 'none'] },
    { walks: [walk('caf.dette', 'how phone')] },
  ),
  'violence, on an island': danger(['violence'], {}, { commune: '97490' }),
  'violence, on Wednesday': { ...danger(['violence']), now: Date.UTC(2026, 11, 2, 9) },
  'a child, and violence': danger(['violence', 'child']),
  'a cut, of somebody else': danger(['energy'], { soft: true }),
  'violence, as the line opens': { ...danger(['violence']), now: Date.UTC(2026, 10, 30, 8) },
  'violence, as the line closes': { ...danger(['violence']), now: Date.UTC(2026, 10, 30, 17) },
  'a cut, as offices open': { ...danger(['energy']), now: Date.UTC(2026, 10, 30, 9) },
  'a cut, as offices close': { ...danger(['energy']), now: Date.UTC(2026, 10, 30, 16) },
  'a cut, before offices open': { ...danger(['energy']), now: Date.UTC(2026, 10, 30, 8, 59) },
  'a cut, in the evening': { ...danger(['energy']), ...late },
  'three at once': danger(['energy', 'scam-now', 'suicide']),
  'one of which nothing is known': danger(['hunger']),
  none: danger([]),
  'beside somebody': danger(['violence'], {}, beside),
  'beside somebody, of another': danger(['violence'], { soft: true }, beside),
  'a cheat': danger(['scam-now'], {}, { walks: [walk('caf.dette')] }),
};
