import { holds, NO_SEASON, type Around, type Condition } from '../../engine/index.ts';
import { type AuthoredStep } from '../schemas/steps.ts';
import { TERRITORY, testsOf, toCondition } from './conditions.ts';

/** The codes that include one commune, among those that some branches name. */
export type CommuneCodes = readonly string[];

/** Communes of a city that has arrondissements: each is in the city too. */
const WITHIN_CITIES = /^(?:75|6938|132)/;

/**
 * Every commune that branches tell apart, by the codes that include it, and one that none names. A
 * commune is in one département and in one EPCI at most: what it cannot be in at once is left out.
 */
export function communesApart(steps: Iterable<AuthoredStep>): readonly CommuneCodes[] {
  const named = [...new Set([...steps].flatMap(territoriesOf))];
  const departements = named.filter((code) => code.length <= 3);
  const epcis = named.filter((code) => code.length > 5);
  const communes = named.filter((code) => code.length > 3 && code.length <= 5);
  const lands = [
    [],
    ...departements.map((code) => [code]),
    ...communes.flatMap((code) => {
      const around = departements.filter((departement) => code.startsWith(departement));
      const cities = WITHIN_CITIES.test(code)
        ? communes.filter((other) => other !== code && other.slice(0, 2) === code.slice(0, 2))
        : [];
      return [[], ...cities.map((city) => [city])].map((city) => [code, ...city, ...around]);
    }),
  ];
  return [[], ...epcis.map((code) => [code])].flatMap((epci) =>
    lands.map((land) => [...land, ...epci]),
  );
}

/** The rows of a branch that somebody of a commune may take, by their places, `otherwise` included. */
export function rowsIn(step: AuthoredStep, commune: CommuneCodes): ReadonlySet<number> {
  const around = { territory: commune, season: NO_SEASON };
  const rows = new Set<number>();
  for (const [index, row] of (step.branch ?? []).entries()) {
    const taken = 'otherwise' in row ? 'surely' : taking(toCondition(row.when), around);
    if (taken !== 'never') rows.add(index);
    if (taken === 'surely') break;
  }
  return rows;
}

/** Only the commune is known: what is asked of anything else may hold or not. */
function taking(condition: Condition, around: Around): 'surely' | 'maybe' | 'never' {
  const ofCommune = condition.filter(isOfCommune);
  if (holds(ofCommune, new Map(), around) !== true) return 'never';
  return ofCommune.length === condition.length ? 'surely' : 'maybe';
}

function isOfCommune(test: Condition[number]): boolean {
  return test.kind === 'not' ? test.of.every(isOfCommune) : test.kind === TERRITORY;
}

function territoriesOf({ branch = [] }: AuthoredStep): readonly string[] {
  return branch.flatMap((row) =>
    'when' in row
      ? testsOf(row.when)
          .filter(({ fact }) => fact === TERRITORY)
          .flatMap(({ values }) => values)
      : [],
  );
}
