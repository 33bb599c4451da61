import { type OwnWords, type Screen, type Theme } from './answers.ts';
import { readAloud } from '../../bot/view/read-aloud.ts';
import { element } from './element.ts';
import { watchIdle } from './idle.ts';
import { keptPlace } from './kept-place.ts';
import { ERASE, Line, type Beginning, type Listener, type Said } from './line.ts';
import { nameParts } from './parts.ts';
import { saidByButton, saidByForm } from './said.ts';
import { createTrust } from './trusted.ts';

export interface GuideOptions {
  /** The service's address, without a slash at its end. */
  readonly base: string;
  readonly beginning: Omit<Beginning, 'replay'>;
  /** Whether the tab is named after each question. */
  readonly titles: boolean;
}

/** Language, flow and an answer: a place that it takes taps to come back to. */
const WORTH_KEEPING = 3;

/** The guide, live, in a box: shows screens, sends what the person taps or types. */
export class Guide implements Listener {
  readonly box = element('div', '');
  /** The look of the structure; known once it has started. */
  theme: Theme | undefined;
  private readonly screenBox = element('div', '');
  private readonly told = element('div', 'aig aig-told');
  private readonly trust = createTrust();
  private readonly aloud = readAloud(window);
  private readonly line: Line;
  private readonly titles: boolean;
  private spoken: OwnWords = {} as OwnWords;
  private screen: Screen | undefined;
  private pending = '';
  /** What the person is told beside the next screen. */
  private news: keyof OwnWords | undefined;
  private isOffline = false;
  private isShared = false;
  private isKept: boolean;
  private stopWatching: () => void = () => undefined;

  constructor({ base, beginning, titles }: GuideOptions) {
    const replay = keptPlace.read();
    this.isKept = replay.length > 0;
    this.titles = titles;
    this.line = new Line(base, { ...beginning, replay }, this);
    // Waits in the page before it is filled: a region that comes with its text is not announced.
    this.told.setAttribute('role', 'status');
    this.box.append(this.screenBox, this.told);
    this.box.addEventListener('click', this.tap);
    this.box.addEventListener('submit', this.submit);
  }

  /** Resolves once the first screen stands in the box; throws as {@link Line.begin}. */
  async start(): Promise<void> {
    const { screen, words, idle, theme } = await this.line.begin();
    this.theme = theme;
    this.paint(screen, words);
    if (this.isKept) this.tell('resumed');
    void this.line.warm();
    if (idle === undefined) return;
    this.isShared = true;
    this.stopWatching = watchIdle(this.box, idle, {
      warn: () => {
        this.tell(
          'idle-warning',
          this.button('stay', () => undefined),
        );
      },
      touched: () => {
        this.tell();
      },
      erase: () => {
        this.say({ value: ERASE, text: '' });
      },
    });
  }

  close(): void {
    this.line.close();
    this.stopWatching();
    this.aloud.hush();
  }

  /** Name of the guide, and of closing it, in the language of the screen. */
  get words(): OwnWords {
    return this.spoken;
  }

  focus(): void {
    this.screenBox.querySelector<HTMLElement>('#aig-heading')?.focus({ preventScroll: true });
  }

  show(screen: Screen, words = this.spoken): void {
    this.pending = '';
    this.paint(screen, words);
    this.tell(this.news);
    this.news = undefined;
    if (screen.erased) {
      this.line.forget();
      this.isKept = false;
      keptPlace.erase();
    } else if (this.isKept) keptPlace.write(screen.replay);
    // With the frame's own layout: asked for here, it would be made twice, and the frame come later.
    requestAnimationFrame(() => {
      this.focus();
      const { top } = this.box.getBoundingClientRect();
      if (top < 0 || top > innerHeight / 2) this.box.scrollIntoView();
    });
  }

  offline(is: boolean): void {
    if (is === this.isOffline) return;
    this.isOffline = is;
    if (is) this.tell('offline');
    else this.news = 'back-online';
  }

  resumed(): void {
    this.news = 'resumed';
  }

  refused(): void {
    this.pending = '';
    this.tell('not-taken');
  }

  private paint(screen: Screen, words: OwnWords): void {
    this.aloud.hush();
    this.screen = screen;
    this.spoken = words;
    if (screen.html !== undefined) this.screenBox.innerHTML = this.trust(screen.html);
    const section = this.screenBox.firstElementChild;
    for (const own of this.screenBox.querySelectorAll('.aig-own')) own.remove();
    const main = section?.querySelector('.aig-main');
    if (main && screen.main !== undefined) main.innerHTML = this.trust(screen.main);
    if (this.titles) document.title = screen.title;
    nameParts(this.screenBox);
    const button = main?.querySelector<HTMLElement>('[data-listen]');
    if (main && button) this.aloud.offer(button, main);
    this.offerToKeep(section);
  }

  /** A place worth keeping, on a device of one's own. */
  private offerToKeep(section: Element | null): void {
    const screen = this.screen;
    if (this.isShared || this.isKept || !screen || screen.quiet) return;
    if (screen.replay.length < WORTH_KEEPING) return;
    const tools = element('div', 'aig-main aig-own');
    tools.append(
      this.button('keep-place', () => {
        this.isKept = true;
        keptPlace.write(screen.replay);
        tools.remove();
        this.tell('place-kept');
      }),
    );
    section?.querySelector('.aig-foot')?.before(tools);
  }

  private button(word: keyof OwnWords, act: () => void): HTMLButtonElement {
    const button = element('button', 'aig-tool');
    button.type = 'button';
    button.textContent = this.spoken[word];
    button.onclick = act;
    return button;
  }

  private tell(word?: keyof OwnWords, ...more: readonly HTMLElement[]): void {
    if (word === undefined && !this.told.hasChildNodes()) return;
    this.told.lang = this.screen?.lang ?? '';
    this.told.dir = this.screenBox.querySelector('section')?.dir ?? '';
    this.told.replaceChildren(...(word === undefined ? [] : [this.spoken[word], ...more]));
  }

  private readonly tap = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[name=do]');
    if (!button) return;
    event.preventDefault();
    this.say(saidByButton(button));
  };

  private readonly submit = (event: Event): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    if (form.matches('.aig-quit *')) {
      this.leave(form.action);
      return;
    }
    const said = saidByForm(form);
    if (said) this.say(said);
  };

  /** Nothing is left of the guide, here nor in the service; the page after it takes this one's place. */
  private leave(href: string): void {
    this.line.leave();
    this.close();
    keptPlace.erase();
    this.box.replaceChildren();
    location.replace(href);
  }

  /** A second tap on what is under way does nothing. */
  private say(said: Said): void {
    const key = JSON.stringify(said);
    if (key === this.pending) return;
    this.pending = key;
    this.line.send(said);
  }
}
