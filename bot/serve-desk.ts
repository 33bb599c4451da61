import { serveAlerts, type ServeAlertsOptions } from './serve-alerts.ts';
import { serveAtelier, type ServeAtelierOptions } from './serve-atelier.ts';
import { type ServerParts } from './server.ts';

/** What opens with a key of people: the desk, and the feeds of what is to be done there. */
export function serveDesk(
  options: ServeAtelierOptions & ServeAlertsOptions,
): Required<Pick<ServerParts, 'atelier' | 'alerts'>> {
  return { atelier: serveAtelier(options), alerts: serveAlerts(options) };
}
