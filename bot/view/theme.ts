import { ownValue } from '../engine/own-value.ts';
import { TOKENS } from './style/tokens.ts';

/** Colours of a structure by role (`action`, `action-text`…), each `#rgb` or `#rrggbb`. */
export type Colors = Readonly<Record<string, string>>;

/** What a structure changes of the look: some roles, and nothing else. */
export interface Theme {
  readonly light?: Colors;
  /** Absent: our own colours where the person wants it dark. */
  readonly dark?: Colors;
  /** `0`, `4px`, `.45em` */
  readonly radius?: string;
  /** Names of fonts that the structure's page loads itself. */
  readonly 'font-family'?: string;
}

/** Two roles, and the contrast between them. */
export interface ThemePair {
  readonly scheme: 'light' | 'dark';
  readonly role: string;
  readonly on: string;
  readonly ratio: number;
  readonly needed: number;
}

const ROLE = /--aig-color-([a-z-]+): (#[0-9a-f]{3,6});/g;
const DARK_FROM = TOKENS.indexOf('@media (prefers-color-scheme: dark)');

/** Our own colours, by role. */
export const OWN_COLORS: Readonly<Record<'light' | 'dark', Colors>> = {
  light: rolesIn(TOKENS.slice(0, DARK_FROM)),
  dark: rolesIn(TOKENS.slice(DARK_FROM)),
};

/** Roles that a theme may set. */
export const COLOR_ROLES: readonly string[] = Object.keys(OWN_COLORS.light);

/** Words on what they stand on (WCAG 1.4.3), and edges, marks and focus (1.4.11). */
export const NEEDED: readonly (readonly [role: string, on: string, ratio: number])[] = [
  ...['text', 'muted', 'action'].flatMap((role) =>
    ['page', 'surface'].map((on) => [role, on, 4.5] as const),
  ),
  ['text', 'tint', 4.5],
  ['action-text', 'action', 4.5],
  ['confirm-text', 'confirm', 4.5],
  ['danger-text', 'danger', 4.5],
  ...['border', 'focus'].flatMap((role) => ['page', 'surface'].map((on) => [role, on, 3] as const)),
  ['here', 'page', 3],
  ['danger', 'page', 3],
];

/**
 * Every pair of a theme with its contrast, ours where the theme says nothing.
 *
 * @example themePairs({}).every(({ ratio, needed }) => ratio >= needed) // true
 */
export function themePairs({ light = {}, dark = {} }: Theme): readonly ThemePair[] {
  return [
    ...pairsOf('light', { ...OWN_COLORS.light, ...light }),
    ...pairsOf('dark', { ...OWN_COLORS.dark, ...dark }),
  ];
}

/**
 * The pairs of a theme whose contrast is too low.
 *
 * @example
 * themeFaults({ light: { action: '#ffff00' } }).map(({ role, on }) => `${role} on ${on}`)
 * // ['action on page', 'action on surface', 'action-text on action']
 */
export function themeFaults(theme: Theme): readonly ThemePair[] {
  return themePairs(theme).filter(({ ratio, needed }) => ratio < needed);
}

function pairsOf(scheme: ThemePair['scheme'], colors: Colors): readonly ThemePair[] {
  return NEEDED.map(([role, on, needed]) => {
    const ratio = contrast(ownValue(colors, role) ?? '#000', ownValue(colors, on) ?? '#fff');
    return { scheme, role, on, needed, ratio: Math.floor(ratio * 100) / 100 };
  });
}

/** Contrast of two colours, 1 to 21 (WCAG 2, relative luminance). */
export function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(color: string): number {
  const digits = color.slice(1);
  const long = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(long.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Holds of every element, and weighs more than our own rules: a linked sheet comes before those. */
const ABOVE = ':not(#_)';

/**
 * A theme as a style sheet, for pages and for the embedded guide. Forced colours, where a person
 * asks for them, win.
 *
 * @example themeCss({ radius: '4px' }).includes('--aig-radius: 4px;') // true
 */
export function themeCss({ light = {}, dark, radius, 'font-family': font }: Theme): string {
  const plain = [
    ...(radius === undefined ? [] : [`--aig-radius: ${radius};`]),
    ...(font === undefined ? [] : [`--aig-font-family: ${font}, system-ui, sans-serif;`]),
  ].join(' ');
  const hosts = `:root, :host([theme=auto]${ABOVE})`;
  const rules = [
    ...(plain === '' ? [] : [`:root, :host(${ABOVE}) { ${plain} }`]),
    '@media (forced-colors: none) {',
    `:host(:not([theme=auto])${ABOVE}) { ${colorsOf(light)} }`,
    `@media (prefers-color-scheme: light) { ${hosts} { ${colorsOf(light)} } }`,
    ...(dark ? [`@media (prefers-color-scheme: dark) { ${hosts} { ${colorsOf(dark)} } }`] : []),
    '}',
  ];
  return `${rules.join('\n')}\n`;
}

function colorsOf(colors: Colors): string {
  return Object.entries(colors)
    .map(([role, color]) => `--aig-color-${role}: ${color};`)
    .join(' ');
}

function rolesIn(css: string): Colors {
  return Object.fromEntries(
    [...css.matchAll(ROLE)].map(([, role = '', color = '']) => [role, color]),
  );
}
