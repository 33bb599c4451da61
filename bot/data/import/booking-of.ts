import { type AuthoredPermanence } from '../schemas/permanence.ts';
import { isHttps, isPhone } from '../formats.ts';

/** How to ask for an appointment, from an address and a phone; nothing where neither is sound. */
export function bookingOf(link: string, phone: string): Pick<AuthoredPermanence, 'booking'> {
  const url = isHttps(link) ? { url: link } : {};
  const digits = phone
    .replace(/[.\-()/]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const number = isPhone(digits) ? { phone: digits } : {};
  if (!('url' in url) && !('phone' in number)) return {};
  const how =
    'url' in url ? 'Prenez rendez-vous sur le site.' : 'Demandez un rendez-vous par téléphone.';
  return { booking: { how, ...url, ...number } };
}
