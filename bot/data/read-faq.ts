import { type FaqEntry } from '../conversation/faq.ts';
import { type RawRecord, type Report } from './report.ts';
import { faqSchema, type AuthoredFaqEntry } from './schemas/faq.ts';
import { unknown } from './to-operator.ts';
import { toText } from './to-text.ts';

export { faqSchema };

/** Questions and their answers; one that names a source that is nowhere is left out. */
export function readFaq(
  records: ReadonlyMap<string, RawRecord>,
  sources: ReadonlySet<string>,
  report: Report,
): ReadonlyMap<string, FaqEntry> {
  const faq = new Map<string, FaqEntry>();
  for (const [id, record] of records) {
    const written = record.value as AuthoredFaqEntry;
    const entry = report.ifSound(() => {
      for (const [at, source] of written.sources.entries()) {
        if (!sources.has(source)) {
          report.add(record, unknown(['sources', at], 'source', source, sources));
        }
      }
      return toFaqEntry(written);
    });
    if (entry) faq.set(id, entry);
  }
  return faq;
}

function toFaqEntry({
  id,
  asked,
  told,
  says,
  flows,
  sources,
  ...rest
}: AuthoredFaqEntry): FaqEntry {
  const toCheck = rest['to-check'] === true;
  return { id, asked, told: told ?? [], says: toText(says), flows, sources, toCheck };
}
