import { type MutantResult } from '@stryker-mutator/api/core';
import { keyOf } from './draw.ts';

/** What became of the mutants drawn in a room. */
export interface Score {
  readonly room: string;
  /** Mutants of the whole room. */
  readonly all: number;
  readonly killed: number;
  /** A mutant that never ends is noticed too. */
  readonly timedOut: number;
  /** Keys of mutants with which a test file cannot even be loaded: neither killed nor alive. */
  readonly broken: readonly string[];
  /** Keys, by file and place. */
  readonly survived: readonly string[];
  /** Keys of mutants that no test of the room reaches: they count as survivors. */
  readonly unreached: readonly string[];
}

/** Of all results of a run; those that were not drawn are marked as not compiled. */
export function scoreOf(room: string, all: number, results: readonly MutantResult[]): Score {
  const keys = (status: MutantResult['status']) =>
    results
      .filter((result) => result.status === status)
      .map((result) => keyOf(result, 1))
      .sort();
  return {
    room,
    all,
    killed: keys('Killed').length,
    timedOut: keys('Timeout').length,
    broken: keys('RuntimeError'),
    survived: keys('Survived'),
    unreached: keys('NoCoverage'),
  };
}

/** Of 100 valid mutants, those that were noticed. */
export function percentOf({ killed, timedOut, survived, unreached }: Score): number {
  const noticed = killed + timedOut;
  const valid = noticed + survived.length + unreached.length;
  return valid === 0 ? 100 : (100 * noticed) / valid;
}

/** For a person. */
export function formatScore(score: Score): string {
  const { room, all, killed, timedOut, broken, survived, unreached } = score;
  const drawn = killed + timedOut + broken.length + survived.length + unreached.length;
  return [
    `${room}: ${drawn} of ${all} mutants, ${killed} killed, ${timedOut} timed out, ${broken.length} broken, ${survived.length} survived, ${unreached.length} unreached: ${percentOf(score).toFixed(1)} %`,
    ...broken.map((key) => `  broken    ${key}`),
    ...survived.map((key) => `  survived  ${key}`),
    ...unreached.map((key) => `  unreached ${key}`),
  ].join('\n');
}
