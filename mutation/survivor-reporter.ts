import { type MutantResult } from '@stryker-mutator/api/core';
import { type Reporter } from '@stryker-mutator/api/report';
import { keyOf } from './draw.ts';

/** Names what no test noticed as soon as it is known: a room takes long, and may be stopped. */
export class SurvivorReporter implements Reporter {
  onMutantTested(result: Readonly<MutantResult>): void {
    if (result.status !== 'Survived' && result.status !== 'NoCoverage') return;
    process.stdout.write(`${result.status} ${keyOf(result, 1)}\n`);
  }
}
