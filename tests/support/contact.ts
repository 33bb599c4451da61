import { type Contact } from '../../bot/data/read-contacts.ts';

/** A line that partners alone may know, of Gironde. */
export const CONTACT: Contact = {
  id: 'caf-partenaires',
  name: 'La ligne des partenaires de la Caf',
  territory: ['33'],
  phone: '0 800 00 00 00',
  checked: { date: '2026-11-20', by: 'la coordination' },
};
