import { type Cra } from '../../../bot/conversation/helper/cra.ts';
import { type Situation, type Training } from '../../../bot/conversation/helper/training.ts';

/** The values of a report, in a service's own words. */
export const CRA: Cra = {
  source: 'page-caf',
  titles: { themes: 'Thèmes', autonomy: 'Autonomie', redirection: 'Orienté vers', topic: 'Sujet' },
  administrative: 'demarches',
  themes: { demarches: 'Aide aux démarches', argent: 'Argent', mail: 'Courriel' },
  autonomy: { seul: 'Autonome', aide: 'Accompagné' },
  redirections: { service: 'Le service concerné', autre: 'Un autre service' },
  families: { argent: 'argent', numerique: 'mail', papiers: 'demarches' },
  flows: { 'impots.declarer': 'demarches' },
  postures: { teach: 'seul', mandate: 'aide' },
  operators: { caf: 'service' },
  otherwise: 'autre',
};

const situation = (id: string, more: Partial<Situation>): Situation => ({
  ...{ id, family: 'argent', tone: 'hurried', scene: `On voit ${id}.`, says: `« ${id} ! »` },
  replies: [
    { worth: 'good', say: 'Je reste à côté.', rule: 'beside', why: 'La personne tape.' },
    { worth: 'less', say: 'Revenez demain.', rule: 'none', why: 'Elle repart seule.' },
    { worth: 'never', say: 'Donnez votre code.', rule: 'toString', why: 'Il est à elle.' },
  ],
  ...{ leads: { flow: 'caf.dette', end: 'pay' }, instead: ['caf.demande', 'numerique.mail'] },
  reason: 'Elle a reçu un papier.',
  ...more,
});

/** Situations to practise on. */
export const TRAINING: Training = {
  situations: [
    situation('payer', {}),
    situation('contester', { tone: 'afraid', leads: { flow: 'caf.dette', end: 'contest' } }),
    situation('danger', { family: 'sante', tone: 'danger', leads: { danger: 'suicide' } }),
    situation('perdu', { leads: { flow: 'gone.away', end: 'none' } }),
    situation('question', { leads: { flow: 'caf.dette', end: 'how' } }),
  ],
  rules: { beside: { says: 'On ne fait pas à sa place.', sources: ['page-caf', 'none'] } },
};
