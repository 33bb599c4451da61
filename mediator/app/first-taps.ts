import { type TurnCount } from '../../bot/conversation/counts.ts';
import { type State } from '../../bot/conversation/state.ts';
import { type Action } from '../../bot/view/action.ts';
import { APP, DO } from '../../bot/view/app/app-links.ts';
import { BUTTONS_FORM, TICKED } from '../../bot/view/link-maker.ts';
import { trustedHtml } from './trusted.ts';

/** Where taps led, as the service answered them. */
export interface Reached {
  readonly state: State;
  readonly counts: readonly TurnCount[];
}

/** What answers taps on a first use, while the guide is on its way: the service, a screen a tap. */
export interface FirstTaps {
  /** Until the guide is here. */
  readonly isOn: () => boolean;
  readonly isUnderWay: () => boolean;
  readonly back: () => void;
  /** Resolves once no tap waits for its answer. */
  readonly calm: () => Promise<void>;
  /** What stands on the screen, as HTML; nothing once the guide is here. */
  readonly shown: () => string | undefined;
  /** Where taps led. `asked`: what was tapped, and not answered yet. */
  readonly led: () => { readonly reached?: Reached; readonly asked?: Action };
  /** The guide is here. */
  readonly handOver: () => void;
  /** The application is here: what was pressed or typed before it was, the last of it. */
  readonly listening: () => { readonly pressed?: string; readonly typed?: FormData };
}

const BACK: Action = { do: 'command', command: 'back' };

/** Answers taps until {@link FirstTaps.handOver}. Nothing that is typed is sent. */
export function firstTaps(page: Document): FirstTaps {
  const mine = page.getElementById('aig-mine') ?? page.body;
  const first = mine.innerHTML;
  let shown = first;
  let actions: readonly Action[] = [];
  let reached: Reached | undefined;
  let asking: AbortController | undefined;
  let answered = Promise.resolve();
  let calm = (): void => undefined;
  let isOn = true;
  let isAlone = true;
  let pressed: string | undefined;
  let typed: FormData | undefined;

  const show = (html: string): void => {
    shown = html;
    mine.innerHTML = trustedHtml(html);
    mine.querySelector<HTMLElement>('#aig-heading')?.focus();
  };
  const ask = async (next: readonly Action[]): Promise<void> => {
    asking?.abort();
    const asked = new AbortController();
    asking = asked;
    calm();
    answered = new Promise((resolve) => {
      calm = resolve;
    });
    actions = next;
    try {
      const answer = await fetch('api/ecran', {
        method: 'POST',
        body: JSON.stringify({ actions: next }),
        headers: { 'Content-Type': 'application/json' },
        cache: 'no-store',
        credentials: 'omit',
        signal: asked.signal,
      });
      const { html, ...led } = (await answer.json()) as Reached & { readonly html: string };
      if (!answer.ok || asked.signal.aborted) return;
      reached = led;
      asking = undefined;
      show(html);
    } catch {
      // Without a network it waits for the guide.
    } finally {
      if (asking === asked || !asking) calm();
    }
  };
  const reset = (): void => {
    asking?.abort();
    [actions, reached, asking] = [[], undefined, undefined];
    show(first);
  };

  const act = (action: Action): void => void ask([...actions, action]);
  mine.addEventListener('click', (event) => {
    const [button] = event
      .composedPath()
      .filter((one): one is HTMLButtonElement => one instanceof HTMLButtonElement);
    if (!isOn || !button) return;
    if (button.name === DO && button.getAttribute('form') === BUTTONS_FORM) {
      event.preventDefault();
      act(JSON.parse(button.value) as Action);
    } else if (button.name === APP) {
      event.preventDefault();
      if (button.value === 'new') reset();
      else if (isAlone) pressed = button.value;
    }
  });
  page.querySelector('.aig-head nav')?.addEventListener('click', (event) => {
    if (isAlone && event.target instanceof Element)
      pressed = event.target.closest('button')?.value ?? pressed;
  });
  mine.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!isOn || !(event.target instanceof HTMLFormElement)) return;
    const fields = new FormData(event.target);
    const step = fields.get('step');
    const walk = Number(fields.get('walk'));
    if (typeof step === 'string') {
      act({ do: 'answer', walk, step, options: fields.getAll(TICKED).map(String) });
    } else if (isAlone) typed = fields;
  });

  return {
    isOn: () => isOn,
    isUnderWay: () => isOn && actions.length > 0,
    back: () => {
      if (isOn) act(BACK);
    },
    calm: async () => {
      await answered;
    },
    shown: () => (isOn ? shown : undefined),
    led() {
      const asked = asking && actions.at(-1);
      return { ...(reached && { reached }), ...(asked && { asked }) };
    },
    handOver() {
      isOn = false;
      asking?.abort();
    },
    listening() {
      isAlone = false;
      return { ...(pressed !== undefined && { pressed }), ...(typed && { typed }) };
    },
  };
}
