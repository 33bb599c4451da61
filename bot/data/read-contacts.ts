import { type Issue } from '../source/issue.ts';
import { noCache } from './data-cache.ts';
import { readRecords } from './records.ts';
import { Report } from './report.ts';
import { contactSchema } from './schemas/contact.ts';

/** How colleagues reach a service; for helpers who are signed in, and nobody else. */
export interface Contact {
  readonly id: string;
  /** A service or a role, never a person. */
  readonly name: string;
  /** Id of the operator that it is of. */
  readonly operator?: string;
  /** INSEE, EPCI and département codes where it holds. */
  readonly territory: readonly string[];
  readonly phone?: string;
  readonly email?: string;
  readonly hours?: string;
  /** What it is for. */
  readonly says?: string;
  readonly checked: { readonly date: string; readonly by: string };
}

/**
 * The contacts of the private folder, and the faults of what was left out; none without a folder. They
 * are no part of the World: no screen, page, feed or snapshot can hold one.
 */
export function readContacts(folder: string | undefined): {
  readonly contacts: readonly Contact[];
  readonly issues: readonly Issue[];
} {
  if (folder === undefined) return { contacts: [], issues: [] };
  const report = new Report();
  const reading = { folders: [folder], report, cache: noCache };
  const records = readRecords('contacts', contactSchema, reading);
  return { contacts: records.map(({ value }) => value as Contact), issues: report.issues };
}
