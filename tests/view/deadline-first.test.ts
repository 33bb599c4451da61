import { expect, test } from '@jest/globals';
import { toHtml } from '../../bot/view/to-html.ts';
import { toPlain } from '../../bot/view/to-plain.ts';
import { type View } from '../../bot/view/view.ts';
import { asLinks } from './link-maker.ts';
import { RICH_VIEWS } from './rich-views.ts';

const fr = (text: string) => ({ text, lang: 'fr' });
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ').replaceAll('’', "'");
const FIRST = 'Écrivez avant Noël.';
const MORE = "Essayez quand même aujourd'hui.";

/** Ends whose deadline has a first part and another; what comes right after the first. */
const ENDS = Object.values(RICH_VIEWS).flatMap((view): [string, View, string][] => {
  const { body } = view;
  if (body.kind === 'orientation') {
    const said = { ...body, deadline: fr(FIRST), deadlineMore: fr(MORE) };
    return [['orientation', { ...view, body: said }, body.ask.text]];
  }
  if (body.kind !== 'autonomy') return [];
  const deadline = { title: fr('Date limite'), items: [fr(FIRST), fr(MORE)] };
  const said = { ...body, parts: { ...body.parts, deadline } };
  return [['autonomy', { ...view, body: said }, body.parts.do.items[0]?.text ?? '']];
});

test.each(ENDS)('on an end (%s), before when comes before what to do', (_, view, doing) => {
  for (const text of [toHtml(view, asLinks), toPlain(view)]) {
    const said = plain(text);
    expect(said.indexOf(FIRST)).toBeGreaterThan(-1);
    expect(said.indexOf(FIRST)).toBeLessThan(said.indexOf(plain(doing)));
    expect(said.split(FIRST)).toHaveLength(2);
    expect(said.indexOf(MORE)).toBeGreaterThan(said.indexOf(plain(doing)));
  }
});

test('both kinds of end are tried', () => {
  expect(new Set(ENDS.map(([kind]) => kind))).toEqual(new Set(['orientation', 'autonomy']));
});
