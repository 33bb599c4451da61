import { APP, DO } from '../../bot/view/app/app-links.ts';
import { BUTTONS_FORM, TICKED, TYPED } from '../../bot/view/link-maker.ts';
import { type Action } from '../../bot/view/view.ts';
import { type App } from './app.ts';
import { type DeviceWays } from './device.ts';
import { type Painter } from './paint.ts';

/** What the application does by itself, by the first word of a button's value. */
type Does = (word: string, rest: string) => void;

/** Everything that a person does on the page, wherever on it. */
export function listen(
  page: Document,
  { app, painter, ways, does }: { app: App; painter: Painter; ways: DeviceWays; does: Does },
): void {
  for (const side of painter.sides) {
    side.addEventListener('click', (event) => {
      tapped(event as MouseEvent);
    });
    side.addEventListener('submit', (event) => {
      event.preventDefault();
      if (event.target instanceof HTMLFormElement) submitted(event.target);
    });
    side.addEventListener('change', (event) => {
      if (event.target instanceof HTMLInputElement) ticked(event.target);
      else if (event.target instanceof HTMLSelectElement)
        does(event.target.name, event.target.value);
    });
  }
  page.querySelector('.aig-head nav')?.addEventListener('click', (event) => {
    tapped(event as MouseEvent);
  });
  page.addEventListener('keydown', (event) => {
    if (ways.current().keys && !isTyping(event)) pressed(event);
  });

  const tapped = (event: MouseEvent): void => {
    const button = event.composedPath().find((one) => one instanceof HTMLButtonElement);
    if (!button) return;
    if (button.dataset['print'] !== undefined) print();
    else if (button.name === DO && button.getAttribute('form') === BUTTONS_FORM) {
      event.preventDefault();
      void app.act(JSON.parse(button.value) as Action);
    } else if (button.name === APP) {
      event.preventDefault();
      const [word = '', ...rest] = button.value.split(' ');
      does(word, rest.join(' '));
    }
  };

  const submitted = (form: HTMLFormElement): void => {
    if (form.id === 'tour-form') {
      does('tour-download', '');
      return;
    }
    const fields = new FormData(form);
    const step = fields.get('step');
    const typed = fields.get(TYPED);
    if (typeof typed === 'string') void app.say({ kind: 'text', text: typed });
    else if (typeof step === 'string') {
      const options = fields.getAll(TICKED).map(String);
      void app.act({ do: 'answer', walk: Number(fields.get('walk')), step, options });
    }
  };

  const ticked = ({ name, checked }: HTMLInputElement): void => {
    if (name === 'keys') {
      ways.set({ keys: checked });
      painter.useKeys(checked);
    } else if (name === 'place' || name === 'language') {
      does(name, '');
    } else if (name === 'keep-contacts') does(name, checked ? 'yes' : 'no');
  };

  /** Digits choose, Backspace goes back. */
  const pressed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Backspace') {
      event.preventDefault();
      app.back();
    } else if (/^[1-9]$/.test(event.key)) {
      const rows = page.querySelectorAll<HTMLElement>(
        '#aig-mine .aig-keyed .aig-choices > li > button, #aig-mine .aig-keyed .aig-ticks > label',
      );
      rows[Number(event.key) - 1]?.click();
    }
  };
}

/** Letters and digits belong to a field that has the focus. */
function isTyping(event: KeyboardEvent): boolean {
  const [at] = event.composedPath();
  return (
    at instanceof HTMLElement &&
    (at.isContentEditable ||
      at instanceof HTMLSelectElement ||
      at instanceof HTMLTextAreaElement ||
      (at instanceof HTMLInputElement && at.type !== 'checkbox'))
  );
}
