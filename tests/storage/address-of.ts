import { readDatabaseAddress, type DatabaseAddress } from '../../bot/storage/postgres-address.ts';

/** The parts of a test's database address. */
export function addressOf(url: string, tlsOff = true): DatabaseAddress {
  const address = readDatabaseAddress(url, { tlsOff, isLoopback: () => false });
  if (!address) throw new Error('this is no address of a database');
  return address;
}
