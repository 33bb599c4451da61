import { randomUUID } from 'node:crypto';
import { type Alert } from '../alerts/alert.ts';
import { alertsFor, reachOf, type Known } from '../alerts/alerts-for.ts';
import { tellWebhook, type ToldWebhook } from '../alerts/tell-webhook.ts';
import { type Webhook } from '../alerts/webhook.ts';
import { type Structure } from '../conversation/structure.ts';
import { loadData } from '../data/load-data.ts';
import { openRequests } from '../data/structure-requests.ts';
import { ownValue } from '../engine/own-value.ts';
import { internet, type Network } from '../network/network.ts';
import { toDate } from '../permanences/days.ts';
import { localDayAt } from '../permanences/local-time.ts';
import { type LocalDate } from '../permanences/model.ts';
import { harmless } from '../view/harmless.ts';
import { type CommandDefinition, type CommandIo } from './command.ts';
import { readFolders } from './folders.ts';
import { ALERTS, type OpenedAlerts } from './openers.ts';
import { withStorage } from './open-storage.ts';
import { withArgs } from './read-args.ts';
import { foldersWith, withOverlay, type LaidOverlay } from './with-overlay.ts';

/** `aiguillage alerts`: what expires or was reported, told to the structures that asked for it. */
export const alerts = createAlerts(internet);

/** Reports that one look takes in. */
const MOST_REPORTS = 2000;
/** Fewest characters of a secret. */
const MIN_SECRET = 32;

/** The command, with the network that it may touch. */
export function createAlerts(network: Network): CommandDefinition {
  return {
    name: 'alerts',
    summary: 'Montre ou envoie ce qui expire et ce qui est signalé, structure par structure',
    usage: `Usage : aiguillage alerts [structure…] [--send]

Ce que disent les flux /alertes/… d'une structure : ce qui expire dans les trente jours, ce qui est
signalé, et les demandes de /integrer pour qui tient l'installation (alerts.requests).
  --send   prévient l'adresse de la structure (alerts.webhook), signé, une fois par jour et par chose
           nouvelle. Le service le fait de lui-même avec ALERTS=on. Sort avec 1 si un envoi échoue.
  --data   sinon DATA_DIR, sinon data`,
    run(args, io) {
      const options = { data: { type: 'string' }, send: { type: 'boolean' } } as const;
      return withArgs({ command: this, options }, args, io, ({ values, positionals }) =>
        withOverlay(io, (laid) =>
          withStorage(io, ALERTS, (opened) =>
            run({ ...values, structures: positionals }, { io, laid, opened, network }),
          ),
        ),
      );
    },
  };
}

interface Asked {
  readonly data?: string | undefined;
  readonly send?: boolean | undefined;
  readonly structures: readonly string[];
}

interface Around {
  readonly io: CommandIo;
  readonly laid: LaidOverlay | undefined;
  readonly opened: OpenedAlerts;
  readonly network: Network;
}

async function run(asked: Asked, around: Around): Promise<number> {
  const { io, laid, opened } = around;
  const folders = readFolders(asked, io);
  const { data } = loadData(foldersWith(folders.data, laid), folders);
  const strange = asked.structures.find((id) => !data.structures.has(id));
  if (strange !== undefined) {
    io.err(harmless(`Pas de structure « ${strange} ».\n`));
    return 2;
  }
  const known: Known = {
    ...data,
    reports: await opened.reports.open({ limit: MOST_REPORTS }),
    requests: openRequests(varDirOf(io), () => io.now).list(),
  };
  const zone = data.zones.get('Europe/Paris');
  const today = zone ? toDate(localDayAt(zone, io.now)) : folders.today;
  let failures = 0;
  for (const structure of wantedOf(asked, data.structures.values())) {
    const all = alertsFor(reachOf(structure), known, today);
    if (asked.send !== true) show(structure, all, io);
    else if (!(await tell(structure, all, today, around))) failures += 1;
  }
  return failures > 0 ? 1 : 0;
}

function wantedOf({ structures }: Asked, all: Iterable<Structure>): readonly Structure[] {
  return [...all].filter(({ id }) => structures.length === 0 || structures.includes(id));
}

function varDirOf({ env }: CommandIo): string {
  const written = ownValue(env, 'VAR_DIR')?.trim() ?? '';
  return written === '' ? 'var' : written;
}

function show({ id }: Structure, all: readonly Alert[], io: CommandIo): void {
  io.out(`${id} : ${all.length === 0 ? 'rien à dire.' : ''}\n`);
  for (const { day, title, says } of all) io.out(harmless(`- ${day} ${title}. ${says}\n`));
}

/** False when it could not be told. */
async function tell(
  structure: Structure,
  all: readonly Alert[],
  today: LocalDate,
  { io, opened, network }: Around,
): Promise<boolean> {
  const hook = hookOf(structure, io);
  if (hook === undefined) return true;
  if (typeof hook === 'string') {
    io.err(`${structure.id} : ${hook}\n`);
    return false;
  }
  const { states } = opened;
  const context = { states, network, holder: randomUUID(), now: () => io.now, today };
  const told = await tellWebhook(hook, all, context);
  io.out(`${structure.id} : ${said(told)}\n`);
  return told.kind !== 'failed';
}

/** Where it is told; why it cannot be, in French; nothing where it asks for none. */
function hookOf({ id, alerts: asked }: Structure, io: CommandIo): Webhook | string | undefined {
  if (!asked?.webhook) return undefined;
  const { url, key } = asked.webhook;
  const secret = ownValue(io.env, key)?.trim() ?? '';
  if (secret.length < MIN_SECRET) {
    return `la variable ${key} manque, ou a moins de ${MIN_SECRET} caractères : rien n’est envoyé.`;
  }
  const publicUrl = ownValue(io.env, 'PUBLIC_URL')?.trim().replace(/\/$/, '');
  return { structure: id, url, secret, publicUrl: publicUrl === '' ? undefined : publicUrl };
}

function said(told: ToldWebhook): string {
  switch (told.kind) {
    case 'told':
      return `${told.count} envoyée${told.count > 1 ? 's' : ''}.`;
    case 'nothing-new':
      return 'rien de nouveau.';
    case 'busy':
      return 'un autre service s’en occupe.';
    case 'not-due':
      return 'déjà fait aujourd’hui, ou à réessayer plus tard.';
    case 'failed':
      return `l’envoi a échoué (${told.why}).`;
  }
}
