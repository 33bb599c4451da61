import { createSketch, type Sketch } from './sketch.ts';

/** Something that a sender is counted by: its address, the network around it, its channel. */
export interface Counted {
  readonly name: string;
  /** How many senders' shares it has: a network is many people. */
  readonly shares: number;
}

/** Who asks, by all that is counted of it. Nothing: it is not counted. */
export type Sender = readonly Counted[];

/** What each sender may take of something that all share, in a window of time. */
export interface Shares {
  /** Milliseconds until `sender` may take one more, `left` being all there is; 0: now. */
  waitMs(sender: Sender, left: number): number;
  take(sender: Sender): void;
}

export interface SharesOptions {
  readonly now: () => number;
  readonly windowMs: number;
  /** Of one share in a window. */
  readonly most: number;
  /** All that there is when nothing was taken; a share is one part of so many of it then. */
  readonly all: number;
  readonly parts: number;
}

/**
 * What one sender may take shrinks as the square of what is left: a sender alone takes one part, and
 * a hundred who take all they may, one after the other, leave the others as many as one had. (As what
 * is left itself, they would leave nothing.) Counted in memory, by this process; forgotten with the
 * window.
 */
export function createShares({ now, windowMs, most, all, parts }: SharesOptions): Shares {
  let sketch: Sketch | undefined;
  let ends = 0;
  // Nobody asks any more: what was counted goes all the same. Holds no process back.
  let timer: NodeJS.Timeout | undefined;

  const forget = (): void => {
    clearTimeout(timer);
    sketch = undefined;
  };
  const current = (): Sketch | undefined => {
    if (now() >= ends || ends - now() > windowMs) forget();
    return sketch;
  };
  const begin = (): Sketch => {
    ends = now() + windowMs;
    timer = setTimeout(forget, windowMs).unref();
    sketch = createSketch();
    return sketch;
  };
  return {
    waitMs(sender, left) {
      const counts = current();
      if (!counts) return 0;
      const share = Math.min(most, Math.ceil((left * left) / (all * parts)));
      const isOver = sender.some(({ name, shares }) => counts.of(name) >= shares * share);
      return isOver ? Math.max(1, ends - now()) : 0;
    },
    take(sender) {
      if (sender.length === 0) return;
      const counts = current() ?? begin();
      for (const { name } of sender) counts.add(name);
    },
  };
}
