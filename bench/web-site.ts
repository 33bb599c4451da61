import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { fetchWebChat } from '../tests/webchat/fetch-webchat.ts';

const MAIN = fileURLToPath(new URL('../bot/main.js', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SERVICE = 'http://127.0.0.1:3978';

/** A host's site that shows the guide in both ways, on an origin of its own. */
export interface WebSite {
  readonly guide: string;
  readonly webChat: string;
  /** The first question as a page of the service. */
  readonly page: string;
  close(): void;
}

const FLOW = 'impots.declarer';
const GUIDE = `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Mairie</title>
<link rel="icon" href="data:,"><script src="${SERVICE}/widget.js" defer></script>
<h1>Mairie</h1><aiguillage-guide structure="demonstration" flow="${FLOW}"><a href="${SERVICE}/">Ouvrir le guide</a></aiguillage-guide></html>`;
/** As its documentation shows it, on the same service. */
const WEB_CHAT = `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Mairie</title>
<link rel="icon" href="data:,"><h1>Mairie</h1><div id="chat" style="height: 500px"></div><script src="/webchat.js"></script><script>
fetch('${SERVICE}/directline/tokens/generate', { method: 'POST' }).then((answer) => answer.json()).then(({ token }) => {
  window.WebChat.renderWebChat({
    directLine: window.WebChat.createDirectLine({ token, domain: '${SERVICE}/directline' }), locale: 'fr-FR',
  }, document.getElementById('chat'));
});</script></html>`;

/** The service as `npm start` makes it, and the host's site on the origin of the demonstration. */
export async function openWebSite(folder: string): Promise<WebSite> {
  const child = spawn(process.execPath, [MAIN], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], PORT: '3978', VAR_DIR: folder },
    stdio: 'ignore',
  });
  const host = await listen();
  await untilReady(child);
  return {
    guide: 'http://127.0.0.1:3979/guide',
    webChat: 'http://127.0.0.1:3979/webchat',
    page: `${SERVICE}/guide/${FLOW}`,
    close() {
      child.kill('SIGKILL');
      host.close();
      host.closeAllConnections();
    },
  };
}

async function listen(): Promise<Server> {
  const script = brotliCompressSync(
    readFileSync(fetchWebChat(fileURLToPath(new URL('../../tests/webchat', import.meta.url)))),
    { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } },
  );
  const server = createServer((req, res) => {
    if (req.url === '/webchat.js') {
      res.writeHead(200, { 'content-type': 'text/javascript', 'content-encoding': 'br' });
      res.end(script);
      return;
    }
    res.writeHead(200, { 'content-type': 'text/html' });
    res.end(req.url === '/guide' ? GUIDE : WEB_CHAT);
  });
  await new Promise<void>((ready) => server.listen(3979, '127.0.0.1', ready));
  return server;
}

async function untilReady(child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (child.exitCode !== null) throw new Error('the service ended: is port 3978 taken?');
    try {
      const { ok } = await fetch(`${SERVICE}/health/ready`);
      if (ok) return;
    } catch {
      // Not yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the service did not become ready');
}
