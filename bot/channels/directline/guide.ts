import { createHash } from 'node:crypto';
import { begin } from '../../conversation/begin.ts';
import { replayActions } from '../../conversation/replay-actions.ts';
import { screen } from '../../conversation/screen.ts';
import { type State } from '../../conversation/state.ts';
import { worldIn } from '../../conversation/world-in.ts';
import { type World } from '../../conversation/world.ts';
import { type Refusal, type Refused } from '../../service/limits.ts';
import { type Service, type Shown } from '../../service/service.ts';
import { toEmbed } from '../../view/embed.ts';
import { harmless } from '../../view/harmless.ts';
import { type LinkMaker } from '../../view/link-maker.ts';
import { directionOf, phrase } from '../../view/phrases.ts';
import { themeCss } from '../../view/theme.ts';
import { typeset } from '../../view/typography.ts';
import { type Action, type View } from '../../view/view.ts';
import { DAY_PATH, dayQuery } from '../pages/day-page.ts';
import { themePath } from '../pages/page-head.ts';
import { PASSING_MS } from '../pages/passing.ts';
import { embeddedTakeLinks, type Wronging } from '../pages/take-links.ts';
import { wayOut } from '../pages/way-out.ts';
import { refusalWords } from '../refusals.ts';
import { type Answer } from './take-turn.ts';
import { type Claims } from './tokens.ts';
import { stepAfter } from './to-wire.ts';
import { toWatermark } from './watermark.ts';

/** A screen as our own element takes it: the same HTML as the pages, with buttons for links. */
export interface GuideAnswer {
  readonly watermark: string;
  readonly screen: {
    /** The whole of it; absent when the element has all but `main` already. */
    readonly html?: string;
    /** The inside of its middle. */
    readonly main?: string;
    /** Its language; as a private part of it (`fr-x-…`), what stands around `main`. */
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
  /** The screen of a step; that all is erased, where it is. `undefined`: it is over. */
  at(claims: Claims, step: number | undefined): Promise<GuideAnswer | undefined>;
  /** A screen that a turn just made. `known`: the `lang` of the screen that the element shows. */
  of(claims: Claims, shown: Shown, known?: unknown): GuideAnswer;
  /**
   * In the place of the answer of a conversation that cannot begin now: why, and the page to go on
   * with. `undefined`: the element mends that itself.
   */
  leadOut(claims: Claims, refused: Refused, known: unknown): GuideAnswer | undefined;
  /** What answers a message. */
  answer(
    claims: Claims,
    answer: Answer | undefined,
    known: unknown,
  ): Promise<GuideAnswer | undefined>;
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

interface GuideParts extends Wronging {
  readonly publicUrl: () => string;
  readonly now: () => number;
}

export function createGuide(
  service: Service,
  world: () => World,
  { publicUrl, now, wrong }: GuideParts,
): Guide {
  const laidOut = (
    claims: Claims,
    { state, view, last }: Shown,
    known: unknown,
    to = BUTTONS.to,
  ): GuideAnswer => {
    const url = publicUrl();
    const links: LinkMaker = {
      ...BUTTONS,
      to,
      quit: () => ({ action: url + DAY_PATH + dayQuery(state), fields: [] }),
      take: (take) =>
        embeddedTakeLinks(worldIn(world(), state.structure), state, take, {
          publicUrl: url,
          wrong,
        }),
    };
    const { lang, pageTitle, body } = view;
    const { html, main, around } = toEmbed(view, links, {
      accessibilityHref: `${url}/accessibilite`,
      privacyHref: `${url}/vie-privee`,
      legalHref: `${url}/mentions-legales`,
      howHref: `${url}/comment-ca-marche`,
    });
    const frame = frameOf(lang, around);
    const shared = world().structures.get(claims.structure ?? '')?.device === 'shared';
    return {
      watermark: toWatermark(claims, last + 1),
      screen: {
        ...(frame === known ? { main } : { html }),
        lang: frame,
        title: harmless(typeset(pageTitle)),
        ...(body.kind === 'danger' ? { quiet: true } : {}),
        ...(state.prompt?.kind === 'erased' ? { erased: true } : {}),
        replay: replayActions(state),
      },
      ...(langIn(known) === lang ? {} : { words: wordsIn(lang) }),
      ...(shared ? { idle: SHARED_IDLE_MS } : {}),
    };
  };
  const of: Guide['of'] = (claims, shown, known) => laidOut(claims, shown, known);
  const viewed = (claims: Claims, state: State): Shown => {
    const current = worldIn(world(), claims.structure);
    return { state, view: screen(current, state, now()), last: 0 };
  };
  const erased = (claims: Claims): Shown => {
    const state = begin(worldIn(world(), claims.structure), claims);
    return viewed(claims, { ...state, prompt: { kind: 'erased' } });
  };
  /** As on pages: who comes back to a danger later finds the step behind it. */
  const discreet = (claims: Claims, shown: Shown): Shown => {
    const { state, last, made = now() } = shown;
    const { prompt, ...behind } = state;
    if (prompt?.kind !== 'danger' || now() - made <= PASSING_MS) return shown;
    return { ...viewed(claims, { ...behind, notices: [] }), last };
  };
  const find = async (claims: Claims, step?: number) => {
    const { conversation, born } = claims;
    const shown = await service.shown(conversation, claims, born + service.lifeMs, step);
    return shown && { ...of(claims, discreet(claims, shown)), ...themeOf(world(), claims) };
  };
  const at: Guide['at'] = async (claims, step) => {
    const found = await find(claims, step);
    if (found) return found;
    return (await service.isErased(claims.conversation)) ? of(claims, erased(claims)) : undefined;
  };
  return {
    of,
    now: (claims) => find(claims),
    at,
    leadOut(claims, refused, known) {
      if (!BEFORE_IT_BEGINS.has(refused.why)) return undefined;
      const current = worldIn(world(), claims.structure);
      const href = wayOut(world(), claims, publicUrl());
      const shown = { state: begin(current, claims), view: refusalView(refused, claims), last: 0 };
      return laidOut(claims, shown, known, () => ({ href }));
    },
    answer: async (claims, answer, known) =>
      answer?.shown ? of(claims, answer.shown, known) : await at(claims, stepAfter(answer?.id)),
  };
}

/**
 * The element says this back with each message: an answer then brings only what the element lacks.
 * A well-formed language tag, since scripts of before ask for their language with it.
 */
function frameOf(lang: string, around: string): string {
  return `${lang}-x-${createHash('sha256').update(around).digest('hex').slice(0, 8)}`;
}

function langIn(frame: unknown): string | undefined {
  return typeof frame === 'string' ? frame.split('-x-')[0] : undefined;
}

function themeOf({ structures }: World, { structure }: Claims): Pick<GuideAnswer, 'theme'> {
  const theme = structures.get(structure ?? '')?.theme;
  return theme ? { theme: { css: themeCss(theme), path: themePath(structure ?? '') } } : {};
}

function wordsIn(lang: string): Readonly<Record<string, string>> {
  return Object.fromEntries(WORDS.map((key) => [key, phrase(lang, false, key).text]));
}

/** Why no conversation begins: others go on. */
const BEFORE_IT_BEGINS: ReadonlySet<Refusal> = new Set<Refusal>(['full', 'too-many']);

/** One choice alone, which leads out. */
function refusalView(refused: Refused, claims: Claims): View {
  const { says, wayOut: label, lang } = refusalWords(refused, claims.lang);
  const heading = { text: says, lang };
  return {
    lang,
    dir: directionOf(lang),
    pageTitle: heading,
    sensitive: false,
    notices: [],
    heading,
    body: {
      kind: 'message',
      paragraphs: [],
      choices: [{ label: { text: label, lang }, action: { do: 'command', command: 'restart' } }],
    },
    given: [],
    languages: [],
    ways: [],
  };
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
