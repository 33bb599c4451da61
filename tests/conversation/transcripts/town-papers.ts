import { type Campaign } from '../../../bot/campaigns/model.ts';
import { type Letter, type Letters } from '../../../bot/conversation/letters.ts';

export const CAMPAIGN: Campaign = {
  id: 'declaration',
  title: { fr: 'La déclaration' },
  flows: ['impots.declarer'],
  rule: { fr: 'chaque printemps' },
  says: { open: { fr: 'Déclarez {closes}. {left}' } },
  closingDays: 7,
  lateDays: 10,
  zones: new Map(),
  windows: [
    {
      repeats: 'once',
      opens: '2026-12-01',
      closes: '2026-12-20',
      sources: ['impots'],
      seen: '2026-11-20',
      toCheck: false,
    },
  ],
};

const letter = (
  [id, sender]: readonly [id: string, sender: string],
  bold: string,
  opens: Letter['opens'],
  more: Partial<Letter> = {},
): Letter => ({
  id,
  sender,
  bold: { fr: bold },
  words: [],
  means: { fr: `Il s’agit de : ${bold}.` },
  urgent: false,
  opens,
  ...more,
});

const to = (step: string, option: string) => ({ step, options: [option] });
export const LETTERS: Letters = {
  senders: new Map(
    [
      {
        id: 'caf',
        title: { fr: 'La Caf' },
        drawing: 'house',
        words: ['caf'],
        genuine: { fr: 'Elle écrit dans Mon Compte.' },
      },
      {
        id: 'impots',
        title: { fr: 'Les impôts' },
        drawing: 'coins',
        words: ['impôts'],
        genuine: { fr: 'Un courrier.' },
      },
    ].map((one) => [one.id, one]),
  ),
  letters: new Map(
    [
      letter(
        ['trop-percu', 'caf'],
        'Notification de trop perçu',
        { flow: 'caf.dette', step: 'who', answers: [to('known', 'letter')] },
        { words: ['notification indu'] },
      ),
      letter(
        ['mise-en-demeure', 'caf'],
        'Mise en demeure',
        { flow: 'caf.dette', step: 'papers', answers: [to('known', 'letter'), to('who', 'caf')] },
        { urgent: true },
      ),
      letter(['relance', 'impots'], 'Mise en demeure', {
        flow: 'impots.payer',
        step: 'home',
        answers: [to('what', 'income')],
      }),
    ].map((one) => [one.id, one]),
  ),
};
