import { expect, test } from '@jest/globals';
import { drawing } from '../../bot/view/drawings.ts';
import { qrSvg } from '../../bot/view/html/qr-svg.ts';
import { urgentLine } from '../../bot/view/plain/body-lines.ts';
import { toHtml } from '../../bot/view/to-html.ts';
import { toPlain } from '../../bot/view/to-plain.ts';
import { type Door, type View } from '../../bot/view/view.ts';
import { autonomyView, calledView, fr, menuView, messageView, questionView } from './fixtures.ts';
import { asLinks } from './link-maker.ts';
import { confirmView, withDoor } from './orientation-fixtures.ts';

const html = (view: View) => toHtml(view, asLinks);
const link = { label: fr('La page'), url: 'https://rdv.example/' };
const place = {
  name: fr('Mairie'),
  address: fr('1 place'),
  notes: [],
  map: 'https://map.example/',
};
const phone = { shown: '39 39', dial: '39.39', label: fr('Appeler le 39 39'), notes: [] };
/** Address of the one large thing to tap. */
const largeIn = (view: View) =>
  [...html(view).matchAll(/<a class="aig-btn aig-main-btn aig-big" href="([^"]*)"/g)].map(
    ([, href]) => href,
  );

test.each<readonly [what: string, door: Partial<Door>, large: string]>([
  ['the page where an appointment is asked', { kind: 'ask-appointment', link, place }, link.url],
  ['the map where one goes', { link, place }, place.map],
  ['the page where there is no map', { link }, link.url],
  ['the number where one calls', { kind: 'call', phone, link, place }, 'tel:3939'],
])('one thing is large: %s', (_, door, large) => {
  expect(largeIn(withDoor(door))).toEqual([large]);
});

test('what one does alone has its page large, the rest of the time small', () => {
  if (autonomyView.body.kind !== 'autonomy') throw new Error(autonomyView.body.kind);
  const deadline = { title: fr('Délai'), items: [fr('Deux mois.'), fr('Puis un an.')] };
  const parts = { ...autonomyView.body.parts, link, deadline };
  const view: View = { ...autonomyView, body: { kind: 'autonomy', parts } };
  expect(largeIn(view)).toEqual([link.url]);
  expect(html(view)).toContain('<p class="aig-small">Puis un an.</p>');
});

test('who may be called beside a question is no larger than its answers', () => {
  expect(html(calledView)).toMatch(/<a class="aig-btn" href="tel:\d+"/);
  expect(largeIn(calledView)).toEqual([]);
});

test('the field of the first screen has the full button; what is to be confirmed is framed', () => {
  expect(html(menuView)).toContain('<button type="submit" class="aig-btn aig-main-btn">Chercher<');
  const find = { purpose: 'commune', label: fr('Où ?'), hint: fr('Ou son code.') } as const;
  const field = { ...questionView, typing: { ...find, button: fr('Trouver') } };
  expect(html(field)).toContain('<button type="submit" class="aig-btn aig-main-btn">Trouver<');
  expect(html(confirmView)).toContain(`<p class="aig-state aig-confirm">${drawing('diamond')}`);
});

test('what is told above the heading is read with it, and only then has it the focus', () => {
  const told = html({ ...questionView, notices: [fr('Une.'), fr('Deux.')] });
  expect(told).toContain('aria-describedby="aig-told-1 aig-told-2" autofocus');
  expect(html({ ...questionView, notices: [] })).not.toContain('autofocus');
});

test('the line of a walk has a mark for each question, seven at most on either side', () => {
  const line = (done: number, left: number) =>
    /aria-hidden="true">((?:<i|<b).*?<\/b>)/.exec(
      html({ ...questionView, progress: { done, left, sentence: fr('Question.') } }),
    )?.[1];
  expect(line(2, 1)).toBe('<i></i><i></i><i class="here"></i><i class="next"></i><b></b>');
  expect(line(9, 8)?.match(/<i><\/i>/g)).toHaveLength(7);
  expect(line(9, 8)?.match(/next/g)).toHaveLength(7);
});

test('a second place at the address of the first is not told twice', () => {
  const trip = (more: string) => ({
    trip: { title: fr('Un trajet'), says: fr('Le même jour.'), more: [fr(more)] },
  });
  expect(html(withDoor({ place }, trip('Annexe, 1 place')))).toContain(
    '<div class="aig-plain"><p><b>Le même jour.</b></p></div>',
  );
  expect(html(withDoor({ place }, trip('Annexe, 2 rue')))).toContain('Annexe, 2 rue');
});

test('the pane of who helps has what there is to say, and no empty part', () => {
  const view: View = { ...withDoor({}), mediator: { title: fr('Pour vous') } };
  expect(html(view)).toMatch(
    /<section class="aig-pane aig-col" aria-labelledby="aig-for-you"><div class="aig-bar"><h\d id="aig-for-you">Pour vous<\/h\d><\/div><\/section>/,
  );
});

test('a code is drawn run by run, each from the end of the one before', () => {
  const row = [false, true, true, false, true, false, false, true];
  expect(qrSvg({ data: [row], size: 8 })).toContain('d="M1 0h2m1 0h1m2 0h1"');
});

test('as text a door says its sentences together, then what else there is to know', () => {
  const lines = [fr('Un nom'), fr('Une phrase.'), fr('Une autre.')];
  const more = { phone: { ...phone, more: [fr('Dites « aide ».')] }, more: [fr('Par la cour.')] };
  const said = toPlain(withDoor({ lines, ...more })).split('\n');
  expect(said).toEqual(
    expect.arrayContaining(['  Un nom', '  Une phrase. Une autre.', '  Dites « aide ».']),
  );
  expect(said).toContain('  Par la cour.');
  expect(toPlain(messageView).startsWith(messageView.heading.text)).toBe(true);
});

test('as text the number comes before the sentences where one is to call first', () => {
  const order = (door: Partial<Door>) => {
    const said = toPlain(withDoor({ phone, lines: [fr('Une phrase.')], ...door })).split('\n');
    return ['  Appeler le 39 39', '  Une phrase.'].map((line) => said.indexOf(line));
  };
  const [call = 0, sentence = 0] = order({ phoneFirst: true });
  expect([call > 0, call < sentence]).toEqual([true, true]);
  const [after = 0, before = 0] = order({});
  expect([before > 0, before < after]).toEqual([true, true]);
  const [first = 0, second = 0] = order({ kind: 'ask-appointment' });
  expect([first > 0, first < second]).toEqual([true, true]);
});

test('an emergency number is called or written to', () => {
  const call = {
    dial: '114',
    shown: '114',
    label: fr('Le 114'),
    name: fr('secours'),
    urgent: true,
  };
  const line = { as: 'call', text: 'Le 114 : secours', button: 'Le 114' };
  expect(urgentLine({ ...call, by: 'call' })).toEqual({ ...line, url: 'tel:114' });
  expect(urgentLine({ ...call, by: 'text' })).toEqual({ ...line, url: 'sms:114' });
});
