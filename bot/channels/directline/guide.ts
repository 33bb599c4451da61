import { replayActions } from '../../conversation/replay-actions.ts';
import { worldIn } from '../../conversation/world-in.ts';
import { type World } from '../../conversation/world.ts';
import { type Service, type Shown } from '../../service/service.ts';
import { toEmbed, toEmbedMain } from '../../view/embed.ts';
import { harmless } from '../../view/harmless.ts';
import { type LinkMaker } from '../../view/link-maker.ts';
import { phrase } from '../../view/phrases.ts';
import { themeCss } from '../../view/theme.ts';
import { toPlain } from '../../view/typography.ts';
import { type Action } from '../../view/view.ts';
import { DAY_PATH, dayQuery } from '../pages/day-page.ts';
import { themePath } from '../pages/page-head.ts';
import { embeddedTakeLinks } from '../pages/take-links.ts';
import { type Claims } from './tokens.ts';
import { toWatermark } from './watermark.ts';

/** A screen as our own element takes it: the same HTML as the pages, with buttons for links. */
export interface GuideAnswer {
  readonly watermark: string;
  readonly screen: {
    /** The whole of it; absent when the page has all but `main` already. */
    readonly html?: string;
    /** The inside of its middle. */
    readonly main?: string;
    readonly lang: string;
    readonly title: string;
    /** Its place is not to be kept, and scripts of before do not read it aloud: danger. */
    readonly quiet?: true;
    /** All was erased: the page forgets too. */
    readonly erased?: true;
    readonly replay: readonly Action[];
  };
  /** The element's own sentences, in the screen's language; absent when it has them. */
  readonly words?: Readonly<Record<string, string>>;
  /** Milliseconds without a touch before a shared device forgets. */
  readonly idle?: number;
  /** The look of the structure, as a style sheet, and where it stands. */
  readonly theme?: { readonly css: string; readonly path: string };
}

export interface Guide {
  /** The screen of now; `undefined`: the conversation is over. */
  now(claims: Claims): Promise<GuideAnswer | undefined>;
  /** A screen that a turn just made. `knownLang`: the language that the element shows. */
  of(claims: Claims, shown: Shown, knownLang?: string): GuideAnswer;
}

/** Milliseconds before a shared device forgets: three minutes. */
const SHARED_IDLE_MS = 180_000;

/** `listen` and `stop`: for scripts of before, which make that button themselves. */
const WORDS = [
  'guide-name',
  'offline',
  'back-online',
  'resumed',
  'idle-warning',
  'stay',
  'listen',
  'stop',
  'keep-place',
  'place-kept',
  'not-taken',
  'close',
] as const;

export function createGuide(service: Service, world: () => World, publicUrl: () => string): Guide {
  const of: Guide['of'] = (claims, { state, view, last }, knownLang) => {
    const url = publicUrl();
    const links: LinkMaker = {
      ...BUTTONS,
      quit: () => ({ action: url + DAY_PATH + dayQuery(state), fields: [] }),
      take: (take) => embeddedTakeLinks(worldIn(world(), state.structure), state, take, url),
    };
    const { lang, pageTitle, body } = view;
    const isKnown = lang === knownLang;
    const shown = isKnown
      ? { main: toEmbedMain(view, links) }
      : {
          html: toEmbed(view, links, {
            accessibilityHref: `${url}/accessibilite`,
            privacyHref: `${url}/vie-privee`,
            legalHref: `${url}/mentions-legales`,
            howHref: `${url}/comment-ca-marche`,
          }),
        };
    const shared = world().structures.get(claims.structure ?? '')?.device === 'shared';
    return {
      watermark: toWatermark(claims, last + 1),
      screen: {
        ...shown,
        lang,
        title: harmless(toPlain(pageTitle)),
        ...(body.kind === 'danger' ? { quiet: true } : {}),
        ...(state.prompt?.kind === 'erased' ? { erased: true } : {}),
        replay: replayActions(state),
      },
      ...(isKnown ? {} : { words: wordsIn(lang) }),
      ...(shared ? { idle: SHARED_IDLE_MS } : {}),
    };
  };
  return {
    of,
    async now(claims) {
      const { conversation, born } = claims;
      const shown = await service.shown(conversation, claims, born + service.lifeMs);
      return shown && { ...of(claims, shown), ...themeOf(world(), claims) };
    },
  };
}

function themeOf({ structures }: World, { structure }: Claims): Pick<GuideAnswer, 'theme'> {
  const theme = structures.get(structure ?? '')?.theme;
  return theme ? { theme: { css: themeCss(theme), path: themePath(structure ?? '') } } : {};
}

function wordsIn(lang: string): Readonly<Record<string, string>> {
  return Object.fromEntries(WORDS.map((key) => [key, phrase(lang, false, key).text]));
}

/** Every tap is a button whose value is its action: the element posts it. */
const BUTTONS: Omit<LinkMaker, 'quit'> = {
  to: (action) => ({ name: 'do', value: JSON.stringify(action) }),
  typed: () => ({ action: '', fields: [] }),
  ticked: ({ walk, step }) => ({
    action: '',
    fields: [
      ['walk', String(walk)],
      ['step', step],
    ],
  }),
};
