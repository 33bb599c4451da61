import { readFileSync } from 'node:fs';
import { fetchWebChat } from './fetch-webchat.ts';

const GUIDE = readFileSync(new URL('../../docs/webchat.md', import.meta.url), 'utf8');

/** The page that `docs/webchat.md` gives, file by file, so that what it gives is tried. */
export function webChatFile(path: string): {
  readonly type: string;
  readonly body: string | Buffer;
} {
  switch (path) {
    case '/webchat.js':
      return { type: 'text/javascript', body: readFileSync(fetchWebChat()) };
    case '/guide.css':
      return { type: 'text/css', body: blockOf('css') };
    case '/guide.js':
      return { type: 'text/javascript', body: here(blockOf('js')) };
    case '/poll.js':
      return {
        type: 'text/javascript',
        body: here(blockOf('js'), ', webSocket: false, pollingInterval: 300'),
      };
    case '/poll':
      return { type: 'text/html', body: blockOf('html').replace('/guide.js', '/poll.js') };
    default:
      return { type: 'text/html', body: blockOf('html') };
  }
}

function here(script: string, more = ''): string {
  const service = "'https://guide.exemple.fr'";
  const domain = '`${service}/directline`';
  if (!script.includes(service) || !script.includes(`domain: ${domain}`)) throw new Error(GUIDE);
  return script
    .replace(service, 'location.origin')
    .replace(`domain: ${domain}`, `domain: ${domain}${more}`);
}

function blockOf(language: string): string {
  const block = new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(GUIDE)?.[1];
  if (block === undefined) throw new Error(`no ${language} in docs/webchat.md`);
  return block;
}
