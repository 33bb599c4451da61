import { type View } from '../../bot/view/view.ts';
import {
  autonomyView,
  calledView,
  communeView,
  menuView,
  messageView,
  questionView,
  severalView,
  suggestionsView,
} from './fixtures.ts';
import { confirmView, mediatorView, sureView, unknownView } from './orientation-fixtures.ts';

/** One view of each kind of body, and of each state of an orientation. */
export const VIEWS: Readonly<Record<string, View>> = {
  menu: menuView,
  question: questionView,
  called: calledView,
  several: severalView,
  commune: communeView,
  suggestions: suggestionsView,
  message: messageView,
  autonomy: autonomyView,
  sure: sureView,
  'to-confirm': confirmView,
  unknown: unknownView,
  mediator: mediatorView,
};
