import { serveAlerts, type ServeAlertsOptions } from './serve-alerts.ts';
import { serveAtelier, type ServeAtelierOptions } from './serve-atelier.ts';
import { serveHelpers, type ServeHelpersOptions } from './serve-helpers.ts';
import { type ServerParts } from './server.ts';

/** What opens with a key of people: the desk, the feeds of what is to be done there, what helpers ask. */
export function serveDesk(
  options: ServeAtelierOptions & ServeAlertsOptions & ServeHelpersOptions,
): Required<Pick<ServerParts, 'atelier' | 'alerts' | 'helpers' | 'training'>> {
  return {
    atelier: serveAtelier(options),
    alerts: serveAlerts(options),
    ...serveHelpers(options),
  };
}
