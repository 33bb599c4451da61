import { type Structure } from '../../../bot/conversation/structure.ts';

const structure = (id: string, name: string, more: Partial<Structure> = {}): Structure => ({
  id,
  name,
  origins: [],
  languages: [],
  facts: new Map(),
  device: 'own',
  contact: { phone: '0556000000' },
  ...more,
});

export const STRUCTURES: readonly Structure[] = [
  structure('mairie', 'Mairie de Bordeaux', {
    territory: ['33063'],
    languages: ['ar'],
    facts: new Map([
      ['regime', 'msa'],
      ['papers', 'rent'],
      ['unknown', 'x'],
      ['tenant', 'no'],
    ]),
  }),
  structure('borne', 'La borne', { device: 'shared', territory: ['974', '33'] }),
  structure('accord', 'Avec accord', {
    requireValidated: true,
    flow: 'caf.dette',
    commune: '33063',
  }),
  structure('demonstration', 'Démonstration'),
  structure('metropole', 'La métropole', { territory: ['33063', '33281'] }),
];
