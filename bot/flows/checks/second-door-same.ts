import { type Check, type FindingAt } from '../check.ts';
import { behindDoor, type State } from '../graph/explore.ts';
import { exploredOf } from '../graph/explored.ts';
import { onceEach } from '../graph/places.ts';

/** The second door is another door: another operator, or the same for another need. */
export const secondDoorSame: Check = {
  code: 'second-door-same',
  severity: 'error',
  *run(input) {
    yield* onceEach(
      exploredOf(input).flatMap((explored) =>
        explored.states
          .filter(({ node }) => node.step.orientation !== undefined)
          .filter((state) => behindDoor(explored, state).some((door) => isSame(state, door)))
          .map(toFinding),
      ),
    );
  },
};

function isSame({ node }: State, door: State): boolean {
  const first = node.step.orientation;
  const second = door.node.step.orientation;
  return first?.operator === second?.operator && first?.need === second?.need;
}

function toFinding({ node }: State): FindingAt {
  const own = node.step.orientation?.['if-that-fails'] !== undefined;
  return {
    file: node.source.file,
    path: [...node.path, 'orientation', ...(own ? ['if-that-fails'] : [])],
    part: own ? 'value' : 'key',
    message: 'La deuxième porte est la même que la première.',
    hint: 'Menez à un autre opérateur ; si c’est la dernière porte, « if-that-fails: none ».',
  };
}
