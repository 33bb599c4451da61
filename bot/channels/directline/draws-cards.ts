import { type IncomingMessage } from 'node:http';

/** Web Chat says its version and its bundle (`x-ms-bot-agent`); the minimal one draws no card. */
const WEB_CHAT = /\bWebChat\/4\.(\d{1,3})\.\d{1,4} \((?!Minimal)/i;
/** The first that draws cards of the version that we send. */
const FIRST_MINOR = 12;

/** Whether the client that asks draws our cards: one that does not say so gets text. */
export function drawsCards({ headers }: IncomingMessage): boolean {
  const agent = headers['x-ms-bot-agent'];
  const minor = typeof agent === 'string' ? WEB_CHAT.exec(agent)?.[1] : undefined;
  return Number(minor ?? 0) >= FIRST_MINOR;
}
