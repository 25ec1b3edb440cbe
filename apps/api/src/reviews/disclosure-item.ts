import { type DisclosureItem } from '#libs/persistence';
import { type DisclosureItemBody } from './disclosure.body.js';

/** The item as data, without absent fields: it is digested as it stands (ED-3). */
export function itemOf({ item, none, entries }: DisclosureItemBody): DisclosureItem {
  return {
    item,
    none,
    entries: entries.map(({ entity, payee, comment }) => ({
      entity,
      payee,
      ...(comment !== undefined && { comment }),
    })),
  };
}
