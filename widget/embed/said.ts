import { type Said } from './line.ts';

/** Names of the fields of the service's forms (bot/view/link-maker.ts). */
const FIELDS = { typed: 'q', ticked: 'o', walk: 'walk', step: 'step' };

/** What a tap on one of the service's buttons says. */
export function saidByButton(button: HTMLButtonElement): Said {
  return { value: JSON.parse(button.value) as unknown, text: '' };
}

/** What a form of the service says: ticks of a question, or typed words; nothing: an empty field. */
export function saidByForm(form: HTMLFormElement): Said | undefined {
  const data = new FormData(form);
  const step = data.get(FIELDS.step);
  if (step !== null) {
    const walk = Number(data.get(FIELDS.walk));
    return { value: { do: 'answer', walk, step, options: data.getAll(FIELDS.ticked) }, text: '' };
  }
  const typed = data.get(FIELDS.typed);
  return typeof typed === 'string' && typed.trim() !== '' ? { text: typed } : undefined;
}
