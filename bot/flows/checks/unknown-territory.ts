import { type Check } from '../check.ts';
import { TERRITORY } from '../graph/conditions.ts';
import { testsIn } from '../graph/facts-used.ts';
import { sourcesOf } from '../graph/places.ts';

/** `territory` tests codes that exist: a commune, an EPCI or a département. */
export const unknownTerritory: Check = {
  code: 'unknown-territory',
  severity: 'error',
  *run(input) {
    for (const source of sourcesOf(input)) {
      for (const { fact, values, path } of testsIn(source)) {
        const unknown = values.find((code) => !input.catalog.territoryCodes.has(code));
        if (fact !== TERRITORY || unknown === undefined) continue;
        yield {
          file: source.file,
          path,
          message: `Le code « ${unknown} » n’est ni un département, ni une intercommunalité, ni une commune.`,
          hint: 'Écrivez le code entre guillemets : "67", "33281", "243300316".',
        };
      }
    }
  },
};
