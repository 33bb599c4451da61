import { encode } from 'uqr';
import { QR_OPTIONS, qrSvg } from '../../view/html/qr-svg.ts';

/** The code of some text as SVG. */
export function drawQr(text: string): string {
  return qrSvg(encode(text, QR_OPTIONS));
}
