import { sleep } from './load.ts';
import { type ServiceProcess } from './service-process.ts';

/** Milliseconds between two looks. */
const LOOK_MS = 100;

/**
 * Milliseconds until a service says that it serves the overlay of this SHA-256; nothing where it does
 * not in time.
 */
export async function servesWithin(
  service: Pick<ServiceProcess, 'port'>,
  sha256: string,
  ms: number,
): Promise<number | undefined> {
  const from = performance.now();
  while (performance.now() - from < ms) {
    if ((await servedBy(service.port())) === sha256) return Math.round(performance.now() - from);
    await sleep(LOOK_MS);
  }
  return undefined;
}

/** The SHA-256 of `/health/ready`; nothing where nobody answers it. */
async function servedBy(port: number): Promise<string | undefined> {
  if (port === 0) return undefined;
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`);
    const { overlay } = (await answer.json()) as { readonly overlay?: { readonly sha256: string } };
    return overlay?.sha256;
  } catch {
    return undefined;
  }
}
