import { createCalendar } from '../../../bot/channels/atelier/calendar/create-calendar.ts';
import { type State } from '../../../bot/conversation/state.ts';
import { type World } from '../../../bot/conversation/world.ts';
import { planningInFile } from '../../../bot/data/import/formats/planning/planning-in-file.ts';
import {
  readSheetWords,
  type SheetWords,
} from '../../../bot/data/import/formats/planning/sheet-words.ts';
import { planningWords } from '../../../bot/data/read-planning-words.ts';
import { type WordReader } from '../../../bot/permanences/planning/word-readers.ts';
import { type Store } from '../../../bot/storage/store.ts';
import { shippedWorld } from '../../support/shipped-world.ts';
import { deskBrowser, openDesk } from './open-desk.ts';

/** Tuesday 1 December 2026, 8:15 in Paris. */
export const ILL_AT = Date.UTC(2026, 11, 1, 7, 15);
/** The territory of the keys of tests. */
export const MERIGNAC = ['33281'];

/** Loaded before any test begins: none is to wait for it. */
const shipped = shippedWorld();
let words: WordReader | undefined;
let sheetWords: SheetWords | undefined;

/** A server with the calendar of a desk; its clock is the test's. */
export async function openCalendar(
  clock: { readonly now: number },
  options: { readonly store?: Store<State>; readonly world?: () => World } = {},
) {
  const { world = () => shipped } = options;
  const now = () => clock.now;
  const desk = await openDesk({
    world,
    now,
    ...(options.store && { store: options.store }),
    parts: ({ store: { overlay } }) => [
      createCalendar({
        overlay,
        world,
        now,
        publicUrl: 'http://127.0.0.1:3978',
        words: () => (words ??= planningWords(['data'])),
        readFile: ({ bytes, whose, today }) =>
          planningInFile(bytes, whose, {
            today,
            words: (words ??= planningWords(['data'])),
            sheetWords: (sheetWords ??= readSheetWords(['data'])),
          }),
      }),
    ],
  });
  return {
    ...desk,
    /** A browser of a keeper who is signed in. */
    async keeper(more: Parameters<typeof desk.newKey>[0] = {}) {
      const key = await desk.newKey({ territory: MERIGNAC, ...more });
      const browser = deskBrowser(desk.url);
      await browser.signIn(key.shown);
      return { ...browser, ...key };
    },
  };
}

/** What a page says, without its HTML. */
export function textOf(body: string): string {
  return body
    .replace(/^[^]*<main/, '<main')
    .replace(/<(?:script|style)[^]*?<\/(?:script|style)>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, '’')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/ ([.,])/g, '$1');
}

/** The hidden fields of the form of a page that goes to an address, by name. */
export function hiddenIn(body: string, action: string): Record<string, string> {
  const forms = [...body.matchAll(/<form method="post" action="([^"]+)"[^>]*>([^]*?)<\/form>/g)];
  const [, , inner = ''] = forms.find(([, to]) => to === action) ?? [];
  const fields = inner.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g);
  return Object.fromEntries([...fields].map(([, name = '', value = '']) => [name, value]));
}
