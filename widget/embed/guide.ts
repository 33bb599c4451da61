import { readAloud } from '../../bot/view/read-aloud.ts';
import { type Answered, type OwnWords, type Screen, type Theme } from './answers.ts';
import { element } from './element.ts';
import { watchIdle } from './idle.ts';
import { keptPlace, keptWalks } from './kept-place.ts';
import { ERASE, Line, type Beginning, type Listener, type Said } from './line.ts';
import { nameParts } from './parts.ts';
import { saidByButton, saidByForm } from './said.ts';
import { numberOf, Steps, type Place } from './steps.ts';
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
  /** The element that it is in. */
  owner: HTMLElement | undefined;
  /** The look of the structure; known once it has started. */
  theme: Theme | undefined;
  private readonly screenBox = element('div', '');
  private readonly told = element('div', 'aig aig-told');
  private readonly trust = createTrust();
  private readonly aloud = readAloud(window);
  private readonly line: Line;
  private readonly steps = new Steps((place) => this.goTo(place));
  /** Every screen that was shown, by its number: Back asks nothing of anybody. */
  private readonly seen = new Map<number, Answered>();
  /** What stands around the middle of a screen, by the screen's `lang`. */
  private readonly frames = new Map<string, string>();
  private readonly titles: boolean;
  private readonly beginning: GuideOptions['beginning'];
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
    this.beginning = beginning;
    this.line = new Line(base, { ...beginning, replay }, this);
    // Waits in the page before it is filled: a region that comes with its text is not announced.
    this.told.setAttribute('role', 'status');
    this.box.append(this.screenBox, this.told);
    this.box.addEventListener('click', this.tap);
    this.box.addEventListener('submit', this.submit);
  }

  /** Resolves once the first screen stands in the box; throws as {@link Line.begin}. */
  async start(): Promise<void> {
    const place = this.steps.arrive();
    const found = place && (await this.line.find(place));
    const begun = found ?? (await this.line.begin());
    this.theme = begun.theme;
    this.isShared = begun.idle !== undefined;
    if (!found) this.steps.rewind();
    this.note(begun);
    this.paint(begun.screen, begun.words);
    if (this.isKept) this.tell('resumed');
    void this.line.warm();
    addEventListener('pageshow', this.back);
    if (begun.idle !== undefined) this.watch(begun.idle);
  }

  /** On a shared device. */
  private watch(idle: number): void {
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
        // Whether or not the network is there.
        this.screenBox.hidden = true;
        this.say({ value: ERASE, text: '' });
      },
    });
  }

  close(): void {
    this.line.close();
    this.steps.close();
    removeEventListener('pageshow', this.back);
    this.stopWatching();
    this.aloud.hush();
  }

  /** Whether it is what a page begins with where the tab is; then it has the focus again. */
  isOf({ structure, flow }: GuideOptions['beginning']): boolean {
    const { beginning, steps } = this;
    if (!this.screen || !steps.isHere()) return false;
    if (beginning.structure !== structure || beginning.flow !== flow) return false;
    if (steps.at !== undefined) {
      requestAnimationFrame(() => {
        this.focus();
      });
    }
    return true;
  }

  /** Put away while the page goes on: Back is the page's again. */
  rest(): void {
    this.steps.rewind();
    this.stand();
  }

  /** Name of the guide, and of closing it, in the language of the screen. */
  get words(): OwnWords {
    return this.spoken;
  }

  focus(): void {
    this.screenBox.querySelector<HTMLElement>('#aig-heading')?.focus({ preventScroll: true });
  }

  show(answer: Answered): void {
    // What is read comes first: on an old phone the history takes its time.
    this.display(answer);
    if (!answer.screen.erased) this.steps.take(this.line.place);
    this.note(answer);
  }

  /** A screen where the tab is already. */
  private arrive(answer: Answered): void {
    this.note(answer);
    this.display(answer);
  }

  private display(answer: Answered): void {
    this.pending = '';
    this.paint(answer.screen, answer.words ?? this.spoken);
    this.tell(this.news);
    this.news = undefined;
    if (this.isKept) keptPlace.write(answer.screen.replay);
    // With the frame's own layout: asked for here, it would be made twice, and the frame come later.
    requestAnimationFrame(() => {
      this.focus();
      const { top } = this.box.getBoundingClientRect();
      if (top < 0 || top > innerHeight / 2) this.box.scrollIntoView();
    });
  }

  /** Back comes here from memory, and a reload, except where somebody else may be the next to. */
  private note(answer: Answered): void {
    // The history has its step by now: the name is that of the one shown.
    if (this.titles) document.title = answer.screen.title;
    if (answer.screen.erased) {
      this.forget();
      return;
    }
    const { place } = this.line;
    this.steps.show(place);
    this.seen.set(numberOf(place, 0), { words: this.spoken, ...answer });
    this.stand();
  }

  private stand(): void {
    if (!this.isShared) this.line.keep(this.steps.at);
  }

  /** Nothing that was shown can be shown again. */
  private forget(): void {
    this.line.forget();
    this.seen.clear();
    this.frames.clear();
    this.isKept = false;
    keptPlace.erase();
    this.steps.rewind();
  }

  /** Back, or forward; false: no step of this guide is there. */
  private goTo(place: Place): boolean {
    const seen = this.seen.get(numberOf(place, 0));
    if (seen) {
      this.line.goTo(place, seen.screen);
      this.arrive(seen);
      return true;
    }
    if (place.tag !== this.line.place.tag && !(place.tag in keptWalks.read())) return false;
    void this.fetch(place, this.steps.at);
    return true;
  }

  /** A step that this page has not shown. */
  private async fetch(place: Place, at: number | undefined): Promise<void> {
    try {
      const begun = await this.line.find(place);
      // Gone elsewhere meanwhile.
      if (this.steps.at !== at) return;
      if (begun) {
        this.arrive(begun);
      } else await this.restart();
    } catch {
      this.tell('offline');
    }
  }

  /** What was shown is over, or was erased elsewhere. */
  private async restart(): Promise<void> {
    this.forget();
    const begun = await this.line.begin();
    this.arrive(begun);
  }

  /** Kept whole by the browser: another page of this tab may have erased all meanwhile. */
  private readonly back = (): void => {
    if (this.isShared || this.steps.at === undefined) return;
    if (!(this.line.place.tag in keptWalks.read())) void this.restart();
  };

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
    this.frame(screen);
    this.screen = screen;
    this.spoken = words;
    this.screenBox.hidden = false;
    const section = this.screenBox.firstElementChild;
    for (const own of this.screenBox.querySelectorAll('.aig-own')) own.remove();
    const main = section?.querySelector('.aig-main');
    if (main && screen.main !== undefined) main.innerHTML = this.trust(screen.main);
    nameParts(this.screenBox);
    const button = main?.querySelector<HTMLElement>('[data-listen]');
    if (main && button) this.aloud.offer(button, main);
    this.offerToKeep(section);
  }

  /** What is around a screen, unless it stands there already. */
  private frame({ html, lang }: Screen): void {
    if (html === undefined && lang === this.screen?.lang) return;
    const whole = html ?? this.frames.get(lang) ?? '';
    this.frames.set(lang, whole);
    this.screenBox.innerHTML = this.trust(whole);
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
    this.stopWatching();
    this.aloud.hush();
    keptPlace.erase();
    this.box.replaceChildren();
    // In the place of the first step: Back leads to what was before it.
    this.steps.rewind(() => {
      location.replace(href);
    });
  }

  /** A second tap on what is under way does nothing. */
  private say(said: Said): void {
    const key = JSON.stringify(said);
    if (key === this.pending) return;
    this.pending = key;
    this.line.send(said);
  }
}
