import { CITED, type ProseBlock } from '../markdown/prose-block.js';
import { type Problem } from '../types.js';
import { splitSentences } from './split-sentences.js';

const NUMBER = String.raw`(?<![\p{L}\p{N}.])\d[\d,]*(?:\.\d+)?`;
const UNIT = String.raw`(?:mg|mcg|µg|μg|ug|ng|kg|g|mL|ml|dL|L|IU|mIU|units?|mmol|µmol|mol|mEq|mmHg|bpm|kcal|tablets?|capsules?|drops?|puffs?|sprays?|percent|per cent)`;
const GROUP = String.raw`(?:patients|participants|people|adults|children|women|men|subjects|studies|trials|RCTs|cases)`;

// What a reader would act on or a reviewer would check: amounts, rates, statistics, schedules, samples.
const CLAIMS = [
  new RegExp(String.raw`${NUMBER}\s?(?:%|‰|${UNIT}(?![\p{L}\p{N}]))`, 'u'),
  /\b[nN]\s?=\s?\d/,
  /\b[pP]\s?[<>=≤≥]\s?0?\.\d/,
  /\b(?:a?RR|a?HR|a?OR|IRR|SMD|MD|NNT|NNH|ARR|RRR|AUC|AUROC)\b[\s:=,(]{0,3}\d/,
  /\b(?:risk|hazard|odds) ratio\b[^.]{0,20}\d/i,
  /\b\d{2}\s?%?\s?(?:CI\b|confidence interval)/,
  /\b(?:\d+|once|twice|two|three|four|five|several)[- ]?(?:times )?(?:a |per |each )?(?:daily|weekly|monthly|day|week)\b(?! (?:\d|later|after|before))/i,
  /\bevery (?:\d+|two|three|four|six|eight|twelve)[- ](?:hours?|days?|weeks?|months?)\b/i,
  /\b\d+(?:\.\d+)?[- ]?fold\b/i,
  new RegExp(String.raw`${NUMBER} (?:of|out of) (?:the )?\d`, 'u'),
  new RegExp(String.raw`${NUMBER} (?:[a-z-]+ ){0,2}${GROUP}\b`, 'u'),
];

/**
 * Sentences that state a dose, a rate or a statistic and cite nothing, in the sentence or directly after it
 * (feature F11). A table row may also rest on a citation in the table's head.
 */
export function findUnsupportedStatements(blocks: readonly ProseBlock[]): Problem[] {
  const problems: Problem[] = [];
  let isHeadCited = false;
  for (const block of blocks) {
    const isCited = block.text.includes(CITED);
    if (block.kind === 'table-head') isHeadCited = isCited;
    else if (block.kind === 'table-row') {
      if (!isHeadCited && !isCited && isClaim(block.text)) problems.push(problemOf(block, 0));
    } else problems.push(...inProse(block));
  }
  return problems;
}

function inProse(block: ProseBlock): Problem[] {
  if (!/\d|twice|once|times|daily|every/i.test(block.text)) return [];
  return splitSentences(block.text)
    .filter(({ text }) => !text.includes(CITED) && isClaim(text))
    .map((sentence) => problemOf({ ...block, text: sentence.text }, sentence.breaksBefore));
}

function isClaim(text: string): boolean {
  return CLAIMS.some((claim) => claim.test(text));
}

function problemOf(block: ProseBlock, breaksBefore: number): Problem {
  const text = block.text.replace(/[\s\u2502]+/g, ' ').trim();
  return {
    code: 'unsupported-statement',
    severity: 'warns',
    message: 'This gives a figure or a dose without a source. Cite one here, or reword it.',
    line: block.line + breaksBefore,
    excerpt: text.length > 160 ? `${text.slice(0, 157)}...` : text,
  };
}
