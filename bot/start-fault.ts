import { faultCode } from './fault-code.ts';
import { StoreError } from './storage/store-error.ts';

/**
 * What keeps the service from starting, in French, for who installs it: which setting to look at,
 * with the system's code. Nothing of what the system or a driver says, which may hold paths.
 */
export function sayStartFault(error: unknown): string {
  if (error instanceof StoreError) return error.message;
  const { code = '', syscall = '' } = error as Partial<NodeJS.ErrnoException>;
  if (syscall === 'listen' || syscall === 'getaddrinfo') return sayListenFault(code);
  return syscall === ''
    ? `Une faute du programme : ${faultCode(error)}.`
    : `Un fichier ou un dossier ne peut pas être lu ou écrit (${code}). Voyez VAR_DIR, FLOWS_DIR et DATA_DIR, et si le compte du service y a droit.`;
}

function sayListenFault(code: string): string {
  if (code === 'EADDRINUSE') {
    return "Ce port est déjà pris. Arrêtez l'autre programme, ou changez PORT.";
  }
  return code === 'EACCES'
    ? 'Ce port est réservé. Changez PORT pour un nombre à partir de 1024.'
    : `Cette machine n'a pas l'adresse demandée (${code}). Changez HOST.`;
}
