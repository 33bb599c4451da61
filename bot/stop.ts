import { type Server as HttpServer } from 'node:http';
import { type Server } from 'restify';

/** Milliseconds that answers under way are given when the service is asked to stop. */
const STOP_MS = 5000;
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

/** Takes no connection more; resolves once every answer under way is given. */
export async function closeHttp(server: Server): Promise<void> {
  const http = server.server as HttpServer;
  http.prependListener('request', (_req, res) => {
    res.setHeader('connection', 'close');
  });
  const timer = setInterval(() => {
    http.closeIdleConnections();
  }, IDLE_MS);
  await new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  clearInterval(timer);
}
