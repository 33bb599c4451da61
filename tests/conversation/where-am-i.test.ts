import { expect, test } from '@jest/globals';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { toHtml } from '../../bot/view/to-html.ts';
import { toPlain } from '../../bot/view/to-plain.ts';
import { type Action, type View } from '../../bot/view/view.ts';
import { shippedWorld } from '../support/shipped-world.ts';
import { asButtons } from '../view/link-maker.ts';

const world = shippedWorld();
const NOW = Date.UTC(2026, 11, 3, 9, 0);

function tap(state: State, action: Action): { readonly state: State; readonly view: View } {
  const next = turn(world, { state, message: { kind: 'action', action }, now: NOW });
  return { state: next.state, view: next.screen };
}

/** The screen after a flow's first answers. */
function walked(flow: string, ...given: readonly (readonly [step: string, option: string])[]) {
  return given.reduce(
    ({ state }, [step, option]) => tap(state, { do: 'answer', walk: 0, step, options: [option] }),
    tap(newState(), { do: 'flow', flow }),
  );
}

test('the topic stands above each question, and in the tab', () => {
  const { view } = walked('ants.carte-grise');
  const title = world.flows.get('ants.carte-grise')?.title.fr ?? '';
  expect(view.topic).toMatchObject({ title: { text: title } });
  expect(view.pageTitle.text).toBe(`${title} : ${view.heading.text}`);
  expect(toHtml(view, asButtons)).toContain('class="aig-topic"');
});

test.each([
  ['caf.dette', []],
  ['caf.dette', [['known', 'letter'] as const, ['contrainte', 'contrainte-yes'] as const]],
])('the tab of a sensitive topic tells nothing of it: %s %j', (flow, given) => {
  const { view } = walked(flow, ...given);
  const title = world.flows.get(flow)?.title.fr ?? '';
  expect(view.topic?.title.text).toBe(title);
  expect(view.pageTitle.text).not.toContain(title);
});

test('answers stand in sight above the next question and above the commune, each to be changed', () => {
  const { view } = walked('caf.dette', ['known', 'letter']);
  expect(view.understood?.items).toMatchObject([
    { says: { text: 'Par un courrier' }, change: { action: { do: 'change', step: 'known' } } },
  ]);
  const last = walked('caf.dette', ['known', 'letter'], ['contrainte', 'contrainte-yes']).view;
  expect(last.body.kind).toBe('commune');
  expect(last.understood?.items).toHaveLength(2);
  // A yes tells nothing without its question.
  expect(last.understood?.items[1]).toMatchObject({ isBare: true });
});

test('a fourth answer folds the oldest: three are in sight', () => {
  const { view } = walked('caf.dette', ['known', 'letter']);
  const { understood } = view;
  if (!understood) throw new Error('nothing is understood');
  const items = Array.from({ length: 5 }, () => understood.items).flat();
  const html = toHtml({ ...view, understood: { ...understood, items } }, asButtons);
  const [folded = '', shown = ''] = html.split('</details>');
  expect(folded.match(/<li class="on">/g)).toHaveLength(items.length - 3);
  expect(folded).toContain(`Mes ${items.length} réponses`);
  expect(shown.match(/<li class="on">/g)).toHaveLength(3);
});

test('an answer that tells of violence, papers to stay or illness is never said back', () => {
  const { view } = walked(
    'prefecture.titre-sejour',
    ['what', 'refused'],
    ['refusal', 'prefecture'],
  );
  expect(view.body.kind).toBe('commune');
  expect(view.understood?.items[0]).toMatchObject({
    says: { text: 'Une réponse privée : pour la voir, touchez « Changer »' },
  });
  expect(view.understood?.items[0]?.question).toBeUndefined();
  const { view: doubt } = walked('prefecture.titre-sejour', ['what', 'renew'], ['end', 'passed']);
  const told = [toHtml(view, asButtons), toHtml(doubt, asButtons), toPlain(doubt)].join();
  expect(told).not.toMatch(/On me refuse, ou on me demande|La date est passée/);
});

test('the answer given before is marked while it is changed, and not among those in sight', () => {
  const { state } = walked('caf.dette', ['known', 'letter']);
  const { view } = tap(state, { do: 'change', walk: 0, step: 'known' });
  const { body } = view;
  if (body.kind !== 'question') throw new Error(body.kind);
  expect(body.choices.filter(({ taken }) => taken).map(({ label }) => label.text)).toEqual([
    'Par un courrier',
  ]);
  expect(view.understood).toBeUndefined();
  expect(toHtml(view, asButtons)).toMatch(
    /aria-current="true"[^>]*><svg.*?<\/svg><span>Par un courrier <small>Votre réponse<\/small>/,
  );
  expect(toPlain(view)).toContain('1. Par un courrier — Votre réponse');
});

test('every screen of a walk takes words', () => {
  for (const { view } of [
    walked('caf.dette'),
    walked('caf.dette', ['known', 'letter'], ['contrainte', 'contrainte-yes']),
  ]) {
    expect(view.typing).toBeDefined();
  }
  const { state } = walked('caf.dette', ['known', 'letter'], ['contrainte', 'contrainte-yes']);
  const { view: end } = tap(state, { do: 'commune', commune: '33281' });
  expect(end.body.kind).toBe('orientation');
  expect(end.typing?.label.text).toBe('Une autre question ?');
  expect(toHtml(end, asButtons).match(/<input [^>]*name="q"/g)).toHaveLength(1);
});
