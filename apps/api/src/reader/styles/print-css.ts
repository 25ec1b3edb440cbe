/** Paper: the address and its QR code first, every reference, no navigation. */
export const PRINT_CSS = `
@page { margin: 18mm 17mm; }
@media print {
  :root {
    --paper: #fff; --ink: #000; --quiet: #333; --line: #999; --link: #000;
    --caution: #fff; --grave: #fff; --caution-line: #000; --grave-line: #000; --measure: none;
  }
  body { font-size: 10.5pt; line-height: 1.45; }
  .skip, .site, .audience, .contents, .contact, .notes, .links, .back, .foot .links { display: none; }
  .sheet, .foot, .banner p { max-width: none; padding-inline: 0; }
  .sheet > *, .sheet article > *, .text > * { max-width: none; }
  .text > .cited { display: block; }
  .person { display: inline-block; }
  .person .dot { display: inline; }
  .banner { border: 2px solid #000; padding-inline: 0.75rem; margin-bottom: 1rem; }
  .print-address { display: flex; gap: 1rem; align-items: center; margin-bottom: 0.75rem; }
  .on-paper { display: inline; overflow-wrap: anywhere; }
  .print-address p { margin: 0; overflow-wrap: anywhere; }
  .qr { width: 26mm; height: 26mm; flex: none; }
  .trust, .facts, .board, .aside, .ways, .state, .digest, .foot { font-size: 9pt; }
  .stepper li::before { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .references, .reviewers li, .timeline li { font-size: 9.5pt; }
  table { font-size: 9pt; }
  .references > li { margin-bottom: 0.5rem; }
  .references > li::marker { font-size: 9pt; }
  h1 { font-size: 20pt; }
  h2 { font-size: 13.5pt; margin-top: 1.5rem; }
  h3 { font-size: 11.5pt; }
  h1, h2, h3, h4 { break-after: avoid; }
  .trust, .references > li, .reviewers li, tr, blockquote, pre { break-inside: avoid; }
  p, li { orphans: 3; widows: 3; }
  a { text-decoration: none; }
  .table-scroll { overflow: visible; }
  .foot { margin-top: 1.5rem; padding-bottom: 0; }
}
`;
