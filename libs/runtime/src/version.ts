/** The product's version, as it appears in events and exports. Kept equal to package.json by a test. */
export const VERSION = '0.1.0';
