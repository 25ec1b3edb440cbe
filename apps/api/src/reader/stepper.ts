import { html, type Html } from '../http/html.js';
import { type Stage } from './page-model.js';

const STEPS: { stage: Stage; words: string }[] = [
  { stage: 'submitted', words: 'Submitted' },
  { stage: 'under-review', words: 'Under review' },
  { stage: 'approved', words: 'Approved' },
];

/** How far the text has come; each step also says so in words, for eyes and ears without colour. */
export function stepper(stage: Stage): Html {
  const reached = STEPS.findIndex((step) => step.stage === stage);
  return html`<ol class="stepper" aria-label="Review status">
    ${STEPS.map(({ words }, at) => {
      if (at === reached)
        return html`<li class="done" aria-current="step">
          ${words}<span class="unseen"> (now)</span>
        </li>`;
      const isDone = at < reached;
      return html`<li class="${isDone ? 'done' : 'ahead'}">
        ${words}<span class="unseen"> (${isDone ? 'done' : 'not yet'})</span>
      </li>`;
    })}
  </ol>`;
}

/** The state of an article in one or two words, as lists show it. */
export function stageInWords(stage: Stage): string {
  return STEPS.find((step) => step.stage === stage)?.words ?? stage;
}
