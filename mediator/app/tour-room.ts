import { element } from '../../bot/view/html/markup.ts';
import { type Words } from '../../bot/view/view.ts';
import { type RoomParts, type Ways } from './rooms.ts';
import { OWN } from './session.ts';
import { createTour } from './tour.ts';

/** "Ma tournée": what is carried along. */
export function tourWays({ app, painter, guide, ways, outbox }: RoomParts): Ways {
  const tour = createTour({ guide, ways, outbox });
  const room = (): string => tour.html();
  const open = async (): Promise<void> => {
    // Ticked in it, the same screen: what was chosen in its list stays.
    if (app.isIn(room)) app.paint(false);
    else app.show(room, true);
    await tour.look();
    if (app.isIn(room)) app.paint(false);
  };
  const told = (words: Words): void => {
    painter.tell(element('p', words, OWN, 'class="aig-calm"'));
  };
  const download = async (): Promise<void> => {
    const words = await tour.download(told);
    app.renew();
    told(words);
  };
  const choose = (): void => {
    tour.choose(ticked('place'), ticked('language'));
    void open();
  };
  const add = (): void => {
    const code = document.querySelector<HTMLSelectElement>('#tour-place')?.value;
    if (code !== undefined) ways.set({ places: [...ways.current().places, code] });
    void open();
  };
  return [
    ['tour', () => void open()],
    ['tour-download', () => void download()],
    ['place', choose],
    ['language', choose],
    ['add', add],
  ];
}

function ticked(name: string): readonly string[] {
  const boxes = document.querySelectorAll<HTMLInputElement>(`input[name=${name}]:checked`);
  return [...boxes].map(({ value }) => value);
}
