import { type Menu } from '../../../bot/conversation/world.ts';

/** The first screen of the World of tests. */
export const FIRST: Menu = {
  id: 'first',
  title: { fr: "C'est avec qui ?" },
  rows: [
    {
      title: { fr: 'La Caf' },
      hint: { fr: 'RSA, prime, logement' },
      drawing: 'family',
      goes: { menu: 'caf' },
    },
    {
      title: { fr: "L'Assurance maladie" },
      hint: { fr: 'Sécu, ameli, carte Vitale' },
      drawing: 'health',
      goes: { flow: 'ameli.stub' },
    },
    { title: { fr: 'Les impôts' }, drawing: 'tax', goes: { flow: 'impots.essai' } },
    { title: { fr: 'La retraite' }, drawing: 'armchair', goes: { flow: 'ameli.stub' } },
    {
      title: { fr: 'Mes papiers' },
      hint: { fr: 'Identité, permis, carte grise' },
      drawing: 'id-card',
      goes: { flow: 'ameli.stub' },
    },
    {
      title: { fr: 'France Travail' },
      hint: { fr: 'Ancien Pôle emploi' },
      drawing: 'briefcase',
      goes: { flow: 'ameli.stub' },
    },
    { title: { fr: 'Autre chose' }, drawing: 'dots', goes: { family: 'social-sante' } },
  ],
  aside: [
    {
      title: { fr: "J'ai reçu un courrier ou un message" },
      drawing: 'letter',
      goes: { command: 'human' },
    },
    { title: { fr: 'Je ne sais pas' }, drawing: 'question', goes: { command: 'human' } },
    { title: { fr: "Parler à quelqu'un" }, drawing: 'talk', goes: { command: 'human' } },
  ],
};
