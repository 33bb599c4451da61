/** What an `authorization` header carries; empty when its scheme is not the one we know. */
export function bearerOf(header: string): string {
  return /^Bearer\s+(.*)$/i.exec(header)?.[1] ?? '';
}
