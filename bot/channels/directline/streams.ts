import { type IncomingMessage } from 'node:http';
import { type Duplex } from 'node:stream';
import { WebSocket, WebSocketServer } from 'ws';
import { type Sender } from '../../service/shares.ts';
import { refuseUpgrade } from '../http/refuse-upgrade.ts';
import {
  HEARTBEAT_MS,
  MAX_FRAME_BYTES,
  MAX_STREAMS,
  MAX_STREAMS_BY_ONE,
  MAX_STREAMS_EACH,
  MAX_WAITING_BYTES,
} from './limits.ts';
import { createStreamShares } from './stream-shares.ts';
import { type Claims } from './tokens.ts';
import { type Page, type Transcript } from './transcript.ts';
import { toWatermark } from './watermark.ts';

/** WebSockets that carry a conversation's activities as they come. */
export interface Streams {
  /** Takes an upgrade over; what is after `watermark` goes out at once. */
  open(request: UpgradeRequest, claims: Claims, watermark: number): void;
  /** How many are open. */
  count(): number;
  close(): void;
}

/** A request to become a stream, as Node gives it, and who sends it; absent: a server, for many. */
export interface UpgradeRequest {
  readonly sender?: Sender | undefined;
  readonly req: IncomingMessage;
  readonly socket: Duplex;
  readonly head: Buffer;
}

interface StreamsOptions {
  readonly transcript: Transcript;
  readonly subscribe: (conversation: string, wake: () => void) => () => void;
  /** Open at once; default {@link MAX_STREAMS}. */
  readonly most?: number;
  /** Open at once of one sender's share; default {@link MAX_STREAMS_BY_ONE}. */
  readonly mostByOne?: number;
}

/** Milliseconds that a client has to answer the closing of its stream. */
const FAREWELL_MS = 1000;

export function createStreams({
  transcript,
  subscribe,
  most = MAX_STREAMS,
  mostByOne = MAX_STREAMS_BY_ONE,
}: StreamsOptions): Streams {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_FRAME_BYTES,
    perMessageDeflate: false,
  });
  const byConversation = new Map<string, Set<WebSocket>>();
  const quiet = new WeakSet<WebSocket>();
  const shares = createStreamShares(mostByOne);

  const heartbeat = setInterval(() => {
    for (const socket of server.clients) {
      if (quiet.has(socket)) {
        socket.terminate();
        continue;
      }
      quiet.add(socket);
      socket.ping();
    }
  }, HEARTBEAT_MS).unref();

  const accept = (socket: WebSocket, claims: Claims, watermark: number): void => {
    const own = byConversation.get(claims.conversation) ?? new Set();
    byConversation.set(claims.conversation, own);
    const [oldest] = own;
    if (own.size >= MAX_STREAMS_EACH) oldest?.close(1008);
    own.add(socket);
    const pump = createPump(socket, transcript, claims, watermark);
    const stop = subscribe(claims.conversation, pump);
    socket.on('pong', () => quiet.delete(socket));
    socket.on('message', () => quiet.delete(socket));
    // Without a listener a broken frame would end the process.
    socket.on('error', () => {
      socket.terminate();
    });
    socket.on('close', () => {
      stop();
      own.delete(socket);
      if (own.size === 0) byConversation.delete(claims.conversation);
    });
    pump();
  };

  return {
    open({ req, socket, head, sender = [] }, claims, watermark) {
      if (server.clients.size >= most) {
        refuseUpgrade(socket, { status: 503, headers: {} });
        return;
      }
      if (shares.isFull(sender)) {
        refuseUpgrade(socket, { status: 429, headers: {} });
        return;
      }
      server.handleUpgrade(req, socket, head, (opened) => {
        opened.once('close', shares.take(sender));
        accept(opened, claims, watermark);
      });
    },
    count: () => server.clients.size,
    close() {
      clearInterval(heartbeat);
      // 1012: the service restarts, come back.
      for (const socket of server.clients) socket.close(1012);
      setTimeout(() => {
        for (const socket of server.clients) socket.terminate();
      }, FAREWELL_MS).unref();
      server.close();
    },
  };
}

/** Sends what is new, one reading at a time; a wake during a reading asks for another. */
function createPump(
  socket: WebSocket,
  transcript: Transcript,
  claims: Claims,
  from: number,
): () => void {
  let watermark = from;
  let busy = false;
  let again = false;

  /** False: nothing more will be sent. */
  const sendPage = (page: Page | undefined): boolean => {
    if (socket.readyState !== WebSocket.OPEN) return false;
    if (page === undefined) {
      socket.close(1000);
      return false;
    }
    if (page.activities.length === 0) return true;
    if (socket.bufferedAmount > MAX_WAITING_BYTES) {
      socket.terminate();
      return false;
    }
    const { activities, more, ended } = page;
    watermark = page.watermark;
    socket.send(JSON.stringify({ activities, watermark: toWatermark(claims, watermark) }));
    if (ended) socket.close(1000);
    again ||= more;
    return !ended;
  };
  const sendNew = async (): Promise<void> => {
    try {
      while (again) {
        again = false;
        if (!sendPage(await transcript.read(claims, watermark, true))) return;
      }
    } catch {
      // The client comes back and reads again from its watermark.
      socket.close(1011);
    } finally {
      busy = false;
    }
  };
  return () => {
    again = true;
    if (busy) return;
    busy = true;
    void sendNew();
  };
}
