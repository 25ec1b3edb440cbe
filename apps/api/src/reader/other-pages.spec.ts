import { describe, expect, it } from '@jest/globals';
import { messagePage, messageStatus } from './message-page.js';
import { rulesInWords } from './policy-page.js';
import { REPORT_FORMS, TRAP_FIELD } from './report-fields.js';
import { reportFormPage } from './report-forms.js';
import { SITE } from './testing/a-page.js';
import {
  aHistoryPage,
  anEmptyVerifyPage,
  anIndexPage,
  aPolicyPage,
  aReceiptPage,
  aReportForm,
  aVerifyPage,
} from './testing/other-pages.js';

const textOf = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('the index', () => {
  it('lists each article once, with its state and its topics as links', () => {
    const text = textOf(anIndexPage());
    expect(anIndexPage().match(/href="\/articles\/tea"/g)).toHaveLength(1);
    expect(anIndexPage()).toContain('<a href="/?topic=digestion">Digestion</a>');
    expect(text).toContain('Under review, review not finished');
    expect(text).toContain('Approved, signed, waiting to be published');
    expect(text).toContain('Approved · Last reviewed 7 April 2026');
    expect(text).toContain('RETRACTED: Do copper bracelets ease hand pain? Retracted');
  });
});

describe('the change history', () => {
  it('shows every publication with its class and signers, and the corrections', () => {
    const text = textOf(aHistoryPage());
    expect(text).toMatch(/7 April 2026.*19 January 2026.*3 November 2025/);
    expect(text).toContain('Substantive change');
    expect(text).toContain('Signed by Ines Okafor, MD · Tomas Lindqvist, PharmD');
    expect(text).toContain('Correction , 19 January 2026');
  });
});

describe('the verify page', () => {
  it('shows digest, meaning, time with zone, place in the log and the proof', () => {
    const text = textOf(aVerifyPage());
    expect(text).toContain('sha256:6b3a55e0');
    expect(text).toContain('“I have read this text and it is medically accurate.”');
    expect(text).toContain('11:12:44 (Europe/Vienna, UTC+02:00)');
    expect(text).toContain('entry 4211 of a log that had 4218 entries');
    expect(aVerifyPage()).toContain('href="/articles/stretching-night-cramps/proof"');
  });

  it('says which signature does not count and why', () => {
    expect(textOf(aVerifyPage())).toContain('Does not count: It was taken back on 9 April 2026.');
  });

  it('admits what cannot be verified', () => {
    expect(textOf(anEmptyVerifyPage())).toContain('Not verifiable yet.');
    expect(textOf(aVerifyPage())).toContain('You cannot check here');
    expect(textOf(anEmptyVerifyPage())).toContain('once it is published');
  });

  it('says what each download holds, and that the event and the seal are in the bundle', () => {
    expect(aVerifyPage()).toContain('href="/articles/stretching-night-cramps/signed-text.json"');
    const text = textOf(aVerifyPage());
    expect(text).toContain('sha256sum signed-text.json');
    expect(text).toContain('It holds neither the event nor the text.');
    expect(text).toMatch(
      /the seal of each signature are in the evidence bundle that the publisher/,
    );
  });
});

describe('the policy page', () => {
  it('puts the rules into words', () => {
    const text = textOf(aPolicyPage());
    expect(text).toContain('in force since 1 January 2026');
    expect(text).toContain('A text of high risk needs 2 signatures, among them: a pharmacist.');
    expect(text).toContain('reviewed again within 12 months');
  });

  it('says that nothing unsigned is shown where the policy forbids it', () => {
    expect(rulesInWords({ levels: [], isPendingShown: false })).toEqual([
      'No text is shown to readers before it is signed.',
    ]);
  });
});

describe('the report forms', () => {
  it.each(['error', 'question'] as const)('post %s fields that each have a label', (kind) => {
    const page = reportFormPage(aReportForm({ kind, errors: [] }));
    expect(page).toMatch(/<form\s+method="post"/);
    for (const { name } of REPORT_FORMS[kind].fields) {
      expect(page).toContain(`<label for="${name}">`);
      expect(page).toContain(`name="${name}"`);
    }
    expect(page).toMatch(new RegExp(`name="${TRAP_FIELD}"[^>]*tabindex="-1"`));
  });

  it('gives refused input back with each message beside its field', () => {
    const page = reportFormPage(aReportForm());
    expect(page).toContain('<title>Error: ');
    expect(page).toContain('value="not-an-address"');
    expect(page).toContain('aria-describedby="email-hint email-error"');
    expect(page).toContain('href="#message"');
  });

  it('escapes what was typed', () => {
    const values = { message: '</textarea><script>' };
    expect(reportFormPage(aReportForm({ values }))).not.toContain('<script>');
  });

  it('hands out the receipt', () => {
    expect(textOf(aReceiptPage())).toContain('Q7K2-94MX');
    expect(textOf(aReceiptPage())).toContain(
      'Our answer will stand at the address of this receipt',
    );
  });
});

describe('messages', () => {
  it('go with their status', () => {
    expect(messageStatus('not-found')).toBe(404);
    expect(messageStatus('gone')).toBe(410);
    expect(messageStatus('too-large')).toBe(413);
    expect(messageStatus('too-many')).toBe(429);
  });

  it('say how long to wait', () => {
    expect(textOf(messagePage(SITE, 'too-many', 90))).toContain('Try again in 2 minutes.');
    expect(textOf(messagePage(SITE, 'too-many', 30))).toContain('Try again in 1 minute.');
  });
});
