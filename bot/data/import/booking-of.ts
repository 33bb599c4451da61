import { type AuthoredPermanence } from '../authored.ts';

const URL = /^https:\/\/[^\s]+$/;
const PHONE = /^\+?[0-9](?: ?[0-9]){1,14}$/;

/** How to ask for an appointment, from an address and a phone; nothing where neither is sound. */
export function bookingOf(link: string, phone: string): Pick<AuthoredPermanence, 'booking'> {
  const url = URL.test(link) ? { url: link } : {};
  const digits = phone
    .replace(/[.\-()/]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const number = PHONE.test(digits) ? { phone: digits } : {};
  if (!('url' in url) && !('phone' in number)) return {};
  const how =
    'url' in url ? 'Prenez rendez-vous sur le site.' : 'Demandez un rendez-vous par téléphone.';
  return { booking: { how, ...url, ...number } };
}
