/**
 * Citations, the notes that hold their sources, and the reference list. Where there is room the
 * notes stand open in the margin beside their block; a browser that cannot open them there
 * (no ::details-content) shows them folded up.
 */
export const SOURCES_CSS = `
sup.cite { font: 0.6875em/1 var(--sans); vertical-align: super; white-space: nowrap; }
sup.cite a { padding: 0.45em 0.1em; text-decoration: none; font-variant-numeric: tabular-nums; }
sup.cite a:hover { text-decoration: underline; }
.cited { margin-bottom: 1.1rem; }
.cited > :first-child { margin-bottom: 0; }
.notes { font: 0.875rem/1.45 var(--sans); color: var(--quiet); }
.notes summary { cursor: pointer; padding-block: 0.2rem; min-height: 1.5rem; width: fit-content; }
.notes ul { list-style: none; margin: 0.25rem 0 0.5rem; padding: 0 0 0 0.75rem; border-left: 2px solid var(--line); }
.notes li { margin-bottom: 0.5rem; padding-left: 1.6rem; position: relative; }
.notes .number { position: absolute; left: 0; top: -0.15rem; min-width: 1.5rem; padding-block: 0.15rem; text-decoration: none; font-weight: 600; font-variant-numeric: tabular-nums; }
@media (min-width: 72rem) {
  .site, .sheet, .foot, .banner p { max-width: calc(var(--measure) + var(--gap) + var(--margin) + 2.5rem); }
  .sheet > *, .sheet article > *, .text > * { max-width: var(--measure); }
  .sheet > article, .sheet .text { max-width: none; }
  .text > .cited { max-width: none; display: grid; grid-template-columns: minmax(0, var(--measure)) var(--margin); column-gap: var(--gap); }
  .notes { align-self: start; padding-top: 0.35rem; margin-bottom: -1.1rem; }
  @supports selector(::details-content) {
    .notes > summary { display: none; }
    .notes::details-content { content-visibility: visible; display: block; }
    .notes ul { margin: 0; }
    .notes ul:has(> li:nth-child(3)) .entry {
      display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden;
    }
  }
}
.references { font-size: 1rem; line-height: 1.5; padding-left: 2.25rem; }
.references > li { margin-bottom: 0.9rem; padding-left: 0.25rem; }
.references > li::marker { font-family: var(--sans); font-size: 0.875rem; color: var(--quiet); }
.references p { margin: 0; }
.references li:target, .cite a:target { background: var(--caution); outline: 4px solid var(--caution); }
.ways { font: 0.875rem/1.5 var(--sans); display: flex; flex-wrap: wrap; gap: 0 1rem; }
.ways a { display: inline-block; padding-block: 0.15rem; min-width: 1.5rem; min-height: 1.5rem; overflow-wrap: anywhere; }
.back { color: var(--quiet); }
.back a { text-align: center; }
.state { font: 0.875rem/1.5 var(--sans); color: var(--quiet); }
.state-grave { color: var(--ink); border-left: 4px solid var(--grave-line); padding-left: 0.6rem; }
.footnotes { font-size: 1rem; }
`;
