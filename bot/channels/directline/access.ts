import { randomBytes, timingSafeEqual } from 'node:crypto';
import { type IncomingMessage } from 'node:http';
import { ownValue } from '../../engine/own-value.ts';
import { worldIn } from '../../conversation/world-in.ts';
import { type World } from '../../conversation/world.ts';
import { HttpFault } from '../http/http-fault.ts';
import { type Origins } from '../http/origins.ts';
import { bearerOf } from './bearer-of.ts';
import { langOf } from './lang-of.ts';
import { isRecord } from './read-activity.ts';
import { type Claims } from './tokens.ts';

export interface AccessOptions {
  /** `DIRECTLINE_SECRETS`: servers that may ask for tokens. */
  readonly secrets: readonly string[];
  readonly origins: Origins;
  readonly world: () => World;
  readonly now: () => number;
}

/** Says who may begin a conversation, and what it is bound to from then on. */
export interface Access {
  /** Whether the request carries one of the secrets. */
  isServer(req: IncomingMessage): boolean;
  /**
   * Throws {@link HttpFault} when neither a secret nor the page's origin opens the door, or when it
   * is not known for whom. What is wrong with a page's own code is told in French: our element
   * writes it to the console, where its webmaster looks.
   */
  begin(req: IncomingMessage, body: unknown): Claims;
}

export function createAccess({ secrets, origins, world, now }: AccessOptions): Access {
  const known = secrets.map((secret) => Buffer.from(secret));
  const isServer = ({ headers }: IncomingMessage): boolean => {
    if (headers.authorization === undefined || known.length === 0) return false;
    const given = Buffer.from(bearerOf(headers.authorization));
    // Every one of that length is compared: the time taken tells nothing of which comes near.
    return (
      known.filter((one) => one.length === given.length && timingSafeEqual(one, given)).length > 0
    );
  };
  /** The structure asked for, else the only one of the page. */
  const structureFor = (asked: string | undefined, origin: string | undefined) => {
    const exists = asked !== undefined && world().structures.has(asked);
    if (origin === undefined) return exists ? asked : undefined;
    if (asked !== undefined && !exists) {
      throw new HttpFault(
        404,
        'StructureNotFound',
        'ce service n’a pas cette structure. Corrigez « structure », ou écrivez son fichier : data/structures/<structure>.yaml (page /integrer)',
      );
    }
    if (asked === undefined ? !origins.isKnown(origin) : !origins.mayShow(origin, asked)) {
      throw new HttpFault(
        403,
        'OriginNotAllowed',
        'cette origine n’est pas déclarée. Ajoutez-la à « origins » dans data/structures/<structure>.yaml (page /integrer)',
      );
    }
    if (asked !== undefined) return asked;
    const [only, other] = origins.structuresOf(origin);
    if (other === undefined) return only;
    throw new HttpFault(
      400,
      'StructureNotNamed',
      'plusieurs structures déclarent cette origine. Écrivez la vôtre dans « structure »',
    );
  };

  return {
    isServer,
    begin(req, body) {
      const { authorization, origin } = req.headers;
      const server = isServer(req);
      const page = authorization === undefined && origin !== undefined;
      if (!server && !page) {
        throw new HttpFault(403, 'Forbidden', 'A secret, or a page that may embed the guide');
      }
      const structure = structureFor(textOf(body, 'structure'), origin);
      return {
        conversation: randomId(),
        // Only a server may name its user: a page would put a name or an address there.
        user: (server ? userOf(body) : undefined) ?? `dl_${randomId()}`,
        born: now(),
        lang: langOf(world(), structure, body) ?? 'fr',
        ...(structure === undefined ? {} : { structure }),
        ...(origin === undefined ? {} : { origin }),
        ...openingOf(worldIn(world(), structure), body),
      };
    },
  };
}

function textOf(body: unknown, key: string): string | undefined {
  const value = isRecord(body) ? ownValue(body, key) : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The flow that a page asks to open with. */
function openingOf(world: World, body: unknown): Pick<Claims, 'flow'> {
  const flow = textOf(body, 'flow');
  return flow !== undefined && world.flows.has(flow) ? { flow } : {};
}

/** Only ids of the form that Bot Framework asks for: another may be a name or an address. */
function userOf(body: unknown): string | undefined {
  const user = isRecord(body) ? body['user'] : undefined;
  const id = isRecord(user) ? user['id'] : undefined;
  return typeof id === 'string' && /^dl_[\w.-]{1,61}$/.test(id) ? id : undefined;
}

/** 128 bits. */
export function randomId(): string {
  return randomBytes(16).toString('base64url');
}
