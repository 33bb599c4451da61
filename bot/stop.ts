import { type Server as HttpServer } from 'node:http';
import { type Server } from 'restify';

/** Milliseconds that answers under way are given when the service is asked to stop. */
const STOP_MS = 5000;
/** Milliseconds in which a request on its way over an open connection is still answered. */
const DRAIN_MS = 1000;
/** Milliseconds between two looks for connections that have nothing left to say. */
const IDLE_MS = 50;

/** Stops on the system's signal; a second one, or too long a wait, ends at once. */
export function stopOnSignal(stop: () => Promise<void>): void {
  const once = (): void => {
    setTimeout(() => process.exit(1), STOP_MS).unref();
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', once);
  process.once('SIGINT', once);
}

/**
 * Takes no connection more; resolves once every answer under way is given. Those that are open say
 * with their next answer that they close: cut while they are idle, a tap on its way would be lost,
 * and a proxy that had reused one would answer 502 for it.
 */
export async function closeHttp(server: Server): Promise<void> {
  const http = server.server as HttpServer;
  http.prependListener('request', (_req, res) => {
    res.setHeader('connection', 'close');
  });
  const closeIdle = http.closeIdleConnections.bind(http);
  // What `close()` would do first.
  http.closeIdleConnections = () => undefined;
  const stopAt = performance.now() + DRAIN_MS;
  const timer = setInterval(() => {
    if (performance.now() >= stopAt) closeIdle();
  }, IDLE_MS);
  await new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  clearInterval(timer);
}
