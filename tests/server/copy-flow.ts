import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FLOW = join('caf', 'declaration-trimestrielle.yaml');

/** What the flow copied and the one beside it need: no other flow is named. */
const LISTS = {
  'families.yaml': `social-sante:
  title: { fr: Mes aides, en: My benefits, ar: إعاناتي }
  drawing: health
  topics: [caf.declaration-trimestrielle, caf.mot-de-passe]
`,
  'menu.yaml': `first:
  title: { fr: C’est avec qui ?, en: Who is it with?, ar: مع من؟ }
  rows:
    - title: { fr: Mon mot de passe, en: My password, ar: كلمة المرور }
      drawing: family
      goes: { flow: caf.mot-de-passe }
`,
};

/** Where a copy stands, and ways to break and mend its flow. */
export interface CopiedFlow {
  readonly flows: string;
  readonly break: () => void;
  readonly mend: () => void;
  readonly change: (from: string, to: string) => void;
}

/**
 * A folder of flows with two of those that ship (another is under way while one is at fault) and
 * their pieces: that a file is read anew costs what those cost, not what all do.
 */
export function copyFlow(flows: string): CopiedFlow {
  mkdirSync(flows);
  for (const name of ['facts.yaml', 'languages.yaml', 'shared', 'caf']) {
    cpSync(join('flows', name), join(flows, name), {
      recursive: true,
      filter: (from) => !from.includes('/caf/') || isCopied(from),
    });
  }
  for (const [name, text] of Object.entries(LISTS)) writeFileSync(join(flows, name), text);
  const file = join(flows, FLOW);
  const sound = readFileSync(file, 'utf8');
  return {
    flows,
    break: () => {
      writeFileSync(file, sound.replace('go: see-msa', 'go: nowhere'));
    },
    mend: () => {
      writeFileSync(file, sound);
    },
    change: (from, to) => {
      writeFileSync(file, sound.replace(from, to));
    },
  };
}

function isCopied(path: string): boolean {
  return /\/(?:declaration-trimestrielle|mot-de-passe)\./.test(path);
}
