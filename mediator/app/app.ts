import { type Action } from '../../bot/view/view.ts';
import { type TurnCount } from '../../bot/conversation/counts.ts';
import { type Message } from '../../bot/conversation/state.ts';
import { rightsOf } from '../../bot/conversation/helper/rights-of.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { type World } from '../../bot/conversation/world.ts';
import { appPhrase, type AppKey } from '../../bot/view/app/app-phrase.ts';
import { ageLine, appButton, toldLine } from '../../bot/view/app/app-pieces.ts';
import { homeScreen } from '../../bot/view/app/home-screen.ts';
import { personScreen } from '../../bot/view/app/person-screen.ts';
import { walkScreen } from '../../bot/view/app/walk-screen.ts';
import { element } from '../../bot/view/html/markup.ts';
import { withCounts } from '../../bot/conversation/helper/outbox.ts';
import { askedByLink } from './asked-by-link.ts';
import { choicesOf } from './choices-of.ts';
import { dayOf } from './day-of.ts';
import { type DeviceWays } from './device.ts';
import { type FirstTaps } from './first-taps.ts';
import { type Guide } from './guide-here.ts';
import { keptWalk } from './kept-walk.ts';
import { type OutboxStore } from './outbox-store.ts';
import { type Painted, type Painter } from './paint.ts';
import {
  after,
  isAtStart,
  isGuarded,
  newSession,
  OWN,
  personView,
  sessionOf,
  tapped,
  topicOf,
  type Session,
} from './session.ts';

/** A screen beside the demand, made anew each time: HTML, or all that is laid out. */
export type Room = () => string | Painted;

/** What the application stands on. */
export interface AppParts {
  readonly guide: Guide;
  readonly ways: DeviceWays;
  readonly outbox: OutboxStore;
  readonly painter: Painter;
  /** What answers taps until the guide is here. */
  readonly first: FirstTaps;
}

/** The application: what is on the screen, and what a tap, a word or a key makes of it. */
export function createApp({ guide, ways, outbox, painter, first }: AppParts) {
  let session: Session | undefined;
  /** Beside the demand; absent: the demand is on the screen. */
  let place: Room | undefined;
  /** What is chosen there stays as it is when another World comes. */
  let isFixed = false;
  let heard: World | undefined;
  /** Told above the next screen. */
  let told: AppKey | undefined;
  let notes: readonly AppKey[] = [];
  let busy = false;
  let isToldPassing = false;
  /** Asked before the guide was here. */
  let waiting: Message | undefined;

  const world = (): World | undefined => heard ?? guide.here()?.world;
  const now = (): number => Date.now();
  const languages = (): readonly string[] => {
    const files = guide.here()?.kept.files ?? [];
    return [
      OWN,
      ...files.flatMap(({ name }) => (name.startsWith('flows.') ? [name.slice(6)] : [])),
    ];
  };

  const above = (): string => {
    const made = guide.here()?.kept.made;
    // What is newer is offered between two people only.
    const isBetween = app.isAtStart();
    const needsPlace =
      session?.view.body.kind === 'commune' && world()?.communes.byInsee.size === 0;
    return [
      made === undefined ? '' : ageLine(OWN, dayOf(made)),
      ...notes
        .filter((key) => key !== 'update-ready' || isBetween)
        .map((key) => toldLine(OWN, key)),
      isBetween && notes.includes('update-ready') ? appButton(OWN, 'update-button', 'update') : '',
      told === undefined ? '' : toldLine(OWN, told),
      needsPlace ? toldLine(OWN, 'app-no-place') + appButton(OWN, 'app-tour', 'tour') : '',
    ].join('');
  };

  const paint = (isNew = true): void => {
    const current = world();
    painter.useKeys(ways.current().keys);
    if (place) {
      const shown = place();
      painter.paint(
        typeof shown === 'string' ? { mine: above() + shown, isNew } : { ...shown, isNew },
      );
    } else if (current && session) paintDemand(current, session, isNew);
    else painter.paint({ mine: first.shown() ?? noGuide(), isNew: false });
    told = undefined;
  };

  const paintDemand = (current: World, shown: Session, isNew: boolean): void => {
    if (isAtStart(shown)) {
      const { favourites, recent } = ways.current();
      const html = homeScreen({
        view: shown.view,
        favourites: choicesOf(current, favourites),
        recent: choicesOf(
          current,
          recent.filter((id) => !favourites.includes(id)),
        ),
        rights: rightsOf(current),
      });
      painter.paint({ mine: above() + html, isNew });
      return;
    }
    const topic = topicOf(current, shown);
    const { their } = shown;
    painter.paint({
      mine:
        above() +
        walkScreen({
          view: shown.view,
          ...(topic !== undefined && { kept: ways.current().favourites.includes(topic) }),
        }),
      theirs: {
        lang: their,
        html: () =>
          personScreen({
            view: personView(current, shown, their, now()),
            languages: languages(),
            isNeutral: isGuarded(shown),
          }),
      },
      isNew,
    });
  };

  const become = (next: Session): void => {
    const current = world();
    const before = session && current && topicOf(current, session);
    session = next;
    place = undefined;
    const topic = current && topicOf(current, next);
    if (topic !== undefined && topic !== before) ways.opened(topic);
    if (isAtStart(next)) keptWalk.erase();
    else keptWalk.write({ state: next.state, their: next.their, at: now() });
    paint();
  };

  const say = async (message: Message): Promise<void> => {
    if (busy) return;
    if (!session) {
      // Taps are answered by the service until the guide is here; words wait for it.
      if (message.kind === 'action' && first.isOn()) return;
      waiting = message;
      painter.note(toldLine(OWN, 'app-loading'));
      return;
    }
    const before = session;
    if (message.kind === 'action') {
      const current = world();
      if (!current) return;
      const { session: next, counts } = tapped(current, before, message.action, now());
      count(counts, next.their);
      become(next);
      return;
    }
    busy = true;
    await hear();
    busy = false;
    const current = world();
    if (!current) {
      told = 'app-loading';
      paint(false);
      return;
    }
    const done = turn(current, { state: before.state, message, now: now() });
    const next = after(current, before, done, now());
    count(done.counts, next.their);
    become(next);
  };

  const count = (counts: readonly TurnCount[], their: string): void => {
    const lasts = outbox.change((kept) => withCounts(kept, counts, their));
    if (lasts === 'passing' && !isToldPassing) told = 'queue-passing';
    isToldPassing = lasts === 'passing';
  };

  /** Waits for what hears people; without it only taps are answered. */
  const hear = async (): Promise<void> => {
    guide.here()?.hurry();
    await guide.opened();
    const here = guide.here();
    here?.hurry();
    heard = await (here?.hearing ?? Promise.resolve(undefined)).catch(() => undefined);
  };

  /** Nothing of who was there before stays. */
  const newPerson = (): void => {
    keptWalk.erase();
    const current = world();
    if (!current) return;
    told = 'app-erased';
    session = newSession(current, now());
    place = undefined;
    paint();
  };

  const seenIn = (current: World, { state, their }: Pick<Session, 'state' | 'their'>): Session =>
    sessionOf(current, state, their, now());

  /** What was begun before the guide was here: by taps, by a link, before a reload. */
  const firstSession = (current: World): Session => {
    const begun = first.handOver();
    const linked = askedByLink(current);
    if (begun.asked) waiting ??= { kind: 'action', action: begun.asked };
    if (begun.reached) {
      const { state, counts } = begun.reached;
      const next = seenIn(current, { state, their: state.lang });
      count(counts, next.their);
      keptWalk.write({ state: next.state, their: next.their, at: now() });
      return next;
    }
    const kept = linked ?? keptWalk.read(now());
    return kept ? seenIn(current, kept) : newSession(current, now());
  };

  const app = {
    paint,
    say,
    newPerson,
    /** Where the mediator stands: what a room is made of. */
    at: () => ({ world: world(), session, helper: guide.here()?.helper }),
    show(room: Room, fixed = false): void {
      [place, isFixed] = [room, fixed];
      paint();
    },
    isIn: (room: Room): boolean => place === room,
    back(): void {
      if (place) app.showDemand();
      else if (!session) first.back();
      else if (session.view.back) void say({ kind: 'action', action: session.view.back.action });
      else if (!isAtStart(session)) void say(RESTART);
    },
    isAtStart: (): boolean => !place && (session ? isAtStart(session) : !first.isUnderWay()),
    act: (action: Action): Promise<void> => say({ kind: 'action', action }),
    showDemand: (): void => {
      place = undefined;
      paint();
    },
    speak: (lang: string): void => {
      if (session) become({ ...session, their: lang });
    },
    keep: (): void => {
      const current = world();
      const topic = session && current && topicOf(current, session);
      if (topic !== undefined) ways.toggle(topic);
      paint(false);
    },
    /** Another World is at hand: what is under way goes on in it. */
    renew(): void {
      heard = undefined;
      const current = world();
      if (current) session = session ? seenIn(current, session) : firstSession(current);
      if (!place || !isFixed) paint(false);
      guide.here()?.hearing.then(
        (world) => (heard = world),
        () => undefined,
      );
      if (session && waiting) {
        const asked = waiting;
        waiting = undefined;
        void say(asked);
      }
    },
    note(keys: readonly AppKey[]): void {
      notes = keys;
      if (app.isAtStart()) paint(false);
    },
    notes: (): readonly AppKey[] => notes,
    tell(key: AppKey): void {
      told = key;
    },
  };
  return app;
}

export type App = ReturnType<typeof createApp>;

function noGuide(): string {
  return element('p', appPhrase(OWN, 'app-no-guide'), OWN, 'class="aig-calm"');
}

const RESTART: Message = { kind: 'action', action: { do: 'command', command: 'restart' } };
