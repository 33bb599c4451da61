import { type DangerKind } from './kinds.ts';
import { CHILD_DANGER } from './signs/child.ts';
import { CUTOFF } from './signs/cutoff.ts';
import { HOMELESS } from './signs/homeless.ts';
import { HUNGER } from './signs/hunger.ts';
import { LEGAL } from './signs/legal.ts';
import { MEDICAL } from './signs/medical.ts';
import { OVERWHELM } from './signs/overwhelm.ts';
import { SUICIDE } from './signs/suicide.ts';
import { VIOLENCE } from './signs/violence.ts';

/** What people say in each danger, on words read by `readPlea`. */
export const SIGNS: Readonly<Record<DangerKind, readonly string[]>> = {
  suicide: SUICIDE,
  violence: VIOLENCE,
  child: CHILD_DANGER,
  homeless: HOMELESS,
  hunger: HUNGER,
  medical: MEDICAL,
  cutoff: CUTOFF,
  overwhelm: OVERWHELM,
  legal: LEGAL,
};
