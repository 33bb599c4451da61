import { type Answered, type Begun, type OwnWords, type Screen } from './answers.ts';
import { ask, isPassing, Refused, SECOND } from './ask.ts';

/** What a person did: a tap, or words. */
export type Said = { readonly value: unknown; readonly text: string } | { readonly text: string };

/** What the element is told. */
export interface Listener {
  show(screen: Screen, words: OwnWords | undefined): void;
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
const POLL = 10 * SECOND;
/** Streams that fail in a row before asking now and then instead. */
const MAX_STREAMS = 3;

/**
 * A conversation over Direct Line: each message is posted until it is answered, under one id, so
 * that nothing is lost and nothing is done twice; a stream (else polling) tells when somebody else
 * moved it on.
 */
export class Line {
  private readonly base: string;
  private readonly to: Listener;
  private beginning: Omit<Beginning, 'replay'>;
  private begun: Begun | undefined;
  private ticket = '';
  private watermark = '';
  private replay: readonly unknown[];
  private last: Promise<void> = Promise.resolve();
  private busy = 0;
  private failures = 0;
  private socket: WebSocket | undefined;
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
    const begun = await this.ask<Begun>('guide', this.beginning);
    this.take(begun);
    this.knows(begun.screen);
    if (this.replay.length === 0) return begun;
    const led = await this.lead();
    return led ? { ...begun, screen: led.screen, words: led.words ?? begun.words } : begun;
  }

  /** While the person reads: what the browser has to ask first, and a connection, are ready then. */
  async warm(): Promise<void> {
    const id = this.begun?.conversationId ?? '';
    const nothing = { type: 'typing' };
    await this.ask(`conversations/${id}/activities`, nothing, 'header').catch(() => undefined);
  }

  /** Sends a message; the screens come to the listener, in order. */
  send(said: Said): void {
    this.busy += 1;
    this.last = this.last.then(async () => {
      const answer = await this.post(said).catch(() => undefined);
      this.busy -= 1;
      if (answer) this.shown(answer);
      else this.to.refused();
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

  /** Closes the stream; nothing is sent any more. */
  close(): void {
    this.closed = true;
    clearTimeout(this.renewal);
    this.socket?.close();
  }

  /** What the conversation holds in this page is forgotten; the next message begins another. */
  forget(): void {
    this.begun = undefined;
    this.ticket = '';
    this.replay = [];
    this.socket?.close();
    this.socket = undefined;
  }

  private take(begun: Begun): void {
    this.begun = begun;
    this.watermark = begun.watermark;
    clearTimeout(this.renewal);
    this.renewal = setTimeout(() => void this.renew(), begun.expires_in * SECOND * RENEW_AT);
  }

  /** The language that the element speaks from now on. */
  private knows({ lang }: Screen): void {
    this.beginning = { ...this.beginning, locale: lang };
  }

  private shown({ screen, watermark, words }: Answered): void {
    this.watermark = watermark;
    this.replay = screen.replay;
    this.knows(screen);
    this.to.show(screen, words);
  }

  /** `whole`: nothing of the screen stands in the page yet. */
  private async post(said: Said, whole?: 'whole'): Promise<Answered> {
    const id = newId();
    for (let tries = 0; ; tries++) {
      const begun = this.begun ?? (await this.again());
      const path = `conversations/${begun.conversationId}/activities`;
      try {
        const channelData = { clientActivityID: id };
        const locale = whole ? {} : { locale: this.beginning.locale };
        const message = { type: 'message', ...said, ...locale, channelData };
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
        const begun = await this.ask<Begun>('guide', this.beginning);
        this.take(begun);
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
    for (const value of this.replay) answer = await this.post({ value, text: '' }, 'whole');
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
      const begun = await this.ask<Begun & { ticket: string }>('tokens/resume', {
        ticket: this.ticket,
      });
      this.ticket = begun.ticket;
      this.take({ ...begun, watermark: this.watermark });
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
      if (this.begun === begun) this.take({ ...begun, ...renewed, watermark: this.watermark });
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
      this.stream();
    } catch {
      // Without a ticket the page gives its answers anew.
    }
  }

  /** Hears of what others do in the conversation: another tab, a mediator. */
  private stream(): void {
    const begun = this.begun;
    if (!begun || this.closed || this.socket) return;
    if (this.failures >= MAX_STREAMS || typeof WebSocket !== 'function') {
      this.wait(POLL, () => this.catchUp());
      return;
    }
    void this.fresh().then((url) => {
      if (url === undefined || this.closed) {
        this.retry();
        return;
      }
      // Where the script came from, whatever name the service gives itself: the host's policy names it.
      const { pathname, search } = new URL(url);
      const socket = new WebSocket(new URL(pathname + search, this.base.replace('http', 'ws')));
      this.socket = socket;
      socket.onmessage = ({ data }) => {
        this.failures = 0;
        const { watermark } = JSON.parse(String(data) || '{}') as { watermark?: string };
        if (watermark !== undefined && this.isNew(watermark)) void this.catchUp();
      };
      socket.onclose = () => {
        this.socket = undefined;
        this.retry();
      };
    });
  }

  private retry(): void {
    this.failures += 1;
    const spread = SECOND * 2 ** Math.min(this.failures, 4);
    this.wait(spread * (0.5 + Math.random()), () => Promise.resolve());
  }

  private wait(milliseconds: number, then: () => Promise<void>): void {
    setTimeout(() => {
      void then().then(() => {
        this.stream();
      });
    }, milliseconds);
  }

  private async fresh(): Promise<string | undefined> {
    const begun = this.begun;
    if (!begun) return undefined;
    try {
      const path = `conversations/${begun.conversationId}?watermark=${this.watermark}`;
      const again = await this.ask<Begun>(path);
      return again.streamUrl;
    } catch (fault) {
      return fault instanceof Refused && fault.status === 403 && (await this.resume())
        ? this.begun?.streamUrl
        : undefined;
    }
  }

  private isNew(watermark: string): boolean {
    const place = (mark: string) => Number(mark.split('.')[1] ?? 0);
    return this.busy === 0 && place(watermark) > place(this.watermark);
  }

  /** The screen of now, unless a message of ours is under way: its answer has it. */
  private async catchUp(): Promise<void> {
    const begun = this.begun;
    if (!begun || this.busy > 0) return;
    try {
      const answer = await this.ask<Answered>(`conversations/${begun.conversationId}/screen`);
      if (this.busy === 0 && this.isNew(answer.watermark)) this.shown(answer);
    } catch {
      // Nobody waits for it.
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
function pause(tries: number, atLeast: number): Promise<void> {
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
