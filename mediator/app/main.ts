import { firstTaps, type FirstTaps } from './first-taps.ts';

/**
 * The first of the page, one small file: taps are answered by the service, and the application is asked
 * for behind them.
 */
const first = firstTaps(document);
const [script] = document.querySelectorAll<HTMLScriptElement>('script[data-first]');
const parts = script?.dataset ?? {};
const program = new URL(parts['first'] ?? '', location.href).href;

/** Milliseconds that a first tap has the network for itself, where nothing is kept yet. */
const AHEAD = 700;

async function bring(): Promise<void> {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  if (!serviceWorker?.controller) await new Promise((resolve) => setTimeout(resolve, AHEAD));
  await first.calm();
  await preloaded(program);
  const { start } = (await import(program)) as {
    start: (first: FirstTaps, parts: DOMStringMap) => Promise<void>;
  };
  await start(first, parts);
}

/** With a low voice: what is tapped goes before. What could not come is asked for by the import. */
function preloaded(href: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.setAttribute('fetchpriority', 'low');
  link.href = href;
  document.head.append(link);
  return new Promise((resolve) => {
    for (const end of ['load', 'error']) {
      link.addEventListener(end, () => {
        resolve();
      });
    }
  });
}

void bring();
