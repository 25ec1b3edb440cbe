import { create } from 'qrcode';
import { html, raw, type Html } from '../http/html.js';

const MARGIN = 4;
const drawn = new Map<string, Html>();

/** Runs of dark modules as one path: about 2 KB for an address of 60 characters. */
function draw(address: string): Html {
  const { size, data } = create(address, { errorCorrectionLevel: 'M' }).modules;
  let path = '';
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      let end = column;
      while (end < size && data[row * size + end]) end += 1;
      if (end > column)
        path += `M${column + MARGIN} ${row + MARGIN}h${end - column}v1h${column - end}z`;
      column = Math.max(column, end);
    }
  }
  const side = size + 2 * MARGIN;
  return html`<svg
    class="qr"
    viewBox="0 0 ${side} ${side}"
    role="img"
    aria-label="QR code that opens this page"
    shape-rendering="crispEdges"
  >
    <path fill="#fff" d="M0 0h${side}v${side}H0z" />
    <path fill="#000" d="${raw(path)}" />
  </svg>`;
}

/** A QR code as inline SVG, remembered for the thousand addresses asked for first. */
export function qrCode(address: string): Html {
  const known = drawn.get(address);
  if (known) return known;
  const code = draw(address);
  if (drawn.size < 1000) drawn.set(address, code);
  return code;
}
