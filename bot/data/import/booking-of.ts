import { type AuthoredPermanence } from '../schemas/permanence.ts';
import { isHttps, isPhone } from '../formats.ts';

/** How to ask for an appointment, from an address and a phone; nothing where neither is sound. */
export function bookingOf(link: string, phone: string): Pick<AuthoredPermanence, 'booking'> {
  const url = isHttps(link) ? { url: link } : {};
  const dialled = dialledNumber(phone);
  const number = dialled === undefined ? {} : { phone: dialled };
  if (!('url' in url) && !('phone' in number)) return {};
  const how =
    'url' in url ? 'Prenez rendez-vous sur le site.' : 'Demandez un rendez-vous par téléphone.';
  return { booking: { how, ...url, ...number } };
}

/** A number as it may be dialled, of how a file writes it; nothing for what is none, or several. */
export function dialledNumber(written: string): string | undefined {
  const digits = written
    .replace(/[.\-()/]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return isPhone(digits) ? digits : undefined;
}
