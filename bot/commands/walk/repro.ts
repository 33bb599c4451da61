import { stringify } from 'yaml';
import { type State } from '../../conversation/state.ts';
import { hereOf } from '../../conversation/where.ts';
import { type World } from '../../conversation/world.ts';
import { screen } from '../../conversation/screen.ts';
import { type AuthoredExample } from '../../flows/schemas/flow-schema.ts';
import { type Stage } from '../../flows/examples/play-example.ts';
import { partsOf } from '../../flows/examples/screen-parts.ts';

/** What a walk is called until its author names it. */
const UNNAMED = 'à nommer';

/** The walk as an example of the flow: what `picks` and `ends` must hold. */
export function exampleOf(
  world: World,
  state: State,
  moment: string,
  stageOf: (example: AuthoredExample) => Stage,
): AuthoredExample | undefined {
  const here = hereOf(world, state);
  if (!here) return undefined;
  const { path, at } = here.position;
  const example: AuthoredExample = {
    name: UNNAMED,
    given: {
      audience: state.audience,
      ...(state.commune === undefined ? {} : { commune: state.commune }),
      ...(state.lang === 'fr' ? {} : { lang: state.lang }),
      now: moment,
    },
    picks: path.map(({ options }) => (options.length === 1 ? (options[0] ?? '') : options)),
    ends: { step: at.step.address },
  };
  if (at.kind !== 'outcome') return example;
  // What the screen shows where examples are played, not by the calendars of today.
  const stage = stageOf(example);
  const parts = partsOf(screen(stage.world, { ...state, notices: [] }, stage.now));
  return { ...example, ends: { step: at.step.address, has: [...parts] } };
}

/** As it is pasted under `examples:`. */
export function toYaml(example: AuthoredExample): string {
  return stringify([example], { indent: 2, lineWidth: 0 }).replace(/^(?=.)/gm, '  ');
}
