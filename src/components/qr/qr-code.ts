import { svg, html, type TemplateResult } from 'lit';
import { qrPath } from '../../qr/qr-path.ts';

/** A QR code on white with its quiet zone; what it is for is said by `label`. */
export function qrCode(text: string, level: 'L' | 'M' | 'Q', label: string): TemplateResult {
  const { path, size } = qrPath(text, level);
  const whole = size + 8;
  return html`<svg
    class="qr"
    viewBox="0 0 ${whole} ${whole}"
    role="img"
    aria-label=${label}
    shape-rendering="crispEdges"
  >
    ${svg`<path fill="#fff" d="M0 0h${whole}v${whole}H0z"/><path fill="#000" transform="translate(4 4)" d=${path}/>`}
  </svg>`;
}
