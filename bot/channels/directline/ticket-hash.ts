import { createHash } from 'node:crypto';

/** What the store keeps of a ticket: from it the ticket cannot be made. */
export function ticketHash(ticket: string): string {
  return createHash('sha256').update(ticket).digest('base64url');
}
