import { type Exam, type Finding } from './finding.ts';

/** The number that a new structure bears until its own is written. */
const EVERYONES = '3939';

/** What is still as `init` wrote it in a structure. */
export const structures: Exam = ({ read }) =>
  [...read.data.structures.values()].flatMap(({ id, origins, contact }): readonly Finding[] => {
    const where = `Dans structures/${id}.yaml.`;
    return [
      ...(origins.length === 0
        ? [
            {
              severity: 'warning',
              code: 'no-site',
              says: `Structure « ${id} » : aucun site ne peut montrer le guide.`,
              todo: `Écrivez l'adresse de votre site (origins). ${where}`,
            } as const,
          ]
        : []),
      ...(contact.phone === EVERYONES
        ? [
            {
              severity: 'warning',
              code: 'no-own-number',
              says: `Structure « ${id} » : le numéro est celui de tout le pays, ${EVERYONES}.`,
              todo: `Mettez un numéro où quelqu'un vous répond. ${where}`,
            } as const,
          ]
        : []),
    ];
  });
