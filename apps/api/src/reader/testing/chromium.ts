// The path stands in a variable because the script carries no types.
const SERVICES: string = '../../../../../scripts/services.mjs';

/** Where the browser suites find their browser, and whether they can run here (it says if not). */
export const { CHROMIUM, hasChromium } = (await import(SERVICES)) as {
  CHROMIUM: string;
  hasChromium: () => boolean;
};
