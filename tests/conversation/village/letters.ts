import { type Letters, type Letter, type Sender } from '../../../bot/conversation/letters.ts';
import { type UrgentAnswer, type UrgentLine, type World } from '../../../bot/conversation/world.ts';
import { words } from './operators.ts';

const sender = (id: string, more: Partial<Sender> = {}): Sender => ({
  ...{ id, title: words(`De ${id}`), drawing: 'house', words: [] },
  genuine: words(`Une lettre de ${id} porte son logo.`),
  ...more,
});

const letter = (id: string, from: string, more: Partial<Letter> = {}): Letter => ({
  ...{
    id,
    sender: from,
    bold: words(`AVIS ${id}`),
    words: [],
    means: words(`La lettre ${id} demande une réponse.`),
  },
  ...{
    urgent: false,
    opens: { flow: 'caf.dette', step: 'agree', answers: [{ step: 'how', options: ['phone'] }] },
  },
  ...more,
});

/** Ten letters of one sender, so that they take two screens; one of the other. */
export const LETTERS: Letters = {
  senders: new Map([
    ['caf', sender('caf', { hint: words('Allocations'), source: 'page-caf' })],
    ['huissier', sender('huissier')],
  ]),
  letters: new Map(
    [
      letter('dette', 'caf', { deadline: 'deux-mois', source: 'page-mediateur' }),
      letter('saisie', 'caf', { deadline: 'quinze-jours', urgent: true }),
      letter('impots', 'caf', {
        ...{ campaign: 'declaration', genuine: words('Elle arrive par la poste.') },
        uncertain: words('le délai, à demander à la Caf'),
      }),
      ...[4, 5, 6, 7, 8, 9, 10].map((at) => letter(`n${at}`, 'caf')),
      letter('acte', 'huissier'),
    ].map((one) => [one.id, one]),
  ),
};

const line = (number: string, name: string, more: Partial<UrgentLine> = {}): UrgentLine => ({
  ...{ by: 'call', number, name: words(name), urgent: false, open: 'always', sources: [] },
  ...{ checked: '2026-11-01', toCheck: false },
  ...more,
});
const answer = (...sections: UrgentAnswer['sections']): UrgentAnswer => ({ doors: [], sections });

/** What is shown of each danger. */
export const URGENT: NonNullable<World['urgent']> = new Map([
  [
    'suicide',
    answer(
      {
        ...{ title: words('Vous pensez à mourir ?'), says: { fr: ['Vous n’êtes pas seul.'] } },
        lines: [
          line('3114', 'Écoute, jour et nuit'),
          line('114', 'Par message', { by: 'text', urgent: true }),
        ],
      },
      {
        title: words('Plus tard'),
        lines: [line('05 55 00 00 50', 'Un centre')],
        says: { fr: [] },
        later: true,
      },
    ),
  ],
  [
    'violence',
    {
      ...answer({
        ...{ title: words('On vous frappe ?'), says: { fr: ['Partez si vous pouvez.'] } },
        lines: [
          line('17', 'La police', { urgent: true }),
          line('3919', 'Écoute', { open: { days: [1, 2], from: 540, to: 1080 } }),
          line('0555000051', 'Là-bas', { where: 'overseas' }),
        ],
      }),
      line: words('Si on vous frappe, appelez.'),
      doors: ['ccas.demande', 'asile.demande', 'poste.demande'],
    },
  ],
  [
    'child',
    answer({
      title: words('Un enfant ?'),
      lines: [line('119', 'Enfance', { toCheck: true }), line('17', 'La police')],
      says: { fr: [] },
    }),
  ],
  [
    'scam-now',
    {
      ...answer({
        title: words('On vous vole ?'),
        lines: [],
        says: { fr: ['Le numéro est sur la carte.'] },
        site: 'page-caf',
      }),
      ...{ line: words('Bloquez votre carte.'), demand: 'banque.demande' },
    },
  ],
  [
    'energy',
    {
      ...answer({
        ...{
          title: words('On vous coupe le courant ?'),
          says: { fr: ['Écrivez au fournisseur.'] },
        },
        lines: [
          line('0555000052', 'Médiateur', { open: { days: [1] }, toCheck: true }),
          line('0555000053', 'Le soir', { open: { days: [1, 2], from: 1080, to: 1200 } }),
          line('0555000054', 'Inconnu', { open: 'unknown' }),
        ],
      }),
      line: words('Une coupure se conteste.'),
    },
  ],
]);
