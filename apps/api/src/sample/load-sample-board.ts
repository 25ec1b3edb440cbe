import { type Environment } from '#libs/runtime';
import { type Backbone } from '../backbone.js';

export { SAMPLE_CREDENTIALS_FILE } from './credentials-file.js';

/** Fills an empty instance with the sample board. */
export function loadSampleBoard(
  environment: Readonly<Environment>,
  { logger }: Backbone,
): Promise<void> {
  logger.info({ folder: environment.DATA_DIR }, 'The sample board is empty.');
  return Promise.resolve();
}
