import { type Answered, type Begun, type Screen } from './answers.ts';
import { ask, isPassing, Refused, SECOND } from './ask.ts';
import { keptWalks, type KeptWalk } from './kept-place.ts';
import { newTag, type Place } from './steps.ts';

/** What a person did: a tap, or words. */
export type Said = { readonly value: unknown; readonly text: string } | { readonly text: string };

/** What the element is told. */
export interface Listener {
  show(answer: Answered): void;
  /** True once the network has failed, false once it is back. */
  offline(is: boolean): void;
  /** The conversation was over; its answers were given anew. */
  resumed(): void;
  /** The service refuses what was sent, whatever one does: it is as if it had not been said. */
  refused(): void;
}

/** How a conversation begins. */
export interface Beginning {
  readonly structure: string | null;
  readonly flow: string | null;
  readonly locale: string | null;
  /** Taps that lead where the person was, in another conversation. */
  readonly replay: readonly unknown[];
}

/** What forgets a conversation. */
export const ERASE = { do: 'command', command: 'erase' };

/** The service does not begin a guide for this page; the message says why. */
export class NotKnown extends Error {}

const LONGEST_WAIT = 30 * SECOND;
/** Share of a token's life after which it is renewed. */
const RENEW_AT = 0.5;

/**
 * A conversation over Direct Line: each message is posted until it is answered, under one id, so
 * that nothing is lost and nothing is done twice. It says which step it answers: whoever goes back,
 * or has two tabs, goes on from what they see.
 */
export class Line {
  private readonly base: string;
  private readonly to: Listener;
  private beginning: Omit<Beginning, 'replay'>;
  /** The conversation, as the history names it, and the step that is shown. */
  place: Place = { tag: 0, step: 0 };
  /** Number of the entry of the history from which this tab may go on. */
  private entry: number | undefined;
  private begun: Begun | undefined;
  private ticket = '';
  private replay: readonly unknown[];
  private last: Promise<void> = Promise.resolve();
  private closed = false;
  private renewal = 0;
  private asking = 0;
  private resuming: Promise<boolean> | undefined;

  constructor(base: string, { replay, ...beginning }: Beginning, to: Listener) {
    this.base = base;
    this.beginning = beginning;
    this.replay = replay;
    this.to = to;
  }

  /**
   * Token, conversation and first screen in one request. Throws {@link NotKnown} when this page may
   * not, and otherwise when the service is not there.
   */
  async begin(): Promise<Begun> {
    const { replay } = this;
    const begun = await this.open();
    this.shows(begun);
    if (replay.length === 0) return begun;
    this.replay = replay;
    const led = await this.lead();
    if (!led) return begun;
    this.shows(led);
    return { ...begun, ...led, words: led.words ?? begun.words };
  }

  /**
   * The screen of a step, of this conversation or of one that this tab keeps. `undefined`: it is
   * there no more. Throws what the browser throws without a network, or {@link Refused}.
   */
  async find({ tag, step }: Place): Promise<Begun | undefined> {
    const way = this.wayTo(tag);
    if (!way) return undefined;
    try {
      const begun = await this.ask<Begun>('tokens/resume', { ...way, step });
      this.ticket = begun.ticket ?? way.ticket;
      this.take(begun, tag);
      this.shows(begun);
      return begun;
    } catch (fault) {
      if (fault instanceof Refused && !isPassing(fault)) return undefined;
      throw fault;
    }
  }

  private wayTo(tag: number): KeptWalk | undefined {
    if (tag !== this.place.tag || !this.begun) return keptWalks.read()[tag];
    return { token: this.begun.token, ticket: this.ticket };
  }

  /** The page shows a step of before: the next message answers that one. */
  goTo(place: Place, { replay, lang }: Screen): void {
    // Of a conversation that ended: another goes on from its answers.
    if (place.tag !== this.place.tag) this.end();
    this.place = place;
    this.replay = replay;
    // The language that the element speaks from now on, and what stands around its screens.
    this.beginning = { ...this.beginning, locale: lang };
  }

  /** This tab may take the walk up again from that entry of the history. */
  keep(entry: number | undefined): void {
    this.entry = entry;
    if (entry === undefined || !this.begun) return;
    const { token } = this.begun;
    keptWalks.write({
      at: entry,
      href: location.href,
      [this.place.tag]: { token, ticket: this.ticket },
    });
  }

  /** While the person reads: what the browser has to ask first, and a connection, are ready then. */
  async warm(): Promise<void> {
    const id = this.begun?.conversationId ?? '';
    const nothing = { type: 'typing' };
    await this.ask(`conversations/${id}/activities`, nothing, 'header').catch(() => undefined);
  }

  /** Sends a message; the screens come to the listener, in order. */
  send(said: Said): void {
    const { place } = this;
    this.last = this.last.then(async () => {
      const answer = await this.post(said, place).catch(() => undefined);
      if (answer) {
        this.shows(answer);
        this.to.show(answer);
      } else this.to.refused();
      if (this.ticket === '') this.askTicketSoon();
    });
  }

  /** Has the service erase what it holds, though the page goes at once. */
  leave(): void {
    const { conversationId, token } = this.begun ?? {};
    this.close();
    if (conversationId === undefined) return;
    void ask(`${this.base}/directline/conversations/${conversationId}/activities`, {
      token,
      body: { type: 'message', value: ERASE, text: '' },
      where: 'header',
      last: true,
    }).catch(() => undefined);
  }

  /** Nothing is renewed any more. */
  close(): void {
    this.closed = true;
    clearTimeout(this.renewal);
  }

  /** What the conversation holds in this page is forgotten; the next message begins another. */
  forget(): void {
    this.end();
    this.place = { tag: 0, step: 0 };
    this.entry = undefined;
    this.replay = [];
  }

  private end(): void {
    this.begun = undefined;
    this.ticket = '';
  }

  private async open(): Promise<Begun> {
    const begun = await this.ask<Begun>('guide', this.beginning);
    this.take(begun, newTag());
    return begun;
  }

  private take(begun: Begun, tag = this.place.tag): void {
    this.begun = begun;
    this.place = { tag, step: this.place.step };
    this.keep(this.entry);
    clearTimeout(this.renewal);
    this.renewal = setTimeout(() => void this.renew(), begun.expires_in * SECOND * RENEW_AT);
  }

  private shows({ screen, watermark }: Answered): void {
    // The watermark is one ahead of the last line of the log.
    this.goTo({ tag: this.place.tag, step: Number(watermark.split('.')[1]) - 1 }, screen);
  }

  /** `from`: the step that it answers; none: nothing of the screen stands in the page yet. */
  private async post(said: Said, from?: Place): Promise<Answered> {
    const id = newId();
    for (let tries = 0; ; tries++) {
      const begun = this.begun ?? (await this.again());
      const path = `conversations/${begun.conversationId}/activities`;
      try {
        const message = this.messageOf(said, id, from);
        // What is typed stays in a body: bodies are what nobody keeps on the way.
        const where = 'value' in said ? 'header' : undefined;
        const answer = await this.ask<Answered>(path, message, where);
        this.to.offline(false);
        return answer;
      } catch (fault) {
        // Refused with a token that another request has replaced meanwhile: the new one will do.
        const isReplaced = this.begun !== undefined && this.begun !== begun;
        if (!isReplaced || tries > 1) await this.mend(fault, tries);
      }
    }
  }

  private messageOf(said: Said, id: string, from: Place | undefined): object {
    const isHere = from?.tag === this.place.tag;
    const channelData = { clientActivityID: id, ...(isHere && { from: from.step }) };
    const locale = from && { locale: this.beginning.locale };
    return { type: 'message', ...said, ...locale, channelData };
  }

  /** Makes another try worth it: waits for the network, or renews what has ended. */
  private async mend(fault: unknown, tries: number): Promise<void> {
    if (!(fault instanceof Refused) || isPassing(fault)) {
      this.to.offline(true);
      return pause(tries, fault instanceof Refused ? fault.after : 0);
    }
    if (fault.status === 403 && (await this.resume())) return undefined;
    // Over, or full: another conversation goes on. Refused there too: it is not to be said.
    if (tries > 1) throw fault;
    this.begun = undefined;
    return undefined;
  }

  /** A new conversation, led to where the old one was by the same answers. */
  private async again(): Promise<Begun> {
    this.ticket = '';
    for (let tries = 0; ; tries++) {
      try {
        const begun = await this.open();
        if (this.replay.length > 1) {
          await this.lead();
          this.to.resumed();
        }
        return begun;
      } catch (fault) {
        if (fault instanceof NotKnown) throw fault;
        await this.mend(fault, tries);
      }
    }
  }

  /** Gives the answers of before anew, in order; what a changed flow refuses is left out by it. */
  private async lead(): Promise<Answered | undefined> {
    let answer: Answered | undefined;
    for (const value of this.replay) answer = await this.post({ value, text: '' });
    return answer;
  }

  /** A token for a laptop that was closed, asked for once though several requests want it. */
  private resume(): Promise<boolean> {
    this.resuming ??= this.redeem().finally(() => {
      this.resuming = undefined;
    });
    return this.resuming;
  }

  /** The ticket is used up and replaced. */
  private async redeem(): Promise<boolean> {
    if (this.ticket === '') return false;
    try {
      const { ticket } = this;
      const begun = await this.ask<Begun>('tokens/resume', { ticket });
      this.ticket = begun.ticket ?? '';
      this.take(begun);
      return true;
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault;
      this.ticket = '';
      return false;
    }
  }

  private async renew(): Promise<void> {
    const begun = this.begun;
    if (!begun || this.closed) return;
    try {
      const renewed = await this.ask<Begun>('tokens/refresh', {});
      if (this.begun === begun) this.take({ ...begun, ...renewed });
    } catch {
      // The next message finds out, and mends it.
    }
  }

  /** Once the person has the answer: asking is work for an old phone too. */
  private askTicketSoon(): void {
    clearTimeout(this.asking);
    this.asking = setTimeout(() => void this.askTicket(), SECOND);
  }

  private async askTicket(): Promise<void> {
    const begun = this.begun;
    if (!begun || this.closed) return;
    try {
      const path = `conversations/${begun.conversationId}/ticket`;
      const { ticket } = await this.ask<{ ticket: string }>(path, {});
      this.ticket = ticket;
      this.keep(this.entry);
    } catch {
      // Without a ticket the page gives its answers anew.
    }
  }

  private async ask<T>(path: string, body?: unknown, where?: 'header'): Promise<T> {
    // No token where it may be left out: the browser then asks without asking first.
    const bare = path === 'guide' || path === 'tokens/resume';
    const token = bare ? undefined : this.begun?.token;
    try {
      return await ask<T>(`${this.base}/directline/${path}`, { token, body, where });
    } catch (fault) {
      const isFinal = path === 'guide' && fault instanceof Refused && !isPassing(fault);
      throw isFinal ? new NotKnown(fault.message) : fault;
    }
  }
}

/** Until the network says that it is back, or longer each time, spread so that not all come at once. */
export function pause(tries: number, atLeast: number): Promise<void> {
  const wait = Math.min(LONGEST_WAIT, SECOND * 2 ** tries) * (0.5 + Math.random() / 2);
  return new Promise((resolve) => {
    const timer = setTimeout(done, Math.max(wait, atLeast));
    function done(): void {
      clearTimeout(timer);
      removeEventListener('online', done);
      resolve();
    }
    if (atLeast === 0) addEventListener('online', done);
  });
}

/** 96 random bits: the same id is the same message. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
