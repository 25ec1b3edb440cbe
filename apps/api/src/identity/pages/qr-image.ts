import { create } from 'qrcode';
import { html, raw, type Html } from '../../http/html.js';

const MARGIN = 4;

/** A QR code as inline SVG. Nothing is remembered: what it shows here is a secret. */
export function qrImage(text: string, label: string): Html {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  let path = '';
  for (let at = 0; at < size * size; at += 1)
    if (data[at]) path += `M${(at % size) + MARGIN} ${Math.floor(at / size) + MARGIN}h1v1h-1z`;
  const side = size + 2 * MARGIN;
  return html`<span class="qr"
    ><svg viewBox="0 0 ${side} ${side}" role="img" aria-label="${label}">
      <path fill="#fff" d="M0 0h${side}v${side}H0z" />
      <path fill="#000" d="${raw(path)}" /></svg
  ></span>`;
}
