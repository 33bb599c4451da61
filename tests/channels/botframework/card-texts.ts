import { type AdaptiveCard } from '../../../bot/channels/botframework/card.ts';

/** Every text that a card shows, Markdown undone: lines, titles of buttons, ticks. */
export function textsOf({ body }: AdaptiveCard): readonly string[] {
  return body.flatMap((element): readonly string[] => {
    switch (element.type) {
      case 'TextBlock':
        return element.text.split('\r').map(plain);
      case 'Container':
        return [element.selectAction.title, ...element.items.map(({ text }) => plain(text))];
      case 'ActionSet':
        return element.actions.map(({ title }) => title);
      case 'Input.ChoiceSet':
        return element.choices.map(({ title }) => title);
    }
  });
}

function plain(text: string): string {
  return text.replace(/^(?:- |\d+\. )/, '').replace(/\\([\\*_`~[\]<>|#+\-=.)&{])/g, '$1');
}

/** Apart from the spaces and apostrophes that typography changes. */
export function asTyped(text: string): string {
  return text
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .replace(/« | »/g, (mark) => mark.trim());
}
