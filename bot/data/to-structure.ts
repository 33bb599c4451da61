import { isIP } from 'node:net';
import { type Structure } from '../conversation/structure.ts';
import { type Communes } from '../territory/model.ts';
import { type RawRecord, type Report } from './report.ts';

/** A file of `data/structures/` as it is written. */
export interface AuthoredStructure {
  readonly id: string;
  readonly name: string;
  readonly origins: readonly string[];
  readonly languages?: readonly string[];
  readonly flow?: string;
  readonly commune?: string;
  readonly facts?: Readonly<Record<string, string>>;
  readonly device?: Structure['device'];
  readonly contact: Structure['contact'];
}

/** The structure as a World holds it. */
export function toStructure(written: AuthoredStructure): Structure {
  const { languages = [], facts = {}, device = 'own', ...rest } = written;
  return { ...rest, languages, device, facts: new Map(Object.entries(facts)) };
}

/** What the schema cannot say: an origin is https, unless it is this machine; the commune exists. */
export function checkStructure(record: RawRecord, communes: Communes, report: Report): void {
  const { origins, commune } = record.value as AuthoredStructure;
  if (commune !== undefined && !communes.byInsee.has(commune)) {
    report.add(record, {
      path: ['commune'],
      code: 'unknown-commune',
      message: `Aucune commune n’a le code INSEE « ${commune} ».`,
      hint: 'Le code INSEE n’est pas le code postal.',
    });
  }
  origins.forEach((origin, at) => {
    const host = URL.canParse(origin) ? new URL(origin).hostname : '';
    const isLoopback = host === 'localhost' || (isIP(host) === 4 && host.startsWith('127.'));
    if (host !== '' && new URL(origin).origin === origin && isSafe(origin, isLoopback)) return;
    report.add(record, {
      path: ['origins', at],
      code: 'structure-origin',
      message: `« ${origin} » n’est pas une origine sûre.`,
      hint: 'Écrivez https:// puis le nom du site, sans chemin : https://www.ma-commune.fr',
    });
  });
}

function isSafe(origin: string, isLoopback: boolean): boolean {
  return origin.startsWith('https:') || isLoopback;
}
