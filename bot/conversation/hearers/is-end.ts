import { type View } from '../../view/view.ts';

/**
 * Whether a screen is the end of a path.
 *
 * @example isEnd({ body: { kind: 'menu' } }) // false
 */
export function isEnd({ body }: { readonly body: Pick<View['body'], 'kind'> }): boolean {
  return body.kind === 'autonomy' || body.kind === 'orientation';
}
