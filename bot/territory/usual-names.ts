import { type NamedCommune } from './name-index.ts';
import { USUAL_NAMES } from './usual-name-rows.ts';

/** Usual names, each with every commune that it may mean. */
export function usualNames(): readonly NamedCommune[] {
  return USUAL_NAMES.flatMap(([names, ...insee]) =>
    names.split(', ').flatMap((name) => insee.map((one) => ({ name, insee: one }))),
  );
}
