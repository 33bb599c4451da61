import { type Commune, type Communes } from '../../territory/model.ts';
import { fold } from '../../territory/fold.ts';

/** A commune, an EPCI or a département, by its code. */
export interface Territory {
  readonly code: string;
  readonly name: string;
  readonly kind: 'commune' | 'epci' | 'departement';
  /** Of those alive today, arrondissements left out; the most peopled first. */
  readonly communes: readonly Commune[];
}

/** What a code or a name may mean: one is what is meant, several are to be asked. */
export function findTerritory(
  typed: string,
  communes: Communes,
  epcis: ReadonlyMap<string, string>,
): readonly Territory[] {
  const all = [...departements(communes), ...ofEpcis(communes, epcis)];
  const byCode = all.find(({ code }) => code === typed.trim().toUpperCase());
  if (byCode) return [byCode];
  const words = fold(typed);
  const named = all.filter(({ name }) => fold(name) === words || bare(name) === words);
  const parts = words.split(' ').filter((word) => word.length > 0);
  const like = all.filter(({ name }) => isPart(parts, fold(name).split(' ')));
  const { decision, matches } = communes.find(typed);
  const towns = decision === 'none' ? [] : matches.filter(({ city }) => city === undefined);
  const exact = towns.filter(({ name, insee }) => fold(name) === words || insee === typed);
  const meant = [...named, ...exact.map(ofCommune)];
  return meant.length > 0 ? meant : [...like, ...towns.map(ofCommune)];
}

/** Every word that was typed is one of the name. */
function isPart(parts: readonly string[], name: readonly string[]): boolean {
  return parts.length > 0 && parts.every((part) => name.includes(part));
}

/** "Médoc Atlantique" of "Communauté de communes Médoc Atlantique". */
function bare(name: string): string {
  return fold(name).replace(/^communaute (?:de communes|d agglomeration|urbaine) /, '');
}

function ofCommune(commune: Commune): Territory {
  return { code: commune.insee, name: commune.name, kind: 'commune', communes: [commune] };
}

function departements(communes: Communes): readonly Territory[] {
  return [...communes.departements.values()].map(({ code, name }) => ({
    code,
    name,
    kind: 'departement',
    get communes() {
      return living(communes, ({ departement }) => departement === code);
    },
  }));
}

function ofEpcis(communes: Communes, epcis: ReadonlyMap<string, string>): readonly Territory[] {
  return [...epcis].map(([code, name]) => ({
    code,
    name,
    kind: 'epci',
    get communes() {
      return living(communes, ({ epci }) => epci === code);
    },
  }));
}

function living(communes: Communes, isIn: (one: Commune) => boolean): readonly Commune[] {
  return [...communes.byInsee.values()]
    .filter((one) => one.city === undefined && isIn(one))
    .sort((a, b) => b.population - a.population || (a.insee < b.insee ? -1 : 1));
}
