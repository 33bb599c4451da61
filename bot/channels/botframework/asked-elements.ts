import { type Action } from '../../view/view.ts';
import { type ActionSet, type CardElement, type ChoiceRow, type Submit } from './card.ts';
import { cardText } from './card-text.ts';
import { type ChannelShows } from './channel-shows.ts';
import { type ChatMessage, type TapOf } from './chat-message.ts';
import { wholeTitle } from './to-chat-text.ts';

/** What a screen asks, on a card: rows to tap, or ticks with the button that sends them. */
export function askedElements(
  { buttons, choices = 0, ticked, lang }: ChatMessage,
  question: string,
  shows: ChannelShows,
): readonly CardElement[] {
  const asked = buttons.slice(0, choices);
  const [first] = asked;
  if (ticked === undefined || first?.action.do !== 'answer') {
    return asked.map((tap) => toRow(tap, lang, shows));
  }
  const { walk, step } = first.action;
  return [
    {
      type: 'Input.ChoiceSet',
      id: 'options',
      style: 'expanded',
      isMultiSelect: true,
      wrap: true,
      label: question,
      choices: asked.map((tap) => ({ title: wholeTitle(tap), value: optionOf(tap.action) })),
    },
    {
      type: 'ActionSet',
      actions: [{ type: 'Action.Submit', title: ticked, data: { do: 'answer', walk, step } }],
    },
  ];
}

/** The ways that every screen has, as buttons: as many in a group as the channel shows. */
export function wayElements(taps: readonly TapOf[], shows: ChannelShows): readonly ActionSet[] {
  const all = taps.map((tap) => toSubmit(tap, shows));
  const sets: ActionSet[] = [];
  for (let at = 0; at < all.length; at += shows.buttonsOfGroup) {
    sets.push({ type: 'ActionSet', actions: all.slice(at, at + shows.buttonsOfGroup) });
  }
  return sets;
}

function optionOf(action: Action): string {
  return action.do === 'answer' ? (action.options[0] ?? '') : '';
}

function toRow(tap: TapOf, lang: string, shows: ChannelShows): ChoiceRow {
  const { title, label = title, hint } = tap;
  // The title is the label with its hint, where both fit.
  const more = hint ?? title.slice(label.length).replace(/^ \((.*)\)$/, '$1');
  return {
    type: 'Container',
    style: 'emphasis',
    spacing: 'small',
    // Named as it is read.
    selectAction: { ...toSubmit(tap, shows), title: more === '' ? label : `${label} ${more}` },
    items: [
      { type: 'TextBlock', text: cardText(label, lang), wrap: true, weight: 'bolder' },
      ...(more === ''
        ? []
        : [
            { type: 'TextBlock', text: cardText(more, lang), wrap: true, spacing: 'none' } as const,
          ]),
    ],
  };
}

function toSubmit(tap: TapOf, { echo }: ChannelShows): Submit {
  const { title, label = title, action } = tap;
  const data =
    echo === 'msteams'
      ? { msteams: { type: 'messageBack', displayText: title, text: label, value: action } }
      : action;
  return { type: 'Action.Submit', title: wholeTitle(tap), data };
}
