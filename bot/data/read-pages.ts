import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type AboutPage, type Audit } from '../conversation/about.ts';
import { readText } from '../source/read-text.ts';
import { readRecord, type Reading } from './records.ts';
import { parsePage } from './parse-page.ts';
import { auditSchema } from './schemas/audit.ts';

/** Pages about the guide by id: `pages/<id>.md` of the last folder that has it. */
export function readPages({ folders, report }: Reading): ReadonlyMap<string, AboutPage> {
  const files = new Map<string, string>();
  for (const folder of folders) {
    const pages = join(folder, 'pages');
    if (!existsSync(pages)) continue;
    for (const name of readdirSync(pages).sort()) {
      const id = /^([a-z0-9-]{1,40})\.md$/.exec(name)?.[1];
      if (id !== undefined) files.set(id, join(pages, name));
    }
  }
  const read = new Map<string, AboutPage>();
  for (const [id, file] of files) {
    const { text, issues } = readText(file);
    report.texts.set(file, text);
    report.issues.push(...issues);
    if (issues.length > 0) continue;
    const { page, faults } = parsePage(id, text);
    report.issues.push(...faults.map((fault) => ({ file, column: 1, ...fault })));
    if (page !== undefined) read.set(id, page);
  }
  return read;
}

/** The last audit of accessibility, if there was one. */
export function readAudit(reading: Reading): Audit | undefined {
  return readRecord('accessibility-audit', auditSchema, reading)?.value as Audit | undefined;
}
