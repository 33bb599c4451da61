import { isatty } from 'node:tty';

/** Standard input. */
const STDIN = 0;

/**
 * Listens to SIGHUP from now on, which would end a service that starts; the function given back says
 * what to do at each, at once if one came before. A terminal that closes sends it too, and is gone
 * then: the service that it held ends, as it would have.
 */
export function listenHangup(): (reload: () => void) => void {
  const isHeld = isatty(STDIN);
  let wasAsked = false;
  let act = (): void => {
    wasAsked = true;
  };
  const take = (): void => {
    if (isHeld && !isatty(STDIN)) {
      process.off('SIGHUP', take);
      process.kill(process.pid, 'SIGHUP');
    } else act();
  };
  process.on('SIGHUP', take);
  return (reload) => {
    act = reload;
    if (wasAsked) reload();
  };
}
