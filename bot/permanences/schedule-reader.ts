import { readDate, readTime } from './days.ts';
import { type LocalDate, type LocalTime } from './model.ts';
import { type ScheduleFault, type ScheduleFaultCode } from './schedule-fault.ts';

type Path = ScheduleFault['path'];

/** Reads values as they come from YAML or JSON and gathers every fault. A `null` is an absent key. */
export class ScheduleReader {
  readonly faults: ScheduleFault[] = [];

  /** Adds an error. */
  fault(path: Path, code: ScheduleFaultCode, message: string, hint?: string): void {
    this.faults.push({ path, code, severity: 'error', message, ...(hint ? { hint } : {}) });
  }

  /** Adds a warning. */
  warn(path: Path, code: ScheduleFaultCode, message: string, hint?: string): void {
    this.faults.push({ path, code, severity: 'warning', message, ...(hint ? { hint } : {}) });
  }

  /** Whether no error was found since a count of faults. */
  isSoundSince(count: number): boolean {
    return this.faults.slice(count).every(({ severity }) => severity === 'warning');
  }

  /** The keys of a map, unknown ones reported; `undefined` when it is no map. */
  keys(
    value: unknown,
    path: Path,
    known: readonly string[],
  ): ReadonlyMap<string, unknown> | undefined {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.fault(path, 'wrong-type', 'Il faut ici des clés avec leur valeur.');
      return undefined;
    }
    const entries = Object.entries(value);
    for (const [key] of entries.filter(([key]) => !known.includes(key))) {
      const near = known.find((one) => one.replaceAll('-', '') === flat(key));
      const hint =
        near === undefined
          ? `Clés possibles : ${known.join(', ')}.`
          : `Vouliez-vous dire « ${near} » ?`;
      this.fault([...path, key], 'unknown-key', `La clé « ${key} » n'existe pas ici.`, hint);
    }
    return new Map(entries.filter(([, one]) => one !== null && one !== undefined));
  }

  /** A list's items read one by one; those at fault are left out. Absent: `undefined`. */
  list<T>(
    value: unknown,
    path: Path,
    read: (item: unknown, path: Path) => T | undefined,
  ): readonly T[] | undefined {
    if (value === undefined) return undefined;
    if (!Array.isArray(value)) {
      this.fault(
        path,
        'wrong-type',
        'Il faut ici une liste.',
        'Même pour une seule valeur : [valeur].',
      );
      return undefined;
    }
    return value
      .map((item: unknown, i) => read(item, [...path, i]))
      .filter((one) => one !== undefined);
  }

  date(value: unknown, path: Path): LocalDate | undefined {
    if (value === undefined) return undefined;
    if (typeof value === 'string' && readDate(value) !== undefined) return value;
    const message = `« ${show(value)} » n'est pas une date du calendrier.`;
    this.fault(path, 'bad-date', message, 'Écrivez année-mois-jour : 2026-12-02.');
    return undefined;
  }

  time(value: unknown, path: Path): LocalTime | undefined {
    if (value === undefined) return undefined;
    if (typeof value === 'string' && readTime(value) !== undefined) return value;
    const message = `« ${show(value)} » n'est pas une heure.`;
    this.fault(
      path,
      'bad-time',
      message,
      'Écrivez "09:00", avec deux chiffres et entre guillemets.',
    );
    return undefined;
  }

  choice<T extends string>(value: unknown, path: Path, among: readonly T[]): T | undefined {
    if (value === undefined) return undefined;
    const found = among.find((one) => one === value);
    if (found !== undefined) return found;
    const message = `« ${show(value)} » n'est pas possible ici.`;
    this.fault(path, 'bad-value', message, `Valeurs possibles : ${among.join(', ')}.`);
    return undefined;
  }

  flag(value: unknown, path: Path): boolean | undefined {
    if (value === undefined || typeof value === 'boolean') return value;
    this.fault(path, 'wrong-type', 'Il faut ici true (oui) ou false (non).');
    return undefined;
  }

  /** A whole number within bounds. */
  whole(value: unknown, path: Path, from: number, to: number): number | undefined {
    if (value === undefined) return undefined;
    if (typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to)
      return value;
    this.fault(path, 'bad-value', `Il faut ici un nombre entier, de ${from} à ${to}.`);
    return undefined;
  }

  /** A value that must be there. */
  required<T>(
    value: T | undefined,
    path: Path,
    given: ReadonlyMap<string, unknown>,
  ): T | undefined {
    const key = path.at(-1);
    if (value === undefined && !given.has(String(key))) {
      this.fault(path.slice(0, -1), 'missing-key', `Il manque « ${String(key)} ».`);
    }
    return value;
  }
}

/** A value as its writer wrote it, cut short. */
export function show(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) as string | undefined);
  return (text ?? '').slice(0, 40);
}

function flat(key: string): string {
  return key.toLowerCase().replace(/[^a-z]/g, '');
}
