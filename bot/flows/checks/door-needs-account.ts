import { type Check, type CheckInput } from '../check.ts';
import { type State } from '../graph/explore.ts';
import { exploredOf } from '../graph/explored.ts';
import { type FlowGraph } from '../graph/expand.ts';
import { onceEach } from '../graph/places.ts';

/** The fact that shared.online-account sets; with these values the account does not open. */
const ACCOUNT = 'account';
const CLOSED: readonly string[] = ['locked', 'none'];

/** No door whose only booking needs the account that the person cannot open. */
export const doorNeedsAccount: Check = {
  code: 'door-needs-account',
  severity: 'error',
  *run(input) {
    yield* onceEach(
      exploredOf(input).flatMap(({ graph, states }) =>
        states
          .filter((state) => isClosed(state) && needsIt(input, graph, state))
          .map(({ node }) => {
            return {
              file: node.source.file,
              path: [...node.path, 'orientation', 'operator'],
              message: 'Le rendez-vous se prend dans le compte que la personne ne peut pas ouvrir.',
              hint: 'Quand le compte est bloqué ou absent, menez à un accueil sans rendez-vous ou au téléphone.',
            };
          }),
      ),
    );
  },
};

function isClosed({ known }: State): boolean {
  return [known.get(ACCOUNT) ?? []].flat().some((value) => CLOSED.includes(value));
}

/** The account is that of the operator of the flow. */
function needsIt({ catalog }: CheckInput, { root }: FlowGraph, { node }: State): boolean {
  const door = node.step.orientation;
  if (door === undefined) return false;
  const of = root.flow.id.split('.')[0] ?? '';
  const isOther = catalog.operators.has(of) && of !== door.operator;
  return !isOther && catalog.bookingNeedsAccount(door.operator, door.need);
}
