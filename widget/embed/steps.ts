import { keptWalks } from './kept-place.ts';

/** A screen of a conversation: the conversation by a number of chance, the screen by its own. */
export interface Place {
  readonly tag: number;
  readonly step: number;
}

/** Steps of a conversation, and entries of the history above the first: more than any has. */
const ROOM = 512;
/** Milliseconds that the browser has to go back; the history may be shorter than it was. */
const LONGEST = 2000;

let isArrived = false;

/**
 * The steps of a walk in the tab's history: beside the host's own state, each entry holds one
 * number (conversation, place above the first entry, step), which tells nobody anything.
 */
export class Steps {
  /** Number of the entry where the tab is; none: it is the host's alone. */
  at: number | undefined;
  /** What is shown. */
  private here: Place = { tag: 0, step: 0 };
  private readonly to: (place: Place) => boolean;
  private rewound: (() => void) | undefined;
  /** A step taken meanwhile. */
  private taken: (() => void) | undefined;

  /** `to` is told where the tab has gone; false: the place is none of its own. */
  constructor(to: (place: Place) => boolean) {
    this.to = to;
    addEventListener('popstate', this.popped, true);
  }

  /** The place of the page as it opens. A host may have taken the number away as it began. */
  arrive(): Place | undefined {
    const { at, href } = keptWalks.read();
    const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const isBack = !isArrived && href === location.href && loaded?.type !== 'navigate';
    isArrived = true;
    this.at = numberIn(history.state) ?? (isBack ? at : undefined);
    return this.at === undefined ? undefined : placeOf(this.at);
  }

  /** Another screen is shown where the tab is. */
  show(place: Place): void {
    this.here = place;
    if (this.at !== undefined) this.write('replaceState', numberOf(place, depthOf(this.at)));
  }

  /** A step is taken: an entry more. */
  take(next: Place): void {
    // Without a number this is the entry to come back to; what was erased is not.
    const first = this.here.tag === next.tag ? this.here : { ...next, step: 0 };
    this.here = next;
    const write = () => {
      this.write('replaceState', this.at ?? numberOf(first, 0));
      if (this.at !== undefined) this.write('pushState', numberOf(next, depthOf(this.at) + 1));
    };
    // While the tab is on its way back, a step taken would be one of where it was.
    if (this.rewound) this.taken = write;
    else write();
  }

  /** Back where the first step was taken, which has no number any more: the tab is the host's. */
  rewind(then: () => void = () => undefined): void {
    const depth = this.at === undefined ? 0 : depthOf(this.at);
    this.at = undefined;
    let timer = 0;
    this.rewound = () => {
      clearTimeout(timer);
      this.rewound = undefined;
      if (numberIn(history.state) !== undefined) {
        const own = { ...(history.state as { aiguillage?: number }) };
        delete own.aiguillage;
        history.replaceState(Object.keys(own).length > 0 ? own : null, '');
      }
      then();
      this.taken?.();
      this.taken = undefined;
    };
    if (depth === 0) {
      this.rewound();
      return;
    }
    timer = setTimeout(() => this.rewound?.(), LONGEST);
    history.go(-depth);
  }

  /** Whether the tab is where this knows it to be. */
  isHere(): boolean {
    return this.at === numberIn(history.state);
  }

  close(): void {
    removeEventListener('popstate', this.popped, true);
  }

  private write(how: 'pushState' | 'replaceState', number: number): void {
    const state: unknown = history.state;
    // Nothing can stand beside a state that is no plain object.
    if (state !== null && Object.getPrototypeOf(state) !== Object.prototype) return;
    this.at = number;
    if (numberIn(state) === number) return;
    try {
      history[how]({ ...(state as object | null), aiguillage: number }, '');
    } catch {
      // Too many in a short time, for some browsers: this step is none of the history.
      this.at = numberIn(state);
    }
  }

  private readonly popped = (event: PopStateEvent): void => {
    const before = this.at;
    const number = numberIn(event.state);
    if (this.rewound) {
      event.stopImmediatePropagation();
      this.rewound();
      return;
    }
    this.at = number;
    // The same number: an entry of the host's own lies between.
    if (number === undefined || number === before) return;
    if (!this.to(placeOf(number))) this.at = undefined;
    // From one step to another nothing is the host's business: its router might load the page anew.
    // Where it listened first, it has heard already.
    else if (before !== undefined) event.stopImmediatePropagation();
  };
}

/** Whether this page, as it opens, is one of a walk that can be taken up again. */
export function isWalking(): boolean {
  const number = numberIn(history.state);
  return number !== undefined && placeOf(number).tag in keptWalks.read();
}

/** A number for a conversation. */
export function newTag(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

export function numberOf({ tag, step }: Place, depth: number): number {
  return (tag * ROOM + Math.min(depth, ROOM - 1)) * ROOM + step;
}

function placeOf(number: number): Place {
  return { tag: Math.floor(number / ROOM / ROOM), step: number % ROOM };
}

function depthOf(number: number): number {
  return Math.floor(number / ROOM) % ROOM;
}

function numberIn(state: unknown): number | undefined {
  const number = (state as { readonly aiguillage?: unknown } | null)?.aiguillage;
  return typeof number === 'number' ? number : undefined;
}
