import { ValidateBy } from 'class-validator';

/** Whether a text is an ORCID iD with its right check character (ISO 7064, MOD 11-2). */
export function isOrcid(text: unknown): boolean {
  if (typeof text !== 'string' || !/^(\d{4}-){3}\d{3}[\dX]$/.test(text)) return false;
  const digits = text.replaceAll('-', '');
  const total = [...digits.slice(0, 15)].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const check = (12 - (total % 11)) % 11;
  return digits[15] === (check === 10 ? 'X' : String(check));
}

export function IsOrcid(): PropertyDecorator {
  return ValidateBy({
    name: 'isOrcid',
    validator: { validate: isOrcid, defaultMessage: () => 'is not an ORCID iD' },
  });
}
