import { heldBackBy, sayHeldBack } from '../../data/check/held-back.ts';
import { type Exam, type Finding } from './finding.ts';

/** The number that a new structure bears until its own is written. */
const EVERYONES = '3939';

/** What is still as `init` wrote it in a structure, and what it may not publish yet. */
export const structures: Exam = ({ read }) =>
  [...read.data.structures.values()].flatMap((structure): readonly Finding[] => {
    const { id, origins, contact } = structure;
    const where = `Dans structures/${id}.yaml.`;
    const held = sayHeldBack(heldBackBy(structure, read.data).length);
    return [
      ...(held !== undefined
        ? [
            {
              severity: 'warning',
              code: 'held-back',
              says: `Structure « ${id} » : ${held}`,
              todo: 'Demandez-le, puis dites-le dans l’atelier (L’opérateur est d’accord).',
            } as const,
          ]
        : []),
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
