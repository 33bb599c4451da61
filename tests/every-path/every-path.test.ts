import { afterAll, expect, test } from '@jest/globals';
import { type Flow } from '../../bot/engine/model.ts';
import { flowFigures } from '../../bot/flows/flow-figures.ts';
import { type LinkMaker } from '../../bot/view/link-maker.ts';
import { type View } from '../../bot/view/view.ts';
import { shippedWorld } from '../support/shipped-world.ts';
import { asButtons, asLinks } from '../view/link-maker.ts';
import { faultsOfScreen } from './faults-of-screen.ts';
import {
  walkEveryPath,
  walkEverySituation,
  type Shown,
  type Walked,
  type Walker,
} from './walker.ts';
import { shippedData, shippedFlows } from '../support/shipped-folders.ts';

const world = shippedWorld();
const flows = [...world.flows.values()];
const today = '2026-11-25';
const { data } = shippedData(today);
const figures = new Map(flowFigures(shippedFlows(), data, today).flows.map((one) => [one.id, one]));

/** French, simple French, English; Arabic where the flow has it, for a structure that turned it on. */
const LANGUAGES = [
  { lang: 'fr', simple: false },
  { lang: 'fr', simple: true },
  { lang: 'en', simple: false },
  { lang: 'ar', simple: false, structure: 'demonstration' },
];

function walkersOf({ title }: Flow): readonly Walker[] {
  const known = LANGUAGES.filter(({ lang }) => Object.hasOwn(title, lang));
  const helped = known.filter(({ lang, simple }) => lang !== 'ar' && !simple);
  return [
    ...known.map((language) => ({ ...language, audience: 'citizen' as const })),
    // Who helps has words of their own in French and English alone.
    ...helped.map((language) => ({ ...language, audience: 'mediator' as const })),
  ];
}

const sums = { walks: 0, paths: 0, turns: 0, rendered: 0 };
const rendered = new Set<string>();

test.each(flows.map((flow) => [flow.id, flow] as const))(
  'every path of %s comes to an outcome, whole in every form',
  (id, flow) => {
    let walked: Walked | undefined;
    for (const [at, walker] of walkersOf(flow).entries()) {
      const faults = new Map<string, string>();
      const look = (shown: Shown) => {
        const found = faultsOf(shown, walker, at === 0 ? [asLinks, asButtons] : [asButtons]);
        for (const fault of found) faults.set(fault, shown.path.join(' '));
      };
      // Who walks and in which language changes no path: the first takes each, the others each situation.
      const now: Walked = walked
        ? walkEverySituation(world, { flow, walked }, walker, look)
        : walkEveryPath(world, flow, walker, look);
      walked ??= now;
      const { paths, outcomes, turns } = now;
      const who = `${id} ${walker.audience} ${walker.lang}${walker.simple ? ' simple' : ''}`;
      expect([who, [...faults]]).toEqual([who, []]);
      if (at === 0) expect([who, paths.size]).toEqual([who, figures.get(id)?.paths]);
      expect([who, [...outcomesOf(flow)].filter((one) => !outcomes.has(one))]).toEqual([who, []]);
      sums.walks += 1;
      sums.paths += at === 0 ? paths.size : 0;
      sums.turns += turns;
    }
  },
  60_000,
);

/** `makers`: links and buttons for who walks first; the screens of the others differ in their words alone. */
function faultsOf(
  { view }: Shown,
  { lang, audience }: Walker,
  makers: readonly LinkMaker[],
): readonly string[] {
  return [
    ...(isToRender(view) ? faultsOfScreen(view, makers) : []),
    ...(view.lang === lang ? [] : [`in ${view.lang} instead of ${lang}`]),
    ...(isRightFor(view, audience) ? [] : ['words of the mediator']),
  ];
}

/**
 * A screen met again by another way differs by the answers given alone. It is laid out once, and
 * again when one of its answers, its count of answers or its progress was never laid out.
 */
function isToRender({ given, givenTitle, progress, understood, ...own }: View): boolean {
  const said = understood?.items ?? [];
  const parts = [own, givenTitle, progress, ...given, ...said].map((part) =>
    JSON.stringify([own.lang, part]),
  );
  const isNew = parts.some((part) => !rendered.has(part));
  for (const part of isNew ? parts : []) rendered.add(part);
  sums.rendered += isNew ? 1 : 0;
  return isNew;
}

/** A mediator has words on every step, at the least the posture's; a citizen never sees them. */
function isRightFor({ mediator, body }: Shown['view'], audience: Walker['audience']): boolean {
  if (audience !== 'mediator') return mediator === undefined;
  const hasWords = mediator?.say !== undefined || mediator?.never !== undefined;
  return hasWords || body.kind === 'commune';
}

/** Its own and its pieces': a flow that it goes on in (`retraite:reversion/…`) is entered where it is. */
function outcomesOf({ steps }: Flow): readonly string[] {
  return [...steps.values()]
    .filter(({ kind }) => kind === 'autonomy' || kind === 'orientation')
    .map(({ address }) => address)
    .filter((address) => !address.includes(':'));
}

afterAll(() => {
  const { walks, paths, turns } = sums;
  process.stdout.write(
    `${flows.length} flows, ${walks} walks (flow × audience × language), ${paths} paths, ` +
      `${turns} turns, ${sums.rendered} screens, each laid out once in HTML, plain text and activities\n`,
  );
});
