import {
  createServer as createPlain,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo } from 'node:net';
import { afterAll } from '@jest/globals';
import { type Network } from '../../../bot/network/network.ts';
import { isPublicAddress } from '../../../bot/network/public-address.ts';
import { selfSigned, type SelfSigned } from '../../support/self-signed.ts';

export const LOOPBACK = '127.0.0.1';

/**
 * What a page answers, given its port. (No chaining on `writeHead`: restify, loaded by another test
 * of the same worker, replaces it for the whole process by one that returns nothing.)
 */
export type Page = (asked: IncomingMessage, answer: ServerResponse, port: number) => void;

export interface Site {
  readonly port: number;
  /** `HEAD /page`, in order. */
  readonly asked: readonly string[];
}

const open = new Set<Server>();
afterAll(async () => {
  const closed = [...open].map((server) => new Promise((done) => server.close(done)));
  // Some pages never end.
  for (const server of open) server.closeAllConnections();
  await Promise.all(closed);
});

/** A site on this machine with pages by path; every other one is not there. */
export async function openSite(
  pages: Readonly<Record<string, Page>>,
  certificate?: SelfSigned,
): Promise<Site> {
  const asked: string[] = [];
  const listen = (request: IncomingMessage, answer: ServerResponse) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    const page = pages[request.url ?? ''] ?? answers(404);
    page(request, answer, (server.address() as AddressInfo).port);
  };
  const server: Server = certificate ? createServer(certificate, listen) : createPlain(listen);
  open.add(server);
  await new Promise<void>((ready) => server.listen(0, LOOPBACK, ready));
  return { port: (server.address() as AddressInfo).port, asked };
}

/** Answers a status, to HEAD and GET alike. */
export const answers =
  (status: number): Page =>
  (_, answer) => {
    answer.writeHead(status);
    answer.end();
  };

/** Sends to another address; `{port}` is that of the site itself. */
export const sendsTo =
  (location: string, status = 302): Page =>
  (_, answer, port) => {
    answer.writeHead(status, { location: location.replace('{port}', String(port)) });
    answer.end();
  };

export const names = ['site.example', 'other.example', 'inside.example'];
export const certificate = selfSigned([...names, LOOPBACK]);

/** Names as given, else this machine; which alone is allowed besides the internet. */
export function localNetwork(known: Readonly<Record<string, readonly string[]>> = {}): Network & {
  readonly resolved: readonly string[];
} {
  const resolved: string[] = [];
  return {
    resolved,
    resolve(host) {
      resolved.push(host);
      return Promise.resolve(known[host] ?? [LOOPBACK]);
    },
    isAllowed: (address) => address === LOOPBACK || isPublicAddress(address),
    ca: certificate.cert,
    timeout: 20_000,
  };
}

/** No name is known and nothing answers. */
export const noNetwork: Network = {
  ...localNetwork(),
  resolve: () => Promise.reject(Object.assign(new Error('no network'), { code: 'EAI_AGAIN' })),
};
