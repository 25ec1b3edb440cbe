import { Initial1790000000000 } from './1790000000000-initial.js';

/** In order of time; never edited once merged. */
export const MIGRATIONS = [Initial1790000000000];
