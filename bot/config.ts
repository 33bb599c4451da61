import { delimiter } from 'node:path';
import { ownValue } from './engine/own-value.ts';
import { parseTokenKeys } from './channels/directline/token-keys.ts';
import { type TokenKey } from './channels/directline/tokens.ts';
import { parseTrustProxy, type TrustProxy } from './channels/http/client-address.ts';
import { isDemonstrationOn } from './data/demonstration.ts';
import { LOG_LEVELS, type LogLevel } from './log.ts';
import { readDatabaseSettings, type DatabaseSettings } from './storage/database-settings.ts';
import { isLoopback } from './storage/is-loopback.ts';
import { type BotIdentity } from './channels/botframework/bot-identity.ts';

/** All settings, read once. `.env.example` lists the variables. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Address that people reach us at, perhaps with a path; absent on loopback: host and port. */
  readonly publicUrl?: string;
  /** Whose word is taken for the client's address; absent: nobody's. */
  readonly trustProxy?: TrustProxy;
  readonly varDir: string;
  /** Later ones override. */
  readonly flowsDirs: readonly string[];
  readonly dataDirs: readonly string[];
  /** Contacts between professionals, for helpers who are signed in; absent: there are none. */
  readonly privateDir?: string;
  readonly conversationMinutes: number;
  /** Absent: SQLite in `varDir`. */
  readonly database?: DatabaseSettings;
  /** Absent: keys of our own, made once an installation. */
  readonly tokenKeys?: readonly TokenKey[];
  /** With one of these a server asks for tokens of the chat. */
  readonly directLineSecrets: readonly string[];
  /** Absent: `/api/messages` is not there. */
  readonly bot?: BotIdentity;
  /** Who shows it may read `/metrics` from elsewhere; absent: only this machine. */
  readonly metricsToken?: string;
  readonly logLevel: LogLevel;
  readonly production: boolean;
  /** Whether invented places, hours and the structure that shows them are read. */
  readonly demonstration: boolean;
  /** Whether the service reads the public lists of `feeds.yaml` again by itself. */
  readonly sync: boolean;
  /** Whether the service tells webhooks of structures what expires or was reported. */
  readonly alerts: boolean;
  /** Whether the application of who helps is served; else it leaves the devices that kept it. */
  readonly mediator: boolean;
}

export type ConfigRead =
  | { readonly config: Config; readonly faults?: never }
  /** In French, one sentence each; secrets are named, never shown. */
  | { readonly config?: never; readonly faults: readonly string[] };

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads every variable and tells all that is wrong at once. */
export function readConfig(env: Environment): ConfigRead {
  const faults: string[] = [];
  const text = (name: string, fallback: string) => {
    const written = ownValue(env, name)?.trim() ?? '';
    return written === '' ? fallback : written;
  };
  const whole = (name: string, fallback: number, least: number, most: number): number => {
    const written = text(name, String(fallback));
    const value = Number(written);
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    faults.push(`${name} : « ${written} » n'est pas un nombre entier de ${least} à ${most}.`);
    return fallback;
  };
  const host = text('HOST', '127.0.0.1');
  const database = readDatabaseSettings(
    {
      url: text('DATABASE_URL', ''),
      migrationUrl: text('DATABASE_MIGRATION_URL', ''),
      tls: text('DATABASE_TLS', ''),
    },
    faults,
  );
  const config: Config = {
    port: whole('PORT', 3978, 0, 65_535),
    host,
    ...publicUrl(text('PUBLIC_URL', ''), host, faults),
    ...trustProxy(text('TRUST_PROXY', ''), faults),
    varDir: text('VAR_DIR', 'var'),
    flowsDirs: folders(text('FLOWS_DIR', 'flows')),
    dataDirs: folders(text('DATA_DIR', 'data')),
    ...privateDir(text('PRIVATE_DIR', ''), faults),
    conversationMinutes: whole('CONVERSATION_MINUTES', 120, 5, 1440),
    ...(database ? { database } : {}),
    ...tokenKeys(text('TOKEN_KEYS', ''), faults),
    directLineSecrets: directLineSecrets(text('DIRECTLINE_SECRETS', ''), faults),
    ...bot(text, faults),
    ...metricsToken(text('METRICS_TOKEN', ''), faults),
    logLevel: logLevel(text('LOG_LEVEL', 'warn'), faults),
    production: env['NODE_ENV'] === 'production',
    demonstration: demonstration(env, faults),
    sync: isOn('SYNC', text('SYNC', 'off'), faults),
    alerts: isOn('ALERTS', text('ALERTS', 'off'), faults),
    mediator: isOn('MEDIATOR_APP', text('MEDIATOR_APP', 'on'), faults),
  };
  return faults.length > 0 ? { faults } : { config };
}

function folders(written: string): readonly string[] {
  return written.split(delimiter).filter((folder) => folder !== '');
}

/** A folder of its own: within the data it would be read with them. */
function privateDir(written: string, faults: string[]): Pick<Config, 'privateDir'> | object {
  if (written === '') return {};
  if (!written.includes(delimiter)) return { privateDir: written };
  faults.push(`PRIVATE_DIR : « ${written} » : un seul dossier.`);
  return {};
}

/** A path that a cookie, a policy and a proxy all read alike. */
const ROOT = /^(?:\/[a-z0-9_][\w.-]*)+$/i;

function publicUrl(
  written: string,
  host: string,
  faults: string[],
): Pick<Config, 'publicUrl'> | object {
  if (written === '') {
    if (!isLoopback(host)) {
      faults.push(
        `PUBLIC_URL : à donner quand HOST (« ${host} ») n'est pas cette machine seule. Exemple : https://guide.exemple.fr`,
      );
    }
    return {};
  }
  return addressed(written, faults);
}

function addressed(written: string, faults: string[]): Pick<Config, 'publicUrl'> | object {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    faults.push(
      `PUBLIC_URL : « ${written} » n'est pas une adresse comme https://guide.exemple.fr ou https://ville.fr/guide`,
    );
    return {};
  }
  // As it was written: a parser takes `..` and an empty query out without a word.
  const path = written.replace(/^[a-z]+:\/\/[^/?#]*/i, '');
  if (path === '' || path === '/') return { publicUrl: url.origin };
  if (ROOT.test(path)) return { publicUrl: url.origin + path };
  faults.push(
    `PUBLIC_URL : « ${written} » : le chemin s'écrit comme dans https://ville.fr/guide, avec des lettres sans accent, des chiffres, « - », « _ » et « . », sans « / » à la fin, sans « ? » ni « # » ni « .. ».`,
  );
  return {};
}

function trustProxy(written: string, faults: string[]): Pick<Config, 'trustProxy'> | object {
  if (written === '') return {};
  const trust = parseTrustProxy(written);
  if (trust) return { trustProxy: trust };
  faults.push(
    `TRUST_PROXY : « ${written} » n'est ni un nombre de relais (1 à 10) ni une liste de réseaux comme 10.0.0.0/8.`,
  );
  return {};
}

function tokenKeys(written: string, faults: string[]): Pick<Config, 'tokenKeys'> | object {
  if (written === '') return {};
  const keys = parseTokenKeys(written);
  if (keys) return { tokenKeys: keys };
  faults.push(
    'TOKEN_KEYS : une ou deux clés « nom:clé », séparées par une virgule ; chaque clé a au moins 43 caractères (256 bits en base64).',
  );
  return {};
}

/** Fewest characters of a secret. */
const MIN_SECRET = 32;

function directLineSecrets(written: string, faults: string[]): readonly string[] {
  const secrets = written.split(',').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));
  if (secrets.some((one) => one.length < MIN_SECRET || /\s/.test(one))) {
    faults.push(
      `DIRECTLINE_SECRETS : des secrets de ${MIN_SECRET} caractères au moins, séparés par une virgule.`,
    );
  }
  return secrets;
}

function metricsToken(written: string, faults: string[]): Pick<Config, 'metricsToken'> | object {
  if (written === '') return {};
  if (written.length < MIN_SECRET || /\s/.test(written)) {
    faults.push(`METRICS_TOKEN : ${MIN_SECRET} caractères au moins, sans espace.`);
  }
  return { metricsToken: written };
}

function logLevel(written: string, faults: string[]): LogLevel {
  const level = LOG_LEVELS.find((one) => one === written);
  if (!level) faults.push(`LOG_LEVEL : « ${written} » n'est pas un de ${LOG_LEVELS.join(', ')}.`);
  return level ?? 'warn';
}

function demonstration(env: Environment, faults: string[]): boolean {
  const written = env['DEMONSTRATION']?.trim() ?? '';
  if (!['', 'on', 'off'].includes(written)) {
    faults.push(`DEMONSTRATION : « ${written} » n'est ni on ni off.`);
  }
  return isDemonstrationOn(env);
}

function isOn(name: string, written: string, faults: string[]): boolean {
  if (!['on', 'off'].includes(written)) faults.push(`${name} : « ${written} » n'est ni on ni off.`);
  return written === 'on';
}

const BOT_TYPES = ['MultiTenant', 'SingleTenant', 'UserAssignedMSI'] as const;

function bot(
  text: (name: string, fallback: string) => string,
  faults: string[],
): Pick<Config, 'bot'> | object {
  const appId = text('MicrosoftAppId', '');
  const password = text('MicrosoftAppPassword', '');
  const tenantId = text('MicrosoftAppTenantId', '');
  const written = text('MicrosoftAppType', 'MultiTenant');
  if (appId === '') {
    if (password !== '') faults.push('MicrosoftAppPassword : donné sans MicrosoftAppId.');
    return {};
  }
  const type = BOT_TYPES.find((one) => one === written);
  if (!type) {
    faults.push(`MicrosoftAppType : « ${written} » n'est pas un de ${BOT_TYPES.join(', ')}.`);
    return {};
  }
  if (type !== 'UserAssignedMSI' && password === '') {
    faults.push('MicrosoftAppPassword : manque, alors que MicrosoftAppId est donné.');
  }
  if (type !== 'MultiTenant' && tenantId === '') {
    faults.push(`MicrosoftAppTenantId : manque pour le type ${type}.`);
  }
  return { bot: { appId, password, tenantId, type } };
}
