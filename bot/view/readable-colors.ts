import { ownValue } from '../engine/own-value.ts';
import { COLOR_ROLES, contrast, NEEDED, OWN_COLORS, type Colors } from './theme.ts';

/** What a colour stands on, or bears. */
export interface Beside {
  readonly color: string;
  /** The contrast that it needs with it. */
  readonly needed: number;
}

/**
 * The colour of the same hue that can be read beside all of these, nearest to a lightness (its own,
 * 0 to 1); `undefined`: none can.
 */
export function nearestReadable(
  color: string,
  besides: readonly Beside[],
  lightness = toHsl(color).lightness,
): string | undefined {
  const tones = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS)
    .toSorted((one, other) => Math.abs(one - lightness) - Math.abs(other - lightness))
    .map((tone) => toHex({ ...toHsl(color), lightness: tone }));
  const own = toHex({ ...toHsl(color), lightness });
  return [own, ...tones].find((tone) =>
    besides.every((beside) => contrast(tone, beside.color) >= beside.needed),
  );
}

/**
 * The nearest readable shade of a theme's colour beside its others; `undefined` when there is none.
 *
 * @example readableRole({ ...OWN_COLORS.light, action: '#ffff00' }, 'action') // '#757500'
 */
export function readableRole(colors: Colors, role: string): string | undefined {
  return nearestReadable(ownValue(colors, role) ?? '#000', besidesOf(colors, role));
}

/**
 * A structure's colours for the dark scheme: its hues at the lightness of ours, adjusted until each
 * contrasts enough with the others and with ours.
 *
 * @example darkColors({ action: '#000091' }) // { action: '#7878ff' }
 */
export function darkColors(own: Colors): Colors {
  const colors = new Map(Object.entries(OWN_COLORS.dark));
  const left = new Set(Object.keys(own));
  for (const role of ORDER.filter((one) => ownValue(own, one) !== undefined)) {
    left.delete(role);
    const decided = Object.fromEntries([...colors].filter(([one]) => !left.has(one)));
    const ours = ownValue(OWN_COLORS.dark, role) ?? '#000';
    const wanted = ownValue(own, role) ?? ours;
    const color = nearestReadable(wanted, besidesOf(decided, role), toHsl(ours).lightness);
    colors.set(role, color ?? ours);
  }
  return Object.fromEntries(Object.keys(own).map((role) => [role, colors.get(role) ?? '']));
}

const STEPS = 200;

/** Backgrounds first: what stands on them is moved then. */
const ORDER: readonly string[] = COLOR_ROLES.toSorted(
  (one, other) => Number(standsOn(one)) - Number(standsOn(other)),
);

function standsOn(role: string): boolean {
  return NEEDED.some(([one]) => one === role);
}

/** What a role must be told from, among these colours. */
function besidesOf(colors: Colors, role: string): readonly Beside[] {
  return NEEDED.flatMap(([one, on, needed]) => {
    const other = one === role ? on : on === role ? one : undefined;
    const color = other === undefined ? undefined : ownValue(colors, other);
    return color === undefined ? [] : [{ color, needed }];
  });
}

interface Hsl {
  /** Degrees. */
  readonly hue: number;
  /** 0 to 1. */
  readonly saturation: number;
  readonly lightness: number;
}

function toHsl(color: string): Hsl {
  const digits = color.slice(1);
  const long = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => Number.parseInt(long.slice(at, at + 2), 16) / 255,
  );
  const [low, high] = [Math.min(red, green, blue), Math.max(red, green, blue)];
  const [spread, sum] = [high - low, high + low];
  if (spread === 0) return { hue: 0, saturation: 0, lightness: high };
  const turn =
    high === red
      ? (green - blue) / spread
      : high === green
        ? 2 + (blue - red) / spread
        : 4 + (red - green) / spread;
  return {
    hue: (turn * 60 + 360) % 360,
    saturation: spread / (1 - Math.abs(sum - 1)),
    lightness: sum / 2,
  };
}

function toHex({ hue, saturation, lightness }: Hsl): string {
  const half = saturation * Math.min(lightness, 1 - lightness);
  const part = (offset: number): string => {
    const turn = (offset + hue / 30) % 12;
    const value = lightness - half * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(0)}${part(8)}${part(4)}`;
}
