import { type Instant } from '../permanences/model.ts';
import { type CommandIo } from './command.ts';
import { LineError } from './ndjson.ts';
import { readMoment, toInstantIn, zoneAround } from './opening/instants.ts';

/** The instant of `--now`, as a clock of Paris shows it; told on standard error when unreadable. */
export function nowOf(written: string, io: Pick<CommandIo, 'err'>): Instant | undefined {
  try {
    const moment = readMoment(written);
    return toInstantIn(zoneAround('Europe/Paris', moment), moment);
  } catch (error) {
    if (!(error instanceof LineError)) throw error;
    io.err(`${error.message}\n`);
    return undefined;
  }
}
