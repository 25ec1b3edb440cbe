import { renderBody } from '#libs/content';
import { report } from './harness/report.js';
import { sampleContent } from './harness/sample-text.js';

const CITATIONS = 230;
const content = sampleContent(80_000, CITATIONS);
const body = content.bodies.clinician ?? '';

function once(): number {
  const begun = performance.now();
  renderBody(body, content.references, { audience: 'clinician' });
  return performance.now() - begun;
}

// The first run formats every reference; editors meet it once, when a reference list arrives.
const coldMs = once();
const times = Array.from({ length: 30 }, once).sort((one, other) => one - other);
report({
  name: 'render-80-kb',
  value: Number(times[Math.floor(times.length / 2)]?.toFixed(1)),
  unit: 'ms, median, references formatted before',
  goal: 60,
  want: 'at most',
  coldMs: Math.round(coldMs),
  bytes: body.length,
  citations: CITATIONS,
});
