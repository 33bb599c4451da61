import { type IncomingMessage } from 'node:http';
import { HttpFault } from './http-fault.ts';
import { enter } from './root.ts';

/** The way in: requests of a host that others share come in under a path, the root. */
export interface Entrance {
  /** Takes the root off the address of a request; else what is answered instead. */
  admit(req: IncomingMessage): HttpFault | undefined;
  /** It came in under the root: scripts of others may have sent it, and may read the answer. */
  isShared(req: IncomingMessage): boolean;
}

/** What machines beside us ask past the relay, without the root. */
const BESIDE = /^\/(?:health\/(?:live|ready)|metrics)(?:\?|$)/;

/** `root`: see `rootOf`; empty where the whole host is ours, and every request is taken as it is. */
export function createEntrance(root: string): Entrance {
  const shared = new WeakSet<IncomingMessage>();
  return {
    isShared: (req) => shared.has(req),
    admit(req) {
      const { url = '/' } = req;
      if (root === '') return undefined;
      const entered = enter(root, url);
      if (entered.kind === 'inside') {
        req.url = entered.url;
        shared.add(req);
        return undefined;
      }
      if (BESIDE.test(url)) return undefined;
      if (entered.kind === 'outside') return new HttpFault(404, 'NotFound', 'Nothing here');
      const { location } = entered;
      return new HttpFault(308, 'Moved', 'The address ends with a slash', { location });
    },
  };
}
