import { type Menu, type MenuRow } from '../conversation/world.ts';
import { type LoadedFlows } from './load/load-flows.ts';

/** The menus without the rows that lead to what is not served; a menu left with none is not led to. */
export function servedMenus({
  menus,
  flows,
  stubs,
  families,
}: Pick<LoadedFlows, 'menus' | 'flows' | 'stubs' | 'families'>): LoadedFlows['menus'] {
  let served = menus;
  const leads = ({ goes }: MenuRow): boolean => {
    if ('flow' in goes) return flows.has(goes.flow) || stubs.has(goes.flow);
    if ('family' in goes) return families.has(goes.family);
    return !('menu' in goes) || (served.get(goes.menu)?.rows.length ?? 0) > 0;
  };
  for (;;) {
    const next = new Map([...served].map(([id, menu]) => [id, withRows(menu, leads)] as const));
    if ([...next].every(([id, menu]) => served.get(id) === menu)) return served;
    served = next;
  }
}

function withRows(menu: Menu, leads: (row: MenuRow) => boolean): Menu {
  const [rows, aside] = [menu.rows.filter(leads), menu.aside.filter(leads)];
  const isWhole = rows.length === menu.rows.length && aside.length === menu.aside.length;
  return isWhole ? menu : { ...menu, rows, aside };
}
