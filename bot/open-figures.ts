import { type Figures } from './channels/atelier/dashboard/figures.ts';
import { keepTold, type KeepToldOptions } from './channels/atelier/dashboard/keep-told.ts';
import { figuresApart, type FiguresPlace } from './figures-apart.ts';

/** The figures of the service: read in a thread of their own; what they tell is kept as it was told. */
export function openFigures(place: FiguresPlace, store: KeepToldOptions['store']): Figures {
  return keepTold(figuresApart(place).read, { store, now: Date.now });
}
