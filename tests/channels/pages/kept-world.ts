import { human, ordinary, pagesWorld, sensitive } from './pages-world.ts';

/** The ordinary guide, where "internet chez moi" is an answer already. */
export const hearing = {
  ...ordinary,
  steps: new Map(
    [...ordinary.steps].map(([address, step]) => [
      address,
      step.kind === 'question' && !step.several
        ? {
            ...step,
            options: step.options.map((one) =>
              address === 'online' && one.id === 'yes'
                ? { ...one, said: ['internet chez moi'] }
                : one,
            ),
          }
        : step,
    ]),
  ),
};
const borne = {
  id: 'borne',
  name: 'Borne',
  origins: [],
  languages: [],
  facts: new Map(),
  device: 'shared' as const,
  commune: '33281',
  contact: { phone: '05 56 00 00 00' },
};
/** Guides that no address may tell: sensitive, heard, or on a device that many use (`borne`). */
export const keptWorld = pagesWorld([hearing, sensitive, human], [borne]);
