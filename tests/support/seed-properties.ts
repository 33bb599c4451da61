import fc from 'fast-check';

/**
 * Properties draw the same cases at each run, so that a red test is one that a change made red.
 * `PROPERTY_SEED=<number>` draws others: `for seed in 1 2 3; do PROPERTY_SEED=$seed npm test; done`.
 * `PROPERTY_SHRINK=no`: a failing case is not made smaller, for who only asks whether one fails.
 */
const seed = Number(process.env['PROPERTY_SEED'] ?? 20261125);
if (!Number.isInteger(seed)) throw new Error('PROPERTY_SEED: a whole number');
const endOnFailure = process.env['PROPERTY_SHRINK'] === 'no';
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed, endOnFailure });
