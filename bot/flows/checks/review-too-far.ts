import { type FlowSource } from '../authored.ts';
import { type AuthoredVerified } from '../schemas/parts.ts';
import { type Check, type FindingAt } from '../check.ts';
import { type Path } from '../../source/yaml-file.ts';
import { outcomesOf, sourcesOf, onceEach } from '../graph/places.ts';

const DAY = 86_400_000;

/** Days between a reading and the next: what changes every year is read every 3 months. */
const LONGEST = { settled: 366, volatile: 92 };

/** What is verified is read again in time, sooner where it rests on what changes often. */
export const reviewTooFar: Check = {
  code: 'review-too-far',
  severity: 'warning',
  *run(input) {
    const isVolatile = (id: string) => input.catalog.sources.get(id)?.volatile === true;
    yield* onceEach(
      sourcesOf(input).flatMap((source) =>
        readingsOf(source).flatMap(({ verified, path, sources }) => {
          const kind = sources.some(isVolatile) ? 'volatile' : 'settled';
          return daysOf(verified) > LONGEST[kind] ? [tooFar(source, path, kind)] : [];
        }),
      ),
    );
  },
};

interface Reading {
  readonly verified: AuthoredVerified;
  readonly path: Path;
  readonly sources: readonly string[];
}

/** Each outcome with the reading that holds for it: its own, else the head's. */
function readingsOf(source: FlowSource): readonly Reading[] {
  const { flow } = source;
  return outcomesOf(source).flatMap(({ outcome, path }) => {
    const sources = outcome.sources ?? flow.sources ?? [];
    const own = outcome.verified;
    const verified = own ?? flow.verified;
    return verified
      ? [{ verified, path: own ? [...path, 'verified'] : ['verified'], sources }]
      : [];
  });
}

function daysOf({ date, 'review-by': by }: AuthoredVerified): number {
  return (Date.parse(by) - Date.parse(date)) / DAY;
}

function tooFar({ file }: FlowSource, path: Path, kind: keyof typeof LONGEST): FindingAt {
  return {
    file,
    path: [...path, 'review-by'],
    message:
      kind === 'volatile'
        ? 'Une source change souvent : relisez tous les 3 mois.'
        : 'La relecture est à plus d’un an.',
    hint: 'Rapprochez « review-by », ou donnez à cette fin son propre « verified ».',
  };
}
