import { type Check, type Catalog } from '../check.ts';
import { sourcesOf } from '../graph/places.ts';
import { didYouMean } from '../texts/did-you-mean.ts';
import { linesOf, type Line } from '../texts/lines-of.ts';
import { sharedNamesIn, type SharedName } from '../texts/placeholders.ts';

/** A text names a fact of data/facts that is there, or an operator that has a number. */
export const unknownSharedFact: Check = {
  code: 'unknown-shared-fact',
  severity: 'error',
  *run(input) {
    for (const line of sourcesOf(input).flatMap(linesOf)) {
      const names = sharedNamesIn(line.text);
      const fault = names.map((one) => faultOf(one, line, input.catalog)).find(Boolean);
      if (fault) yield { file: line.file, path: line.path, ...fault };
    }
  },
};

/** What people type is held against these as they are written. */
const HEARD: ReadonlySet<string> = new Set(['title', 'question', 'label']);

interface Fault {
  readonly message: string;
  readonly hint?: string;
}

function faultOf(
  { kind, id }: SharedName,
  { field }: Line,
  { sharedFacts, operators }: Catalog,
): Fault | undefined {
  if (HEARD.has(field)) {
    return {
      message: `« {${kind}:${id}} » n’est pas possible dans un titre, une question ou une réponse.`,
      hint: 'Écrivez-le dans l’aide, ou dans une fin.',
    };
  }
  return kind === 'phone' ? phoneFault(id, operators) : factFault(id, sharedFacts);
}

function phoneFault(id: string, operators: Catalog['operators']): Fault | undefined {
  const operator = operators.get(id);
  const number = operator?.phones[0]?.number ?? operator?.fallback.phone;
  if (number !== undefined) return undefined;
  return {
    message: `« {phone:${id}} » : aucun numéro dans data/operators/${id}.yaml.`,
    hint: didYouMean(id, operators.keys()),
  };
}

function factFault(id: string, facts: Catalog['sharedFacts']): Fault | undefined {
  if (facts.has(id)) return undefined;
  return {
    message: `« {fact:${id}} » n’existe pas dans data/facts.`,
    hint: didYouMean(id, facts.keys()),
  };
}
