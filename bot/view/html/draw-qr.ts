import { qrModules } from './qr-modules.ts';
import { qrSvg } from './qr-svg.ts';

/**
 * The code of some text as SVG, drawn without a network.
 *
 * @example drawQr('https://guide.example/').startsWith('<svg viewBox="0 -.5 33 33"') // true
 */
export function drawQr(text: string): string {
  return qrSvg(qrModules(text));
}
