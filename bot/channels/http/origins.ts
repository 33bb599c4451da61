/** Says whether a page of that origin may talk to us. */
export type IsOurOrigin = (origin: string) => boolean;

const LOOPBACK = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;

/**
 * Our own address, exactly; outside production any loopback origin too, whatever its port, so
 * that a page under work may embed the guide.
 */
export function createOrigins(publicUrl: () => string, production: boolean): IsOurOrigin {
  return (origin) =>
    origin === new URL(publicUrl()).origin || (!production && LOOPBACK.test(origin));
}
