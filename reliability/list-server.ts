import { createServer } from 'node:https';
import { type AddressInfo } from 'node:net';
import { selfSigned } from '../tests/support/self-signed.ts';

/** Rows of each version of the list. */
export const ROWS = 1_500;

const certificate = selfSigned(['site.example']);

/** A public list on this machine, of the version that it is told. */
export interface ListServer {
  readonly address: string;
  readonly cert: string;
  version: number;
  close(): void;
}

export async function startListServer(): Promise<ListServer> {
  const server = createServer(certificate, (_asked, answer) => {
    answer.writeHead(200, { 'content-type': 'application/json' });
    answer.end(listOf(list.version));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const list: ListServer = {
    address: `https://site.example:${port}/list`,
    cert: certificate.cert,
    version: 0,
    close: () => void server.close(),
  };
  return list;
}

function listOf(version: number): string {
  const rows = Array.from({ length: ROWS }, (_, at) => ({
    ...{ id: `hall-${at}`, nom: `v${version}`, date_modification: '2026-11-01' },
    code_insee_commune: ['33063', '33281', '24322', '75056'][at % 4],
    adresse: [{ numero_voie: `${at} rue` }],
  }));
  return JSON.stringify(rows);
}
