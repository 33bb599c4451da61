import { type Operator, type Permanence } from '../../permanences/model.ts';
import { CHECK_DAYS } from '../../permanences/permanence-state.ts';
import { counted } from '../counted.ts';
import { NOT_LISTED, shortName } from '../init/known-places.ts';
import { ago, daysSince, type Exam, type Finding, type Patient } from './finding.ts';

/** Days before its end in which a calendar is to be renewed. */
const SOON_DAYS = 30;
/** Most that are named one by one. */
const MOST_NAMED = 10;

/** Faults of the data, how old they are by operator, what ends soon, who is nowhere yet. */
export const dataAge: Exam = (patient) => {
  const own = ownOf(patient);
  return [
    ...faults(patient),
    ...ages(own, patient),
    ...ends(own, patient),
    ...absent(own, patient),
  ];
};

/** Desks that a person keeps: lines that ship and the demonstration are not. */
function ownOf({ read: { data } }: Patient): readonly Permanence[] {
  return data.permanences.filter((one) => one.place !== undefined && !one.demonstration);
}

function faults({ read }: Patient): readonly Finding[] {
  const errors = read.issues.filter(({ severity }) => severity === 'error').length;
  if (errors === 0) return [];
  return [
    {
      severity: 'error',
      code: 'faulty-data',
      says: `${counted(errors, 'erreur')} dans les données : ce qui est fautif n'est pas servi.`,
      todo: 'aiguillage check les montre, chacune à sa place.',
    },
  ];
}

function ages(own: readonly Permanence[], { read, now }: Patient): readonly Finding[] {
  const { operators } = read.data;
  return [...groups(own)].map(([id, ones]): Finding => {
    const days = ones.map(({ checked }) => daysSince(checked.date, now));
    const old = days.filter((one) => one > CHECK_DAYS).length;
    const name = nameOf(operators, id);
    const oldest = ago(Math.max(...days));
    const what = `${name} : ${counted(ones.length, 'permanence')}, la plus ancienne confirmée ${oldest}`;
    return old === 0
      ? { severity: 'fine', code: 'data-age', says: `${what}.` }
      : {
          severity: 'warning',
          code: 'data-age',
          says: `${what} ; ${old} depuis plus de ${CHECK_DAYS} jours : on dit d'appeler avant de venir.`,
          todo: 'Appelez, puis changez « vérifié le ».',
        };
  });
}

function ends(own: readonly Permanence[], { read, now }: Patient): readonly Finding[] {
  const soon = own
    .filter(({ knownUntil }) => daysSince(knownUntil, now) > -SOON_DAYS)
    .sort((a, b) => (a.knownUntil < b.knownUntil ? -1 : 1));
  const named = soon.slice(0, MOST_NAMED).map((one): Finding => {
    const past = daysSince(one.knownUntil, now) > 0;
    const who = nameOf(read.data.operators, one.operator);
    return {
      severity: 'warning',
      code: past ? 'expired' : 'expires-soon',
      says: `${who}, ${one.place?.name ?? one.id} : le calendrier ${past ? "s'est terminé" : 'se termine'} le ${one.knownUntil}.`,
      todo: `Demandez la suite, et écrivez-la (${one.id}).`,
    };
  });
  const rest = soon.length - named.length;
  return rest === 0
    ? named
    : [
        ...named,
        { severity: 'warning', code: 'expires-soon', says: `… et ${rest} autres calendriers.` },
      ];
}

function absent(own: readonly Permanence[], { read }: Patient): readonly Finding[] {
  const { operators } = read.data;
  const here = new Set(own.map(({ operator }) => operator));
  const lacking = NOT_LISTED.filter((id) => operators.has(id) && !here.has(id));
  if (lacking.length === 0) return [];
  return [
    {
      severity: 'warning',
      code: 'no-place',
      says: `Aucune permanence de : ${lacking.map((id) => nameOf(operators, id)).join(', ')}.`,
      todo: 'Demandez-leur où et quand ils reçoivent chez vous (docs/donnees.md).',
    },
  ];
}

function groups(own: readonly Permanence[]): ReadonlyMap<string, readonly Permanence[]> {
  const byOperator = new Map<string, Permanence[]>();
  for (const one of own) {
    byOperator.set(one.operator, [...(byOperator.get(one.operator) ?? []), one]);
  }
  return byOperator;
}

function nameOf(operators: ReadonlyMap<string, Operator>, id: string): string {
  return shortName(operators.get(id)) || id;
}
