import { languagesOf } from '../../conversation/languages.ts';
import { type World } from '../../conversation/world.ts';
import { isRecord } from './read-activity.ts';

/** The language that a request's `locale` asks for, when the guide has it there. */
export function langOf(
  world: World,
  structure: string | undefined,
  body: unknown,
): string | undefined {
  const locale = isRecord(body) ? body['locale'] : undefined;
  if (typeof locale !== 'string') return undefined;
  const lang = locale.slice(0, 35).split('-')[0]?.toLowerCase();
  return languagesOf(world, structure).find((known) => known === lang);
}
