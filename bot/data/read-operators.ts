import { type Operator } from '../permanences/model.ts';
import { type Data } from './data.ts';
import { laidOver, without } from './laid-over.ts';
import { type RawRecord, type Report } from './report.ts';
import { type AuthoredOperator } from './schemas/operator.ts';
import { checkOperator, type OperatorContext, toOperator, unknown } from './to-operator.ts';

/** Operators of these folders, over the others. */
export function readOperators(
  records: ReadonlyMap<string, RawRecord>,
  context: OperatorContext,
  report: Report,
  before: ReadonlyMap<string, Operator> | undefined,
): ReadonlyMap<string, Operator> {
  const read = new Map<string, Operator>();
  for (const record of records.values()) {
    const operator = report.ifSound(() => {
      checkOperator(record, context, report);
      return toOperator(record.value as AuthoredOperator);
    });
    if (operator !== undefined) read.set(operator.id, operator);
  }
  return laidOver(without(before, records), read);
}

/** A phone line whose hours name no phone permanence loses them; the operator stays. */
export function withKnownHours(
  operators: ReadonlyMap<string, Operator>,
  records: ReadonlyMap<string, RawRecord>,
  { permanences, known }: Pick<Data, 'permanences' | 'known'>,
  report: Report,
): ReadonlyMap<string, Operator> {
  if (records.size === 0) return operators;
  const lines = new Set(permanences.filter((one) => one.mode === 'phone').map((one) => one.id));
  const isLine = (id: string) => lines.has(id) || known?.permanence(id)?.mode === 'phone';
  const kept = new Map<string, Operator>();
  for (const [id, operator] of operators) {
    const record = records.get(id);
    if (!record) {
      kept.set(id, operator);
      continue;
    }
    const phones = operator.phones.map((phone, at) => {
      const { hours, ...rest } = phone;
      if (hours === undefined || isLine(hours)) return phone;
      report.add(record, unknown(['phones', at, 'hours'], 'hours', hours, lines));
      return rest;
    });
    kept.set(id, { ...operator, phones });
  }
  return kept;
}
