import { StoreError } from './store-error.ts';

/** SQLSTATE classes and codes that time alone does not mend: who, and with what right. */
const REFUSALS = /^(?:28...|42501)$/;
/** What OpenSSL and Node say of a certificate that is not good for this host. */
const CERTIFICATE = /^(?:ERR_TLS_|CERT_|SELF_SIGNED|UNABLE_TO_|DEPTH_ZERO|HOSTNAME_MISMATCH)/;

/** What PostgreSQL or the way there said, by its code alone: its texts quote rows and addresses. */
export function toPostgresFault(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  if (CERTIFICATE.test(code) || code === 'no-tls') {
    return new StoreError(
      'refused',
      `Le certificat de PostgreSQL n'est pas bon pour cette adresse (${code}). ` +
        'Autorité à vous : son fichier dans NODE_EXTRA_CA_CERTS. Réseau sûr sans TLS : DATABASE_TLS=off.',
      error,
    );
  }
  if (code === '42501') {
    return new StoreError(
      'refused',
      'PostgreSQL refuse ce droit au rôle de DATABASE_URL (42501). ' +
        'Pour un rôle qui ne crée pas de tables, donnez aussi DATABASE_MIGRATION_URL.',
      error,
    );
  }
  if (REFUSALS.test(code)) {
    return new StoreError(
      'refused',
      `PostgreSQL refuse le rôle ou le mot de passe (${code}). Corrigez DATABASE_URL.`,
      error,
    );
  }
  // Waited for all the same: it may be made, or put back, at any time.
  const why = code === '3D000' ? "n'a pas la base de DATABASE_URL" : 'ne répond pas';
  return new StoreError('unavailable', `PostgreSQL ${why} (${code}).`, error);
}

/** SQLSTATE, the system's code, or one of ours for the driver's own faults. */
function codeOf(error: unknown): string {
  const { code, errors, message } = (error ?? {}) as Partial<
    Record<'code' | 'errors' | 'message', unknown>
  >;
  if (typeof code === 'string') return code;
  // A name with several addresses: the first says enough.
  if (Array.isArray(errors) && errors.length > 0) return codeOf(errors[0]);
  const text = String(message);
  if (text.includes('does not support SSL')) return 'no-tls';
  if (/timeout/i.test(text)) return 'timeout';
  return /terminated|ended/i.test(text) ? 'closed' : 'inconnu';
}
