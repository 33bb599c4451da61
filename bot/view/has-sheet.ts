import { type Body, type View } from './view.ts';

/** What a sheet carries away. */
export type SheetBody = Extract<Body, { kind: 'orientation' | 'autonomy' }>;

/**
 * Whether a screen can be printed as a sheet: only outcomes can.
 *
 * @example
 * hasSheet(sureView) // true
 * hasSheet(view) // false
 */
export function hasSheet(view: View): view is View & { readonly body: SheetBody } {
  return view.body.kind === 'orientation' || view.body.kind === 'autonomy';
}
