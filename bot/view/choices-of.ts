import { type AutonomyParts, type Choice, type View } from './view.ts';

/**
 * The numbered choices of a screen, in the order shown: what a typed "2" means, what a chat shows
 * as buttons. Commands that every screen offers (back, erase…) are not among them.
 *
 * @example choicesOf(view).length > 0 // true
 */
export function choicesOf(view: View): readonly Choice[] {
  return [...ownChoices(view), ...(view.next?.choices ?? [])];
}

function ownChoices(view: View): readonly Choice[] {
  const { body } = view;
  switch (body.kind) {
    case 'menu':
      return [...body.rows, ...body.aside];
    case 'question':
    case 'message':
    case 'danger':
      return body.choices;
    case 'several':
      return [];
    case 'commune':
      return [...body.choices, body.decline];
    case 'suggestions':
      return [...body.choices, body.none];
    case 'autonomy':
      return [...choicesOfParts(body.parts), ...choicesBeside(view)];
    case 'orientation':
      return [
        ...body.doors.flatMap(({ action }) => (action ? [action] : [])),
        ...choicesBeside(view),
      ];
  }
}

function choicesBeside({ asides = [] }: View): readonly Choice[] {
  return asides.flatMap(({ choice }) => (choice ? [choice] : []));
}

function choicesOfParts({ helper, stuck, then }: AutonomyParts): readonly Choice[] {
  return [
    ...(helper?.action ? [helper.action] : []),
    ...(then ? [then] : []),
    ...(stuck ? [stuck.choice] : []),
  ];
}
