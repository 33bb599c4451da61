import { type SharedFact } from '../conversation/shared-facts.ts';
import { present } from '../engine/present.ts';
import { type RawRecord, type Report } from './report.ts';
import { sharedFactSchema, type AuthoredSharedFact } from './schemas/fact.ts';
import { unknown } from './to-operator.ts';
import { toText } from './to-text.ts';

export { sharedFactSchema };

/** Facts that flows share; one that names a source or an owner that is nowhere is left out. */
export function readSharedFacts(
  records: ReadonlyMap<string, RawRecord>,
  {
    sources,
    owners,
  }: { readonly sources: ReadonlySet<string>; readonly owners: ReadonlySet<string> },
  report: Report,
): ReadonlyMap<string, SharedFact> {
  const facts = new Map<string, SharedFact>();
  for (const [id, record] of records) {
    const written = record.value as AuthoredSharedFact;
    const fact = report.ifSound(() => {
      if (!sources.has(written.source)) {
        report.add(record, unknown(['source'], 'source', written.source, sources));
      }
      if (!owners.has(written.owner)) {
        report.add(record, unknown(['owner'], 'owner', written.owner, owners));
      }
      return toSharedFact(written);
    });
    if (fact) facts.set(id, fact);
  }
  return facts;
}

function toSharedFact({ text, uncertain, ...rest }: AuthoredSharedFact): SharedFact {
  return {
    ...rest,
    text: toText(text),
    ...present({ uncertain: uncertain === undefined ? undefined : toText(uncertain) }),
  };
}
