import { faultOf } from '../http/plain-text.js';
import { hasActiveMarkup } from '#libs/content';
import { fits } from './fits.js';

/** One line of words, 1 to `max` characters, without controls and without markup that acts. */
export function faultOfLine(value: unknown, max: number): string | undefined {
  const fault = faultOf(value, { max });
  if (fault !== undefined) return fault;
  return hasActiveMarkup(String(value)) ? 'holds HTML markup; write plain words' : undefined;
}

/** The question an article answers. */
export const TitleLine = (): PropertyDecorator =>
  fits('titleLine', (value) => faultOfLine(value, 300));
