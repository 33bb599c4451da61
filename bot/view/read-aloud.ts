/** A browser: as much of it as speaking takes. */
export interface Speaking {
  /** Absent from some. */
  readonly speechSynthesis?: Synthesis;
  readonly SpeechSynthesisUtterance: new (text: string) => Utterance;
  setTimeout(act: () => void, milliseconds: number): number;
  clearTimeout(timer: number): void;
  getComputedStyle(part: Part): { readonly display: string };
}

interface Synthesis {
  getVoices(): readonly Voice[];
  speak(utterance: Utterance): void;
  cancel(): void;
  addEventListener(name: 'voiceschanged', act: () => void, how: { readonly once: true }): void;
}

interface Voice {
  readonly lang: string;
  readonly localService: boolean;
}

interface Utterance {
  voice: Voice | null;
  lang: string;
  onend: unknown;
  onerror: unknown;
}

/** An element of a screen in the browser. */
export interface Part {
  readonly children: Iterable<Part>;
  readonly previousElementSibling: unknown;
  readonly classList: { add(name: string): void; remove(name: string): void };
  matches(selector: string): boolean;
  closest(selector: string): Part | null;
  getAttribute(name: string): string | null;
  getClientRects(): { readonly length: number };
  /** Absent from older ones. */
  checkVisibility?(): boolean;
  scrollIntoView(how: { readonly block: 'nearest' }): void;
}

/** The same, of HTML: with what is seen of its text, on lines. */
interface Shown extends Part {
  readonly innerText: string;
}

/** What `listenButton` (html/listen.ts) made, in the browser. */
export interface ListenButton {
  readonly isConnected: boolean;
  readonly parentElement: { removeAttribute(name: string): void } | null;
  onclick: unknown;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
}

export interface ReadAloud {
  /** Shows the button once the device has a voice of the language: it reads the screen, or stops. */
  offer(button: ListenButton, screen: Part): void;
  /** Stops what is being read, or about to be. */
  hush(): void;
}

/**
 * Reads a screen aloud, part after part in the order of the page, and marks the one being read
 * (`aig-heard`). Choices and steps are said with their number. Tools, ways and what is unseen are
 * not read; nor is a line about a danger or what is for a mediator alone: somebody stands beside.
 *
 * It runs in browsers: bundled into the script of the element, and as it is written (`toString`)
 * in that of the pages. So it names nothing outside itself, in words that old phones know.
 *
 * @example
 * const mute = { clearTimeout: () => undefined };
 * readAloud(mute).hush() // undefined
 */
export function readAloud(browser: Speaking): ReadAloud {
  /** Read at one go, whatever is inside. */
  const WHOLE = 'p, a, button, label, summary, .aig-choices > *';
  const UNREAD =
    'svg, .aig-bar, .aig-ways, .aig-tool, .aig-alert, .aig-pane:not(.aig-turn), b ~ .aig-link, .aig-topic .aig-link';
  const synthesis = browser.speechSynthesis;
  let starting = 0;
  let stop: () => void = () => undefined;

  function hush(): void {
    browser.clearTimeout(starting);
    if (synthesis) synthesis.cancel();
    stop();
    stop = () => undefined;
  }

  /** Any other voice than the device's own sends what it reads to a server that is not ours. */
  function voiceOf(part: Part): Voice | undefined {
    const named = part.closest('[lang]');
    const lang = named ? String(named.getAttribute('lang')).slice(0, 2) : '';
    const voices = synthesis ? synthesis.getVoices() : [];
    return voices.find((one) => one.localService && one.lang.slice(0, 2) === lang);
  }

  function isRead(part: Part): boolean {
    const isSeen = part.checkVisibility ? part.checkVisibility() : part.getClientRects().length > 0;
    return isSeen && !part.matches(UNREAD);
  }

  function isInLine(part: Part): boolean {
    return browser.getComputedStyle(part).display.startsWith('inline');
  }

  /** An element with blocks inside is read block by block; one whose inside is all unread is not. */
  function partsIn(part: Part): readonly Part[] {
    const all = [...part.children];
    const inside = all.filter(isRead);
    if (part.matches(WHOLE) || !all[0] || (inside[0] && inside.every(isInLine))) return [part];
    return inside.reduce<readonly Part[]>((all, one) => [...all, ...partsIn(one)], []);
  }

  function sayingOf(part: Part): string {
    return (
      (part as Shown).innerText
        .trim()
        // A line that ends on no mark is a pause.
        .replace(/([^\s.!?:;,…])\s*\n\s*(?=[^\s:])/g, '$1, ')
        .replace(/\s+/g, ' ')
        // "32 30" is two numbers, and no thousands.
        .replace(/(\d) (?=\d)/g, '$1, ')
    );
  }

  function read(screen: Part, ended: () => void): void {
    const parts = [...partsIn(screen)];
    let choice = 0;
    let step = 0;
    let marked: Part | undefined;
    // Held: Chrome may forget one that nobody holds, and never tell that it has ended.
    let speech: Utterance | undefined;
    const numberOf = (part: Part): string => {
      if (part.matches('.aig-choices > *, .aig-ticks > *')) return `${(choice += 1)}. `;
      if (!part.matches('.aig-num > *')) return '';
      step = part.previousElementSibling ? step + 1 : 1;
      return `${step}. `;
    };
    const unmark = (): void => {
      if (marked) marked.classList.remove('aig-heard');
    };
    const next = (): void => {
      unmark();
      const part = parts.shift();
      if (!part || !synthesis) {
        hush();
        return;
      }
      const says = sayingOf(part);
      if (says === '') {
        next();
        return;
      }
      marked = part;
      part.classList.add('aig-heard');
      part.scrollIntoView({ block: 'nearest' });
      const mine = new browser.SpeechSynthesisUtterance(numberOf(part) + says);
      const voice = [part, screen].map(voiceOf).find(Boolean);
      if (voice) {
        mine.voice = voice;
        mine.lang = voice.lang;
      }
      mine.onend = mine.onerror = () => {
        if (speech === mine) next();
      };
      speech = mine;
      synthesis.speak(mine);
    };
    stop = () => {
      speech = undefined;
      unmark();
      ended();
    };
    // Chrome drops what is said right after a cancel.
    starting = browser.setTimeout(next, 50);
  }

  function offer(button: ListenButton, screen: Part): void {
    if (!synthesis) return;
    if (!voiceOf(screen)) {
      const again = (): void => {
        if (button.isConnected) offer(button, screen);
      };
      // Browsers learn of their voices after the page.
      synthesis.addEventListener('voiceschanged', again, { once: true });
      return;
    }
    let isReading = false;
    const turn = (is: boolean): void => {
      isReading = is;
      button.setAttribute('data-listen', is ? 'on' : '');
    };
    button.onclick = () => {
      const was = isReading;
      hush();
      if (was) return;
      turn(true);
      read(screen, () => {
        turn(false);
      });
    };
    button.removeAttribute('hidden');
    if (button.parentElement) button.parentElement.removeAttribute('hidden');
  }

  return { offer, hush };
}
