import { expect, test } from '@jest/globals';
import { type AdaptiveCard } from '../../../bot/channels/botframework/card.ts';
import { channelShows } from '../../../bot/channels/botframework/channel-shows.ts';
import { toActivity, type BotMessage } from '../../../bot/channels/botframework/to-activities.ts';
import { toChatMessage } from '../../../bot/channels/botframework/to-chat-message.ts';
import { phrase } from '../../../bot/view/phrases.ts';
import { toPlain } from '../../../bot/view/to-plain.ts';
import { type View } from '../../../bot/view/view.ts';
import { answer, base, fr, named, questionView, severalView } from '../../view/fixtures.ts';
import { sureView } from '../../view/orientation-fixtures.ts';
import { VIEWS } from '../../view/views.ts';
import { asTyped, textsOf } from './card-texts.ts';

const danger: View = {
  ...base,
  ...named('Vous êtes en danger'),
  body: {
    kind: 'danger',
    quit: fr('Quitter vite cette page'),
    leave: fr('Pour partir vite : « Tout effacer ».'),
    sections: [
      {
        calls: [
          {
            by: 'call',
            shown: '17',
            dial: '17',
            label: fr('Appeler le 17'),
            name: fr('la police'),
            urgent: true,
          },
          {
            by: 'text',
            shown: '114',
            dial: '114',
            label: fr('SMS au 114'),
            name: fr('sans parler'),
            urgent: true,
          },
        ],
        says: [fr('Mettez-vous à l’abri.')],
      },
    ],
    traces: fr('Vos mots ne sont pas gardés.'),
    choices: [{ label: fr("Ce n'est pas ça, continuer"), action: answer('on') }],
  },
};
const ALL = { ...VIEWS, danger };

function cardOf({ attachments = [] }: BotMessage): AdaptiveCard {
  const [only] = attachments;
  if (only?.contentType !== 'application/vnd.microsoft.card.adaptive') throw new Error('no card');
  return only.content;
}

const drawn = (view: View, channel = 'webchat') =>
  toActivity(toChatMessage(view), channelShows(channel));

/** What only makes sense where choices are numbers and ways are typed. */
const KEYED = (['plain-choose', 'plain-choose-several', 'plain-ways'] as const).map(
  (key) => phrase('fr', false, key).text,
);

/** Each piece of text that a terminal shows, its marks left out. */
function saidInPlain(view: View): readonly string[] {
  return toPlain(view)
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[*o>-] |\w\) |\d+\. |--- )?/, '').replace(/ ---$/, ''))
    .map((line) => KEYED.reduce((left, keyed) => left.replace(keyed, ''), line))
    .flatMap((line) => line.replace(/ : https?:\S+$/, '').split(/ — | · |\. (?=[A-ZÀÉ])/))
    .map((said) => asTyped(said.replace(/\s*\(.*\)$/, '').replace(/[ :.]*$/, '')).trim())
    .filter((said) => said !== '');
}

test.each(Object.entries(ALL))('a card of %s says all that the plain text says', (_name, view) => {
  const activity = drawn(view);
  const card = cardOf(activity);
  const chips = activity.suggestedActions?.actions.map(({ title }) => title) ?? [];
  const shown = [...textsOf(card), ...chips].map(asTyped).join('\n');
  for (const said of saidInPlain(view)) expect(shown).toContain(said);
  // Who cannot draw it reads it, and a voice says it.
  for (const said of saidInPlain(view)) expect(asTyped(card.fallbackText)).toContain(said);
});

test.each(Object.entries(ALL))('no channel says less of %s than the plain text', (_name, view) => {
  for (const channel of ['directline', 'sms', 'email', 'telegram']) {
    const { text = '', suggestedActions } = drawn(view, channel);
    const chips = suggestedActions?.actions.map(({ title }) => title) ?? [];
    const shown = asTyped([text, ...chips].join('\n'));
    const missing = saidInPlain(view).filter((said) => !shown.includes(said));
    // What opens is on a card under the message, where there are chips.
    expect(
      channel === 'directline' ? missing.filter((one) => !/^Voir|site/.test(one)) : missing,
    ).toEqual([]);
  }
});

test('a danger shows the number first, calls it, and is never said aloud', () => {
  const activity = drawn(danger);
  const { body, ...card } = cardOf(activity);
  expect([activity.speak, card.speak]).toEqual([undefined, undefined]);
  expect(body[0]).toMatchObject({ type: 'TextBlock', style: 'heading' });
  expect(body[1]).toMatchObject({ text: expect.stringContaining('17') });
  expect(body[2]).toMatchObject({
    type: 'ActionSet',
    actions: [{ type: 'Action.OpenUrl', title: 'Appeler le 17', url: 'tel:17' }],
  });
  // Web Chat opens no SMS: nothing stands there that does nothing.
  expect(JSON.stringify(body)).not.toContain('sms:');
  expect(textsOf({ ...card, body }).map(asTyped)).toContain('SMS au 114 : sans parler');
});

test('a voice says the title, the text, then the choices', () => {
  const { speak = '' } = drawn(questionView);
  const parts = [
    'Les montants déjà écrits',
    'Regardez vos fiches',
    'Oui, tout est bon',
    'Je ne sais pas',
  ];
  const at = parts.map((part) => speak.indexOf(part));
  expect(at.every((one) => one >= 0)).toBe(true);
  expect([...at].sort((a, b) => a - b)).toEqual(at);
  expect(speak).not.toContain('http');
});

test('a choice carries its action and nothing else, in a card that waits', () => {
  const rows = cardOf(drawn(questionView)).body.filter(({ type }) => type === 'Container');
  expect(rows.map((row) => (row.type === 'Container' ? row.selectAction.data : {}))).toEqual(
    ['right', 'wrong', 'unsure'].map(answer),
  );
  const teams = cardOf(drawn(questionView, 'msteams')).body;
  expect(teams.filter(({ type }) => type === 'Container')[1]).toMatchObject({
    selectAction: {
      data: {
        msteams: { type: 'messageBack', text: 'Un montant est faux', value: answer('wrong') },
      },
    },
  });
});

test('several answers are ticked and sent together', () => {
  const { body } = cardOf(drawn(severalView));
  expect(body.find(({ type }) => type === 'Input.ChoiceSet')).toMatchObject({
    id: 'options',
    isMultiSelect: true,
    choices: [
      { value: 'rsa' },
      { value: 'apl', title: "L'aide au logement (APL)" },
      { value: 'unsure' },
    ],
  });
  expect(body.find(({ type }) => type === 'ActionSet')).toMatchObject({
    actions: [{ title: 'Valider mes réponses', data: { do: 'answer', walk: 0, step: 'aids' } }],
  });
});

test('a result opens the number, the map, the sheet and the calendar, once each', () => {
  const take = { sheet: 'https://guide.example/feuille', calendar: 'https://guide.example/a.ics' };
  const { body } = cardOf(toActivity(toChatMessage(sureView, { take }), channelShows('webchat')));
  const urls = body.flatMap((element) =>
    element.type === 'ActionSet' ? element.actions.map((one) => ('url' in one ? one.url : '')) : [],
  );
  expect(urls).toEqual(expect.arrayContaining(['tel:3230', take.sheet, take.calendar]));
  expect(new Set(urls).size).toBe(urls.length);
});

test('Teams has the ways on the card, five at most in a group; right to left is said', () => {
  const { body } = cardOf(drawn(questionView, 'msteams'));
  const sets = body.flatMap((element) => (element.type === 'ActionSet' ? [element.actions] : []));
  expect(sets.every(({ length }) => length <= 5)).toBe(true);
  expect(sets.flat().map(({ title }) => title)).toEqual(
    expect.arrayContaining(['Revenir', 'Tout effacer', 'English']),
  );
  expect(cardOf(drawn({ ...questionView, lang: 'ar', dir: 'rtl' })).rtl).toBe(true);
});

test('no label is Markdown, nor a date of the card', () => {
  const hostile =
    '1. [x](https://exemple.fr) **a** <b> &lt; {{DATE(2026-01-01T00:00:00Z)}} a_b_ # c';
  const { body } = cardOf(drawn({ ...questionView, ...named(hostile) }));
  const [heading] = body;
  expect(heading?.type === 'TextBlock' ? heading.text : '').toBe(
    '1\\. \\[x\\](https://exemple.fr) \\*\\*a\\*\\* \\<b\\> \\&lt\\; {{DATE'
      .replace('\\;', ';')
      .replace('{{', '\\{\\{') + '(2026-01-01T00:00:00Z)}} a\\_b\\_ # c',
  );
});

test('what was kept before there were kinds is text, with what it opens', () => {
  const old = {
    text: 'Titre\n\nTexte',
    lang: 'fr',
    buttons: [],
    links: [{ title: 'Carte', url: 'https://carte.example/' }],
  };
  const card = cardOf(toActivity(old, channelShows('webchat')));
  expect(textsOf(card)).toEqual(['Titre', 'Texte', 'Carte']);
  expect(toActivity(old, channelShows('directline')).text).toBe('Titre\n\nTexte');
});
