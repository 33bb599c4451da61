interface Policy {
  createHTML(html: string): string;
}
interface Policies {
  createPolicy(name: string, rules: Policy): Policy;
}

/**
 * HTML of the service, where the host demands trusted types. Throws when the host's list of
 * policies does not name `aiguillage`.
 */
export function createTrust(): (html: string) => string {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  const policy = trustedTypes?.createPolicy('aiguillage', { createHTML: (html) => html });
  return (html) => (policy ? policy.createHTML(html) : html);
}
