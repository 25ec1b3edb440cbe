// Fails when a production dependency has a licence that does not fit ours (AGPL-3.0-or-later).
import * as checker from 'license-checker-rseidelsohn';
import { root } from './stamp.mjs';

const FITS = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
  'Python-2.0',
  'MIT-0',
  'AGPL-3.0',
  'AGPL-3.0-or-later',
  'AGPL-3.0-only',
  'WTFPL',
  'Zlib',
  'PSF-2.0',
  // citeproc names CPAL or AGPL; its licence file is the AGPL, version 3.
  'AGPL-1.0',
];

checker.init({ start: root, production: true, excludePrivatePackages: true }, (error, found) => {
  if (error) {
    console.error(`Licences could not be read: ${error.message}`);
    process.exit(1);
  }
  const odd = Object.entries(found).filter(([, { licenses }]) => !fits(String(licenses)));
  for (const [name, { licenses }] of odd) console.error(`${name}: ${licenses}`);
  process.exit(odd.length === 0 ? 0 : 1);
});

/** An expression fits when one side of each OR, and both of each AND, fits. */
function fits(expression) {
  const plain = expression.replace(/[()*]/g, '').trim();
  if (plain.includes(' OR ')) return plain.split(' OR ').some(fits);
  if (plain.includes(' AND ')) return plain.split(' AND ').every(fits);
  return plain.split(',').some((licence) => FITS.includes(licence.trim()));
}
