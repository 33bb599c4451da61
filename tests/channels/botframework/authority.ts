import { createServer } from 'node:http';
import { once } from 'node:events';
import { type AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { type Authority } from '../../../bot/channels/botframework/channel-tokens.ts';

export const APP_ID = '00000000-0000-4000-8000-000000000001';
export const ISSUER = 'https://api.botframework.com';
export const SERVICE = 'https://smba.trafficmanager.net/fr/';

/** How a token differs from a right one. */
export interface Wrong {
  readonly issuer?: string;
  readonly audience?: string;
  readonly expires?: number;
  readonly serviceUrl?: string;
  readonly signer?: 'ours' | 'stranger' | 'secret' | 'nobody';
  /** Empty: the token names none. */
  readonly kid?: string;
}

const RIGHT: Required<Wrong> = {
  issuer: ISSUER,
  audience: APP_ID,
  expires: 3600,
  serviceUrl: SERVICE,
  signer: 'ours',
  kid: 'k1',
};

/** A server of OpenID metadata and keys, and tokens that it vouches for, or not. */
export async function startAuthority() {
  const ours = await generateKeyPair('RS256', { extractable: true });
  const stranger = await generateKeyPair('RS256');
  const jwk = await exportJWK(ours.publicKey);
  const keys = [
    { ...jwk, kid: 'k1', use: 'sig', alg: 'RS256' },
    { ...jwk, kid: 'teams-only', use: 'sig', alg: 'RS256', endorsements: ['msteams'] },
  ];
  const asked: string[] = [];
  const state = { away: false, onlyTeams: false };
  let url = '';
  const server = createServer((req, res) => {
    asked.push(req.url ?? '');
    if (state.away) {
      res.statusCode = 500;
      res.end();
      return;
    }
    res.setHeader('content-type', 'application/json');
    const shown = state.onlyTeams ? keys.slice(1) : keys;
    res.end(JSON.stringify(req.url === '/keys' ? { keys: shown } : { jwks_uri: `${url}/keys` }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const authority: Authority = {
    metadata: `${url}/openid`,
    issuer: ISSUER,
    isService: ({ href }) => href.startsWith(SERVICE),
  };
  return {
    authority,
    asked,
    state,
    async token(wrong: Wrong = {}): Promise<string> {
      const { signer, issuer, audience, expires, serviceUrl, kid } = { ...RIGHT, ...wrong };
      const now = Math.floor(Date.now() / 1000);
      const claims: JWTPayload = {
        iss: issuer,
        aud: audience,
        exp: now + expires,
        nbf: now - 7200,
        serviceurl: serviceUrl,
      };
      if (signer === 'nobody') return new UnsecuredJWT(claims).encode();
      if (signer === 'secret') {
        const secret = new TextEncoder().encode(JSON.stringify(jwk));
        return new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid }).sign(secret);
      }
      const { privateKey } = signer === 'ours' ? ours : stranger;
      const named = kid === '' ? {} : { kid };
      return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', ...named }).sign(privateKey);
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
