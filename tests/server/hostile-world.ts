import { type Structure } from '../../bot/conversation/structure.ts';
import { type World } from '../../bot/conversation/world.ts';
import { human, ordinary, pagesWorld } from '../channels/pages/pages-world.ts';
import { listedPermanences } from '../../bot/permanences/permanences.ts';

const SHOWN = new Set(['fr', 'en', 'name', 'now', 'address', 'room', 'how', 'access', 'legal']);

/** A copy in which everything that people read is one text; functions and ids stay. */
function written<Value>(value: Value, text: string): Value {
  const copy = (one: unknown, isShown: boolean): unknown => {
    if (typeof one === 'string') return isShown ? text : one;
    if (Array.isArray(one)) return one.map((item: unknown) => copy(item, isShown));
    if (one instanceof Map) return new Map([...one].map(([key, item]) => [key, copy(item, false)]));
    if (one === null || typeof one !== 'object' || one instanceof Set) return one;
    return Object.fromEntries(
      Object.entries(one).map(([key, item]) => {
        // The address of a step is an id.
        const isId = key === 'address' && 'kind' in one;
        return [key, copy(item, SHOWN.has(key) && !isId)];
      }),
    );
  };
  return copy(value, false) as Value;
}

const mairie: Structure = {
  id: 'mairie',
  name: 'Mairie',
  origins: ['https://mairie.example'],
  languages: ['ar'],
  facts: new Map(),
  device: 'own',
  contact: { phone: '05 56 00 00 00' },
  legal: ['La maire.'],
};

/** A World whose every title, label, name and address is one text. */
export function worldOf(text: string): World {
  const plain = pagesWorld([ordinary, human], [mairie]);
  const [first] = plain.permanences.all;
  if (first === undefined) throw new Error('no permanence');
  const session = { days: ['TU'], start: '09:00', end: '12:00' } as const;
  const open = { ...first, schedule: { ...first.schedule, sessions: [session] } };
  return {
    ...plain,
    flows: written(plain.flows, text),
    menus: written(plain.menus, text),
    pages: new Map([...(plain.pages ?? []), ['accueil', homeOf(text)]]),
    families: written(plain.families, text),
    stubs: written(plain.stubs, text),
    operators: written(plain.operators, text),
    structures: written(plain.structures, text),
    communes: { ...plain.communes, byInsee: written(plain.communes.byInsee, text) },
    permanences: {
      ...plain.permanences,
      all: listedPermanences(written([open], text)),
      nearestAndNext: (asked) => written(plain.permanences.nearestAndNext(asked), text),
    },
  };
}

/** Words of the first screen, which somebody wrote in a file. */
function homeOf(text: string) {
  return { id: 'accueil', title: text, blocks: [{ kind: 'paragraph' as const, text: [{ text }] }] };
}

/**
 * Every piece of markup, the values of attributes left out: no text may change it. But for the
 * first words of some sentences, that stand in a `span` when they are short.
 */
export function skeleton(html: string): readonly string[] {
  const whole = html.replace(/<span class="aig-lead">(.*?)<\/span>/gs, '$1');
  // In an Arabic page each run of Latin letters is set apart: a label may be of several.
  const alike = whole.replace(/<\/?bdi[^>]*>/g, '');
  return (alike.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/="[^"]*"/g, ''));
}

/** Signs that act on a terminal, on a parser or on the text around. */
export const ACTING = /[^\P{Cc}\t\n\r]|[\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
