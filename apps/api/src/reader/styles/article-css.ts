/** The trust block, the stepper, the switch between audiences, and running text. */
export const ARTICLE_CSS = `
.trust { border-block: 1px solid var(--line); padding-block: 0.9rem 0.65rem; margin-bottom: 1rem; font: 0.9375rem/1.5 var(--sans); }
.stepper { display: flex; list-style: none; margin: 0 0 0.9rem; padding: 0; max-width: 30rem; }
.stepper li { flex: 1; position: relative; margin: 0; padding-top: 1.25rem; color: var(--quiet); }
.stepper li:last-child { flex: none; }
.stepper li::before {
  content: ''; position: absolute; left: 0; top: 0.15rem; width: 0.8rem; height: 0.8rem;
  border: 2px solid currentColor; border-radius: 50%; background: var(--paper); z-index: 1;
}
.stepper li::after { content: ''; position: absolute; left: 0.8rem; right: 0; top: calc(0.55rem - 1px); border-top: 2px solid var(--line); }
.stepper li:last-child::after { content: none; }
.stepper .done { color: var(--ink); }
.stepper .done::before { background: currentColor; }
.stepper [aria-current] { font-weight: 700; }
.stepper .ahead::before { border-color: var(--field-line); }
.facts { margin: 0 0 0.5rem; font: 0.9375rem/1.5 var(--sans); }
.facts div { display: flex; flex-wrap: wrap; column-gap: 0.75rem; padding-block: 0.1rem; }
.facts dt { color: var(--quiet); flex: 0 0 7.25rem; }
.facts dd { margin: 0; flex: 1 1 9rem; min-width: 0; }
.person { display: block; }
.person .dot { display: none; }
@media (min-width: 40rem) {
  .facts dt { flex-basis: 8.25rem; }
  .person { display: inline-block; }
  .person .dot { display: inline; }
}
.audience { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 0.75rem; margin-bottom: 1rem; font: 0.9375rem/1.5 var(--sans); }
.audience p { margin: 0; color: var(--quiet); }
.audience ul { list-style: none; display: flex; margin: 0; padding: 0; border: 1px solid var(--field-line); border-radius: 4px; }
.audience li { margin: 0; }
.audience li + li { border-left: 1px solid var(--field-line); }
.audience a { display: block; padding: 0.3rem 0.75rem; text-decoration: none; }
.audience a:hover { text-decoration: underline; }
.audience a[aria-current] { background: var(--ink); color: var(--paper); }
.remember { margin: 0; }
.contents { font: 0.9375rem/1.5 var(--sans); margin-bottom: 1rem; }
.contents summary { cursor: pointer; padding-block: 0.25rem; color: var(--link); width: fit-content; }
.contents ul { list-style: none; padding-left: 1.1rem; margin: 0.25rem 0 0; }
.contents li { margin: 0; }
.contents a { display: inline-block; padding-block: 0.2rem; }
.text { margin-top: 1.75rem; }
.text > :first-child { margin-top: 0; }
.text img { max-width: 100%; height: auto; }
.text blockquote { margin-inline: 0; padding-left: 1rem; border-left: 3px solid var(--line); color: var(--quiet); }
.table-scroll { overflow-x: auto; margin-bottom: 1.1rem; }
table { border-collapse: collapse; font: 0.9375rem/1.45 var(--sans); font-variant-numeric: tabular-nums; min-width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 1rem 0.4rem 0; border-bottom: 1px solid var(--line); min-width: 6rem; }
thead th { border-bottom: 2px solid var(--ink); }
.reviewers, .entries, .timeline { list-style: none; padding: 0; }
.reviewers li, .entries li, .timeline li { padding-block: 0.75rem; margin: 0; border-top: 1px solid var(--line); }
.reviewers p, .entries p, .timeline p { margin: 0 0 0.25rem; }
.reviewers li, .timeline li { font-size: 1.0625rem; }
.entries a { display: inline-block; padding-block: 0.15rem; font-size: 1.1875rem; }
.entries p { color: var(--quiet); font: 0.9375rem/1.5 var(--sans); }
.entries p a { font-size: inherit; min-width: 1.5rem; }
.entries strong { color: var(--ink); }
.timeline h3 { margin: 0; }
.digest { font: 0.875rem/1.5 var(--sans); color: var(--quiet); }
.digest code { color: var(--ink); font-size: 0.9375em; }
.actions { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.75rem; }
.actions li { margin: 0; }
`;
