import { ownValue } from '../engine/own-value.ts';
import { inOrder, revoked, rotated, withMissing } from '../storage/key-rules.ts';
import { KEY_PURPOSES, type Key, type KeyPurpose, type KeyStore } from '../storage/keys.ts';
import { newKey } from '../storage/new-key.ts';
import { type CommandDefinition, type CommandIo } from './command.ts';
import { KEYS } from './openers.ts';
import { withStorage } from './open-storage.ts';
import { withArgs } from './read-args.ts';

const NAMES: Readonly<Record<KeyPurpose, string>> = {
  token: 'signe les jetons du chat',
  seal: 'scelle les pages sensibles',
  directline: 'cache les identifiants que donne un client du chat',
  botframework: 'cache les identifiants des autres canaux',
  sheet: 'signe les adresses « C’est faux ? » des feuilles',
  count: 'cache ce qui a déjà été compté sur les pages',
};

/** `aiguillage keys`: the keys of the installation, on every replica. */
export const keys: CommandDefinition = {
  name: 'keys',
  summary: "Montre, change ou retire les clés de l'installation",
  usage: `Usage : aiguillage keys list
       aiguillage keys rotate [token | seal | directline | botframework | sheet | count]
       aiguillage keys revoke <nom>

  list     le nom et le rôle de chaque clé (jamais la clé)
  rotate   fait une nouvelle clé, qui signe 15 secondes plus tard ; celle d'avant reste bonne :
           personne n'est coupé. Sans précision : token.
           botframework : les conversations en cours sur ces canaux recommencent.
           count : ce qui est renvoyé à ce moment-là peut compter deux fois.
  revoke   retire une clé, parce que quelqu'un l'a vue : en 10 secondes au plus, ce qu'elle a
           signé est refusé partout.

Le service n'a pas à être arrêté. Les clés sont dans VAR_DIR, ou dans la base de DATABASE_URL :
donnez les mêmes réglages qu'au service.`,
  run(args, io) {
    return withArgs({ command: this, options: {} }, args, io, async ({ positionals }) => {
      const [what = '', name, ...rest] = positionals;
      const act = ownValue(ACTS, what);
      if (!act || rest.length > 0) {
        io.err(`${this.usage}\n`);
        return 2;
      }
      return withStorage(io, KEYS, (store) => act(store, io, name));
    });
  },
};

type Act = (store: KeyStore, io: CommandIo, name: string | undefined) => Promise<number>;

const ACTS: Readonly<Record<string, Act>> = { list, rotate, revoke };

async function list(store: KeyStore, io: CommandIo): Promise<number> {
  const all = await store.read();
  if (all.length === 0) {
    io.out(`${noneText} Elles sont faites au premier démarrage du service.\n`);
    return 0;
  }
  for (const purpose of KEY_PURPOSES) {
    const [first, ...others] = inOrder(all, purpose, io.now);
    if (!first) continue;
    io.out(`${purpose} : ${NAMES[purpose]}\n`);
    io.out(lineOf(first, 'signe', io.now));
    for (const key of others) {
      io.out(lineOf(key, key.signs > io.now ? 'signe bientôt' : 'encore bonne', io.now));
    }
  }
  if (isGiven(io)) io.out('token : TOKEN_KEYS est donné ; le service ne prend que ces clés-là.\n');
  return 0;
}

function lineOf({ kid, made }: Key, state: string, now: number): string {
  const days = Math.floor((now - made) / 86_400_000);
  const age = days < 1 ? "faite aujourd'hui" : `faite il y a ${days} jour${days > 1 ? 's' : ''}`;
  return `  ${kid.padEnd(10)} ${state.padEnd(14)} ${age}\n`;
}

async function rotate(store: KeyStore, io: CommandIo, name = 'token'): Promise<number> {
  const purpose = KEY_PURPOSES.find((one) => one === name);
  if (!purpose) {
    io.err(`« ${name} » n'est pas un de ${KEY_PURPOSES.join(', ')}.\n`);
    return 2;
  }
  if (purpose === 'token' && isGiven(io)) return refuseGiven(io);
  // A key made where no service looks would change nothing, and seem to.
  if ((await store.read()).length === 0) {
    io.err(`${noneText} Donnez les réglages du service : VAR_DIR, ou DATABASE_URL.\n`);
    return 1;
  }
  let until: number | undefined;
  const all = await store.change((before) => {
    const next = rotated(withMissing(before, io.now, newKey), purpose, io.now, newKey);
    if ('keys' in next) return next.keys;
    ({ until } = next);
    return before;
  });
  if (until !== undefined) {
    const minutes = Math.ceil((until - io.now) / 60_000);
    io.err(
      `Pas encore : la clé d'avant peut servir ${minutes} minute${minutes > 1 ? 's' : ''} de plus. ` +
        'Si quelqu’un l’a vue : aiguillage keys revoke.\n',
    );
    return 1;
  }
  const newest = all.filter((key) => key.purpose === purpose).sort((a, b) => b.signs - a.signs)[0];
  io.out(`Nouvelle clé ${newest?.kid ?? ''} : elle signe dans 15 secondes.\n`);
  return 0;
}

async function revoke(store: KeyStore, io: CommandIo, kid = ''): Promise<number> {
  const before = await store.read();
  if (!before.some((key) => key.kid === kid)) {
    io.err(isGiven(io) ? givenText : `Pas de clé « ${kid} ». Voir : aiguillage keys list.\n`);
    return 1;
  }
  await store.change((all) => revoked(all, kid, io.now, newKey) ?? all);
  io.out(`Clé ${kid} retirée. En 10 secondes au plus, ce qu'elle a signé est refusé partout.\n`);
  return 0;
}

const noneText = 'Aucune clé à cet endroit.';
const givenText = 'TOKEN_KEYS est donné : changez les clés là, puis redémarrez le service.\n';

function isGiven({ env }: CommandIo): boolean {
  return (env['TOKEN_KEYS']?.trim() ?? '') !== '';
}

function refuseGiven(io: CommandIo): number {
  io.err(givenText);
  return 1;
}
