import { type Data } from '../data/data.ts';
import { type IndexParts } from '../permanences/permanence-index.ts';

/** What the index of permanences is made from. */
export function indexParts(data: Data): IndexParts {
  const { operators, permanences, communes, zones, national } = data;
  const { byInsee, departements } = communes;
  return { operators, permanences, national, communes: byInsee, departements, zones };
}
