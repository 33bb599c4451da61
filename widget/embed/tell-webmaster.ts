import { NotKnown } from './line.ts';

/** Why the guide does not open here: the person has the host's link and sees nothing of it. */
export function tellWebmaster(element: Element, fault: unknown): void {
  const structure = element.getAttribute('structure') ?? '';
  say(
    fault instanceof NotKnown
      ? `structure « ${structure} », origine ${location.origin} : ${fault.message}.`
      : 'le guide ne s’ouvre pas. Le lien écrit dans la page reste affiché.',
    fault,
  );
}

/** Says which line the host's security policy lacks, whenever it refuses something of `base`. */
export function watchPolicy(base: string): void {
  document.addEventListener(
    'securitypolicyviolation',
    ({ blockedURI, effectiveDirective, sample }) => {
      const isOurs = blockedURI.replace(/^ws/, 'http').startsWith(base);
      // The name of a policy of trusted types that may not be made is all that is told of it.
      if (!isOurs && sample !== 'aiguillage') return;
      const source = isOurs ? new URL(blockedURI).origin : sample;
      const directive = effectiveDirective.replace('-elem', '');
      say(`la politique de sécurité (CSP) de cette page refuse. Ajoutez : ${directive} ${source}`);
    },
  );
}

function say(what: string, ...more: readonly unknown[]): void {
  // oxlint-disable-next-line no-console -- the console is where a webmaster looks
  console.error(`Aiguillage : ${what}`, ...more);
}
