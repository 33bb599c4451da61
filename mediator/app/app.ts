import { type Action } from '../../bot/view/view.ts';
import { type TurnCount } from '../../bot/conversation/counts.ts';
import { type Message } from '../../bot/conversation/state.ts';
import { type World } from '../../bot/conversation/world.ts';
import { type AppKey } from '../../bot/view/app/app-phrase.ts';
import { ageLine, appButton, toldLine } from '../../bot/view/app/app-pieces.ts';
import { withCounts } from '../../bot/conversation/helper/outbox.ts';
import { askedByLink } from './asked-by-link.ts';
import { dayOf } from './day-of.ts';
import { carriedLanguages, demandPainted, noGuide } from './demand-painted.ts';
import { type DeviceWays } from './device.ts';
import { type FirstTaps } from './first-taps.ts';
import { type Guide } from './guide-here.ts';
import type * as Hear from './hear-part.ts';
import { keptWalk } from './kept-walk.ts';
import { NotYet, orMissing } from './later.ts';
import { type OutboxStore } from './outbox-store.ts';
import { type Painted, type Painter } from './paint.ts';
import { whenHere, type Parts } from './parts.ts';
import {
  after,
  isAtStart,
  newSession,
  OWN,
  sessionOf,
  tapped,
  topicOf,
  type Answered,
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
  /** What comes behind this part of the program. */
  readonly parts: Parts;
}

/** The application: what is on the screen, and what a tap, a word or a key makes of it. */
export function createApp({ guide, ways, outbox, painter, first, parts }: AppParts) {
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
  /** Counts those who were here: what one asked is not answered to the next. */
  let people = 0;
  let isToldPassing = false;
  /** Asked before the guide was here. */
  let waiting: Message | undefined;

  const world = (): World | undefined => heard ?? guide.here()?.world;
  const now = (): number => Date.now();
  const languages = (): readonly string[] => carriedLanguages(guide.here()?.kept.files ?? []);

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
    const missing = orMissing(() => {
      paintNow(isNew);
    });
    if (missing instanceof NotYet) paintLater(missing);
  };

  /** A screen that needs a part which is on its way stands as it was until then. */
  const paintLater = (missing: NotYet): void => {
    onceHere(missing, () => {
      paint(false);
    });
  };
  const onceHere = ({ part }: NotYet, does: () => void): void => {
    void parts.bring(part).then(does, () => undefined);
  };

  const paintNow = (isNew: boolean): void => {
    const current = world();
    painter.useKeys(ways.current().keys);
    if (place) {
      const shown = place();
      painter.paint(
        typeof shown === 'string' ? { mine: above() + shown, isNew } : { ...shown, isNew },
      );
    } else if (current && session) {
      const demand = demandPainted(current, session, {
        ...ways.current(),
        languages: languages(),
        now: now(),
        late: paintLater,
      });
      painter.paint({ ...demand, mine: above() + demand.mine, isNew });
    } else painter.paint({ mine: first.shown() ?? noGuide(), isNew: false });
    told = undefined;
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
    if (message.kind === 'action') {
      const done = orMissing(() => answerTap(message.action));
      if (!(done instanceof NotYet)) {
        answered(done);
        return;
      }
    }
    const who = people;
    busy = true;
    const done = await answerLater(message).catch(() => undefined);
    busy = false;
    // Nothing of who was there before comes back.
    if (who !== people) return;
    if (done) answered(done);
    else {
      told = 'app-loading';
      paint(false);
    }
  };

  const answered = (done: Answered | undefined): void => {
    if (!done) return;
    count(done.counts, done.session.their);
    become(done.session);
  };

  const answerTap = (action: Action): Answered | undefined => {
    const current = world();
    return current && session && tapped(current, session, action, now());
  };

  /** Once what it needs is here. */
  const answerLater = async (message: Message): Promise<Answered | undefined> => {
    if (message.kind === 'action') return whenHere(parts, () => answerTap(message.action));
    await hear();
    const { turn } = (await parts.bring('hear')) as typeof Hear;
    const current = world();
    if (!current || !session) return undefined;
    const done = turn(current, { state: session.state, message, now: now() });
    return { session: after(current, session, done, now()), counts: done.counts };
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
    people += 1;
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
    const { asked, reached } = first.led();
    const linked = askedByLink(current);
    const begun = reached && { state: reached.state, their: reached.state.lang };
    const from = begun ?? linked ?? keptWalk.read(now());
    const next = from ? seenIn(current, from) : newSession(current, now());
    first.handOver();
    if (asked) waiting ??= { kind: 'action', action: asked };
    if (reached) {
      count(reached.counts, next.their);
      keptWalk.write({ state: next.state, their: next.their, at: now() });
    }
    return next;
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
      else if (!isAtStart(session)) void app.act({ do: 'command', command: 'restart' });
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
      const seen =
        current && orMissing(() => (session ? seenIn(current, session) : firstSession(current)));
      if (seen instanceof NotYet) {
        onceHere(seen, () => {
          app.renew();
        });
        return;
      }
      session = seen ?? session;
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
