/** A citation as the renderer of articles writes it. */
function cite(...places: [number, number][]): string {
  const links = places.map(
    ([number, place]) => `<a href="#ref-${number}" id="cite-${number}-${place}">${number}</a>`,
  );
  return `<sup class="cite">${links.join(', ')}</sup>`;
}

/** An invented text for clinicians with every kind of block. */
export const BODY_HTML = `<h2 id="in-short">In short</h2>
<p>Calf stretching for a few minutes before bed probably makes night cramps somewhat less frequent in adults over fifty-five, and it does little harm. ${cite([1, 1], [2, 1])} It takes two to four weeks before a difference can be felt, so people who try it should know that the first nights say little.</p>
<h2 id="from-the-guidelines">From the guidelines</h2>
<p>The society’s guidance names stretching as the first thing to offer, before any medicine, and asks clinicians to look for causes that can be treated. ${cite([1, 2])} A second document leaves the choice open because the trials were small. ${cite([3, 1])}</p>
<ul>
<li>Ask about medicines that were started in the last three months. ${cite([2, 2])}</li>
<li>Look for signs of poor circulation and for swelling on one side only.</li>
<li>Show the stretch once and have it repeated; a leaflet alone is forgotten.</li>
</ul>
<h2 id="from-the-research">From the research</h2>
<p>Three trials compared nightly stretching with advice alone. ${cite([2, 3], [4, 1], [5, 1])} All three counted cramps in a diary, which people filled in at breakfast, and two of them asked about sleep as well.</p>
<h3 id="how-large-the-effect-is">How large the effect is</h3>
<table>
<thead><tr><th>Trial</th><th>People</th><th>Cramps a week, stretching</th><th>Cramps a week, advice</th><th>Certainty</th></tr></thead>
<tbody>
<tr><td>Aldane</td><td>80</td><td>2.1</td><td>3.4</td><td>moderate</td></tr>
<tr><td>Brook</td><td>143</td><td>2.9</td><td>3.1</td><td>low</td></tr>
<tr><td>Cairns ${cite([6, 1])}</td><td>61</td><td>1.8</td><td>3.0</td><td>low</td></tr>
</tbody>
</table>
<blockquote>
<p>“Most people in the stretching group went on with it after the trial had ended.”</p>
</blockquote>
<h2 id="what-is-not-known">What is not known</h2>
<p>No trial followed people for longer than three months, and none included people in dialysis. Whether a night splint adds anything is unknown.</p>`;

/** The same answer for patients and families. */
export const PATIENT_HTML = `<h2 id="in-short">In short</h2>
<p>Stretching your calves before bed may give you fewer cramps at night. ${cite([1, 1])} Give it two to four weeks.</p>
<h2 id="how">How to do it</h2>
<ol>
<li>Stand an arm’s length from a wall.</li>
<li>Lean forward with your heels on the floor until your calves pull.</li>
<li>Hold for ten seconds, five times.</li>
</ol>`;
