/** Where names, passwords and authenticators of the sample people are written, in DATA_DIR. */
export const SAMPLE_CREDENTIALS_FILE = 'sample-board.txt';
