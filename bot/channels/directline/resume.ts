import { type IncomingMessage } from 'node:http';
import { type Tickets } from '../../storage/tickets.ts';
import { isRecord, stepOf } from './read-activity.ts';
import { ticketHash } from './ticket-hash.ts';
import { type Claims, type Tokens } from './tokens.ts';

/** The way back into a conversation whose token ran out: a laptop that was closed. */
export interface Resume {
  /** A ticket for the page to hold; `undefined`: nothing was answered yet, or all is over. */
  issue(claims: Claims): Promise<string | undefined>;
  /**
   * A ticket against the next one; or, where our own element asks for a step, a token that still
   * holds: two tabs may have it. `undefined`: neither holds, or not for that page.
   */
  exchange(req: IncomingMessage, body: unknown): Promise<Resumed | undefined>;
}

interface Resumed {
  readonly claims: Claims;
  readonly ticket?: string;
  /** The step that our own element asks for. */
  readonly step: number | undefined;
}

export function createResume(tickets: Tickets, tokens: Tokens): Resume {
  const ofToken = async (token: unknown, origin: string | undefined) => {
    if (typeof token !== 'string') return undefined;
    const claims = await tokens.verify(token, 'conversation');
    return claims?.guide === true && claims.origin === origin ? claims : undefined;
  };
  return {
    async issue(claims) {
      const ticket = await tokens.signResume(claims);
      const kept = await tickets.issue(claims.conversation, ticketHash(ticket), boundOf(claims));
      return kept ? ticket : undefined;
    },
    async exchange({ headers }, body) {
      const { token, ticket: given, step: asked } = isRecord(body) ? body : {};
      const step = stepOf(asked);
      const own = step === undefined ? undefined : await ofToken(token, headers.origin);
      if (own) return { claims: own, step };
      if (typeof given !== 'string') return undefined;
      const claims = await tokens.verify(given, 'resume');
      if (!claims || headers.origin !== claims.origin) return undefined;
      const ticket = await tokens.signResume(claims);
      const [old, next] = [ticketHash(given), ticketHash(ticket)];
      const done = await tickets.exchange(claims.conversation, old, boundOf(claims), next);
      return done ? { claims, ticket, step } : undefined;
    },
  };
}

/** What a ticket is good for: the structure and the page that it was given to. */
function boundOf({ structure = '', origin = '' }: Claims): string {
  return `${structure} ${origin}`;
}
