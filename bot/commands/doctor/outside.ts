import { request } from 'node:http';
import { isIP } from 'node:net';
import { connect } from 'node:tls';
import { isLoopback } from '../../storage/is-loopback.ts';
import { daysSince, type Exam, type Finding } from './finding.ts';

/** Milliseconds that an answer from outside may take. */
const WAIT_MS = 5000;
/** Days before its end in which a certificate should have been renewed. */
const SOON_DAYS = 14;

/** The service as people reach it: its certificate, and that plain http leads to https. */
export const outside: Exam = async ({ env, now, production }) => {
  const written = env['PUBLIC_URL']?.trim() ?? '';
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (!url) {
    return [
      {
        severity: production ? 'error' : 'warning',
        code: 'no-address',
        says: "PUBLIC_URL n'est pas donnée : le service ne se voit que de cette machine.",
        todo: 'PUBLIC_URL=https://…, et un relais qui porte le certificat (docs/exploitation.md).',
      },
    ];
  }
  if (url.protocol === 'http:') return isLoopback(url.hostname) ? [] : [plain(written)];
  const seen = await lookAtCertificate(url, now);
  // A port of its own has no plain address beside it.
  return url.port === '' ? [...seen, ...(await lookAtPlain(new URL(`http://${url.host}/`)))] : seen;
};

function plain(written: string): Finding {
  return {
    severity: 'error',
    code: 'no-tls',
    says: `PUBLIC_URL (${written}) n'est pas en https : ce que les gens écrivent passe en clair.`,
    todo: 'Mettez un certificat sur le relais (docs/exploitation.md), puis https:// dans PUBLIC_URL.',
  };
}

/** Whose certificate answers, and until when. */
export async function lookAtCertificate(url: URL, now: number): Promise<readonly Finding[]> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return new Promise((resolve) => {
    const socket = connect({
      host,
      port: Number(url.port || 443),
      ...(isIP(host) ? {} : { servername: host }),
      // Looked at even when it is not trusted: nothing is sent.
      rejectUnauthorized: false,
      timeout: WAIT_MS,
    });
    const done = (findings: readonly Finding[]): void => {
      socket.destroy();
      resolve(findings);
    };
    socket.once('secureConnect', () => {
      const until = Date.parse(socket.getPeerCertificate().valid_to);
      done(sayCertificate(socket.authorized, -daysSince(until, now), socket.authorizationError));
    });
    socket.once('timeout', () => {
      done([notSeen(url, 'ETIMEDOUT')]);
    });
    socket.once('error', (error: Error) => {
      done([notSeen(url, codeOf(error))]);
    });
  });
}

function sayCertificate(isTrusted: boolean, days: number, fault: unknown): readonly Finding[] {
  const findings: Finding[] = [];
  if (days <= SOON_DAYS) {
    findings.push({
      severity: days <= 0 ? 'error' : 'warning',
      code: days <= 0 ? 'certificate-over' : 'certificate-soon',
      says:
        days <= 0 ? 'Le certificat est terminé.' : `Le certificat se termine dans ${days} jours.`,
      todo: 'Voyez pourquoi le relais ne le renouvelle pas.',
    });
  }
  if (!isTrusted && days > 0) {
    findings.push({
      severity: 'error',
      code: 'certificate-untrusted',
      says: `Le certificat n'est pas reconnu (${String(fault)}).`,
      todo: 'Prenez une autorité que les téléphones connaissent (docs/exploitation.md, « Certificats »).',
    });
  }
  if (findings.length > 0) return findings;
  return [
    { severity: 'fine', code: 'certificate', says: `Certificat reconnu, encore ${days} jours.` },
  ];
}

/** Whether the plain address leads to the safe one. */
export async function lookAtPlain(url: URL): Promise<readonly Finding[]> {
  return new Promise((resolve) => {
    const asked = request(url, { timeout: WAIT_MS, agent: false }, (answer) => {
      const { statusCode = 0, headers } = answer;
      answer.destroy();
      const leads = statusCode >= 300 && statusCode < 400;
      const isSafe = leads && headers.location?.startsWith('https:') === true;
      resolve([isSafe ? REDIRECTED : NOT_REDIRECTED]);
    });
    asked.once('timeout', () => asked.destroy(Object.assign(new Error(), { code: 'ETIMEDOUT' })));
    asked.once('error', (error) => {
      // Nobody listens there: who types the name alone meets nothing, which browsers mend.
      resolve(codeOf(error) === 'ECONNREFUSED' ? [] : [notSeen(url, codeOf(error))]);
    });
    asked.end();
  });
}

const REDIRECTED: Finding = {
  severity: 'fine',
  code: 'redirected',
  says: "L'adresse en http mène à https.",
};
const NOT_REDIRECTED: Finding = {
  severity: 'warning',
  code: 'not-redirected',
  says: "L'adresse en http ne mène pas à https.",
  todo: 'Dites au relais de rediriger vers https.',
};

function notSeen(url: URL, code: string): Finding {
  return {
    severity: 'warning',
    code: 'not-seen',
    says: `${url.origin} ne répond pas d'ici (${code}) : le réseau est coupé, ou le relais.`,
    todo: "Essayez depuis un téléphone, hors du réseau de la structure. Puis relancez l'examen.",
  };
}

/** "ENOTFOUND": the system's own word, for who looks after the network. */
function codeOf({ code }: NodeJS.ErrnoException): string {
  return code ?? 'TLS';
}
