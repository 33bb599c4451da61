import { type CheckInput } from '../check.ts';
import { type FlowSource } from '../authored.ts';
import { expand } from './expand.ts';

/** Every address in use in a file: `step`, `sub/step`, and each with `.option`. */
export function addressesOf(source: FlowSource, input: CheckInput): ReadonlySet<string> {
  const addresses = new Set<string>();
  for (const { address, step } of expand(source, input.sources).nodes.values()) {
    addresses.add(address);
    for (const option of step.options ?? []) addresses.add(`${address}.${option.id}`);
  }
  return addresses;
}
