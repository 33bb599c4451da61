import { type IncomingMessage } from 'node:http';
import { escapeHtml } from '../../view/html/markup.ts';
import { TOO_MANY } from './gate.ts';
import { type HttpFault } from './http-fault.ts';

/** Whether a person reads the answer: browsers ask for HTML when they open an address. */
export function isForPerson({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  return headers.accept?.includes('text/html') === true;
}

/** An id of a structure, as an address names one. */
const STRUCTURE = /^[a-z0-9-]{1,40}$/;

/** Where the guide begins for who asked for `url`: their structure's, where the address names it. */
export function homeFor(url: string, root: string): string {
  const [path = '', query = ''] = url.split('?');
  const [, named] = /^\/structure\/([^/]+)$/.exec(path) ?? [];
  const structure = named ?? new URLSearchParams(query).get('structure') ?? '';
  return STRUCTURE.test(structure) ? `${root}/structure/${structure}` : `${root}/`;
}

const AGAIN = 'Quelque chose n’a pas marché. Réessayez dans une minute.';
const WORDS: Readonly<Record<number, string>> = {
  308: 'Le guide est à une autre adresse.',
  400: 'Cette adresse ne se lit pas.',
  404: 'Cette page n’existe pas.',
  405: 'Cette page n’existe pas.',
  414: 'Cette adresse est trop longue.',
};

/**
 * A refusal in plain words, with the way back to the guide, which stands at `home`. It needs
 * nothing else to be shown.
 */
export function faultPage({ status, message }: HttpFault, home: string): string {
  // Said in the person's language already.
  const [lang, words] = Object.entries(TOO_MANY).find(([, said]) => said === message) ?? [
    'fr',
    WORDS[status] ?? AGAIN,
  ];
  return `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>Aiguillage</title></head>
<body><main><h1 lang="${lang}" dir="auto">${escapeHtml(words)}</h1><p><a href="${home}">Aller au guide</a></p></main></body>
</html>
`;
}
