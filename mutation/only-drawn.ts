import { readFileSync } from 'node:fs';
import { type Checker, type CheckResult, CheckStatus } from '@stryker-mutator/api/check';
import { type Mutant } from '@stryker-mutator/api/core';
import { keyOf } from './draw.ts';

/** Says which file holds the keys drawn, one a line. */
export const DRAWN = 'MUTATION_DRAWN';
export const NOT_DRAWN = 'not drawn';

/**
 * Stryker runs the mutants that its checkers let through: this one lets those through that were
 * drawn. (Its `mutate` ranges would let through all that stand within the place of a drawn one.)
 */
export class OnlyDrawn implements Checker {
  readonly #drawn = new Set(readFileSync(process.env[DRAWN] ?? '', 'utf8').split('\n'));

  async init(): Promise<void> {
    // Nothing to begin.
  }

  async group(mutants: Mutant[]): Promise<string[][]> {
    return Promise.resolve([mutants.map(({ id }) => id)]);
  }

  async check(mutants: Mutant[]): Promise<Record<string, CheckResult>> {
    return Promise.resolve(
      Object.fromEntries(mutants.map((mutant) => [mutant.id, this.#resultOf(mutant)])),
    );
  }

  #resultOf(mutant: Mutant): CheckResult {
    return this.#drawn.has(keyOf(mutant))
      ? { status: CheckStatus.Passed }
      : { status: CheckStatus.CompileError, reason: NOT_DRAWN };
  }
}
