import { type LoadedData } from '../data/load-data.ts';
import { Report } from '../data/report.ts';
import { unknown } from '../data/to-operator.ts';
import { type Issue } from '../source/issue.ts';
import { type LoadedFlows } from './load/load-flows.ts';

/** Questions of the FAQ that lead to no flow. */
export function faqFaults(
  { data, records }: Pick<LoadedData, 'data' | 'records'>,
  { flows }: Pick<LoadedFlows, 'flows'>,
): readonly Issue[] {
  const report = new Report();
  for (const entry of data.faq.values()) {
    const record = records.faq.get(entry.id);
    for (const [at, flow] of entry.flows.entries()) {
      if (record && !flows.has(flow)) {
        report.add(record, unknown(['flows', at], 'flow', flow, flows.keys()));
      }
    }
  }
  return report.issues;
}
