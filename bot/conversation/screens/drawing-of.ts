import { type World } from '../world.ts';

/** A flow keeps the drawing that stands beside it in a menu. */
export function drawingOf({ menus }: World, flow: string): string | undefined {
  for (const { rows } of menus.values()) {
    const row = rows.find(({ goes }) => 'flow' in goes && goes.flow === flow);
    if (row) return row.drawing;
  }
  return undefined;
}
