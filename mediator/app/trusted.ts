interface Policy {
  createHTML(html: string): string;
  createScriptURL(url: string): string;
}
interface Policies {
  createPolicy(name: string, rules: Policy): Policy;
}

/** One policy a page: the first of its scripts makes it, the application goes on with it. */
const page = globalThis as { trustedTypes?: Policies; aiguillagePolicy?: Policy | undefined };
const policy = (page.aiguillagePolicy ??= page.trustedTypes?.createPolicy('aiguillage', {
  createHTML: (html) => html,
  createScriptURL: (url) => url,
}));

/** HTML that the program made: every text in it is escaped. */
export function trustedHtml(html: string): string {
  return policy ? policy.createHTML(html) : html;
}

/** The address of a script of ours. */
export function trustedScript(url: 'sw.js'): string {
  return policy ? policy.createScriptURL(url) : url;
}
