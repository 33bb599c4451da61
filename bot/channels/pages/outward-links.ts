import { type Form, type LinkMaker, type TakeLinks, type Target } from '../../view/link-maker.ts';
import { outward } from '../http/root.ts';

/** Every member is said here: one more that holds an address is not forgotten. */
type All<T> = { readonly [K in keyof Required<T>]: T[K] | undefined };

/** The same links and forms, as they go out under the root of the service. */
export function outwardLinks(root: string, links: LinkMaker): LinkMaker {
  if (root === '') return links;
  const all = {
    to: (action) => target(root, links.to(action)),
    buttons: links.buttons && form(root, links.buttons),
    take: links.take && ((take) => taken(root, links.take?.(take) ?? {})),
    quit: () => form(root, links.quit()),
    typed: (purpose) => form(root, links.typed(purpose)),
    ticked: (step) => form(root, links.ticked(step)),
  } satisfies All<LinkMaker>;
  const { buttons, take, ...always } = all;
  return { ...always, ...(buttons && { buttons }), ...(take && { take }) };
}

function form(root: string, { action, fields }: Form): Form {
  return { action: outward(root, action), fields };
}

function target(root: string, one: Target): Target {
  return 'href' in one ? { ...one, href: outward(root, one.href) } : one;
}

/** What goes to another phone is a whole address already. */
function taken(root: string, links: TakeLinks): TakeLinks {
  const { sheet, calendar, wrong } = links;
  return {
    ...links,
    ...(sheet && { sheet: target(root, sheet) }),
    ...(calendar !== undefined && { calendar: outward(root, calendar) }),
    ...(wrong && { wrong: { ...wrong, href: outward(root, wrong.href) } }),
  };
}
