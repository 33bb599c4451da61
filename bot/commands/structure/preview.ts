import { begin } from '../../conversation/begin.ts';
import { screen } from '../../conversation/screen.ts';
import { type Structure } from '../../conversation/structure.ts';
import { type World } from '../../conversation/world.ts';
import { guidePath } from '../../channels/integrate/poster.ts';
import { tryOutPath } from '../../channels/integrate/try-out.ts';
import { type Pairs } from '../../channels/pages/query.ts';
import { themePairs } from '../../view/theme.ts';
import { toPlain } from '../../view/to-plain.ts';

export interface PreviewOptions {
  readonly world: World;
  /** Where the service is, for who looks with a browser. */
  readonly publicUrl: string;
  readonly now: number;
}

/** What a structure's page will show, before it is one: lines in French. */
export function previewOf(
  structure: Structure,
  { world, publicUrl, now }: PreviewOptions,
): readonly string[] {
  const { id, name, contact, legal = [], theme } = structure;
  const accepted: World = { ...world, structures: new Map([...world.structures, [id, structure]]) };
  const first = screen(accepted, begin(accepted, { structure: id }), now);
  const { phone = 'aucun numéro', url } = contact;
  return [
    'Ce que sa page montrera',
    `- Sur l'affiche : ${name}`,
    `- Sur son site, sans le guide : « Ouvrir le guide des démarches », puis ${phone}`,
    ...(url === undefined ? [] : [`- Page de contact : ${url}`]),
    '- Premier écran :',
    ...toPlain(first).trimEnd().split('\n').map(inside),
    ...titled('- Dans les mentions légales :', legal),
    ...titled('- Couleurs :', theme ? leastReadable(theme) : []),
    `- Dans un navigateur : ${publicUrl}${tried(structure, world)}`,
  ];
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map(inside)];
}

/** Where the service shows its colours on its first screen, accepted or not. */
function tried({ flow = '', commune = '', theme }: Structure, world: World): string {
  const asked: Pairs = [
    ['flow', flow],
    ['commune', commune],
  ];
  return tryOutPath(Object.entries(theme?.light ?? {})) + guidePath(world, asked);
}

/** Of each scheme, the pair that reads worst. */
function leastReadable(theme: NonNullable<Structure['theme']>): readonly string[] {
  return (['light', 'dark'] as const).flatMap((scheme) => {
    const [worst] = themePairs(theme)
      .filter((pair) => pair.scheme === scheme)
      .toSorted((one, other) => one.ratio - one.needed - (other.ratio - other.needed));
    if (!worst) return [];
    const way = scheme === 'light' ? 'clair' : 'sombre';
    const { role, on, ratio, needed } = worst;
    return [`${way} : ${role} sur ${on}, ${ratio.toFixed(2)} pour 1 (au moins ${needed})`];
  });
}

function inside(line: string): string {
  return line === '' ? '' : `    ${line}`;
}
