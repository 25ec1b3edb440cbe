import { type DisclosureItem } from '#libs/persistence';
import { ICMJE_ITEMS } from '#libs/workflow';
import { type FieldError } from '../http/problem.js';
import { type FormFields } from './form-fields.js';

/** The disclosure to send, nothing for one on file that still holds, or what is missing. */
export interface FormDisclosure {
  readonly items?: readonly DisclosureItem[];
  readonly faults: readonly FieldError[];
}

const LONGEST_NAME = 300;

/** Names of the fields of one item. */
export const itemField = (id: string): string => `item-${id}`;
export const fromField = (id: string): string => `from-${id}`;
export const payeeField = (id: string): string => `payee-${id}`;

/** Reads the thirteen items (ED-1) from the form of the desk; names stand one a line. */
export function disclosureFromForm(form: FormFields): FormDisclosure {
  const said = form['disclosure'];
  if (said === 'still-true') return { faults: [] };
  if (said === 'none') return nothing(form);
  if (said === 'items') return itemByItem(form);
  return { faults: [{ field: 'Your interests', message: 'choose one of the answers' }] };
}

function nothing(form: FormFields): FormDisclosure {
  const named = ICMJE_ITEMS.filter(
    ({ id }) => form[itemField(id)] === 'some' || namesIn(form, id).length > 0,
  );
  return {
    items: ICMJE_ITEMS.map(({ id }) => ({ item: id, none: true, entries: [] })),
    faults: named.map(({ label }) => ({
      field: label,
      message: 'you said that there is nothing to disclose, and filled this in',
    })),
  };
}

function itemByItem(form: FormFields): FormDisclosure {
  const items = ICMJE_ITEMS.map(({ id }) => itemOf(form, id));
  const faults = ICMJE_ITEMS.flatMap(({ id, label }) => {
    const message = faultOf(form, id);
    return message === undefined ? [] : [{ field: label, message }];
  });
  return { items, faults };
}

function itemOf(form: FormFields, id: string): DisclosureItem {
  const payee = form[payeeField(id)] === 'institution' ? 'institution' : 'self';
  const entries = namesIn(form, id).map((entity) => ({ entity, payee }) as const);
  return { item: id, none: entries.length === 0, entries };
}

function faultOf(form: FormFields, id: string): string | undefined {
  const said = form[itemField(id)];
  const names = namesIn(form, id);
  const hasNames = names.length > 0;
  if (names.some((name) => name.length > LONGEST_NAME))
    return `keep each name below ${LONGEST_NAME} characters`;
  if (said !== 'none' && said !== 'some') return 'say whether there is something or nothing';
  if (said === 'some' && !hasNames) return 'name who it came from, one a line';
  if (said === 'none' && hasNames) return 'you chose nothing, and named somebody';
  return undefined;
}

function namesIn(form: FormFields, id: string): string[] {
  return (form[fromField(id)] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
