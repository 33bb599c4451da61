/** Milliseconds between the warning and the erasing. */
const WARNED = 30_000;
const TOUCHES = ['pointerdown', 'keydown', 'input', 'wheel'];

/** On a shared device: warns, then forgets, when nobody has touched the guide for a while. */
export function watchIdle(
  guide: HTMLElement,
  milliseconds: number,
  on: { warn(): void; touched(): void; erase(): void },
): () => void {
  let timer = 0;
  let warned = false;
  let touched = 0;
  const end = () => {
    warned = false;
    on.erase();
  };
  // Kept whole by the browser, a page's clock stood still.
  const back = () => {
    if (Date.now() - touched >= milliseconds) end();
  };
  const start = () => {
    clearTimeout(timer);
    touched = Date.now();
    if (warned) on.touched();
    warned = false;
    timer = window.setTimeout(() => {
      warned = true;
      on.warn();
      timer = window.setTimeout(end, WARNED);
    }, milliseconds - WARNED);
  };
  for (const touch of TOUCHES) guide.addEventListener(touch, start, { passive: true });
  addEventListener('pageshow', back);
  start();
  return () => {
    removeEventListener('pageshow', back);
    clearTimeout(timer);
    for (const touch of TOUCHES) guide.removeEventListener(touch, start);
  };
}
