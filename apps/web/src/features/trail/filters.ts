import { type Action, ACTIONS } from './actions.words';

/** What the trail is searched by; all of it stands in the address. */
export interface Filters {
  readonly actorId?: string;
  readonly articleId?: string;
  readonly action?: Action[];
  readonly from?: string;
  readonly to?: string;
  readonly q?: string;
}

const TEXTS = ['actorId', 'articleId', 'from', 'to', 'q'] as const;

/** The filters that an address tells; what is no action is left out. */
export function filtersIn(address: URLSearchParams): Filters {
  const texts = TEXTS.map((name) => [name, address.get(name)?.trim()] as const);
  const action = ACTIONS.filter((it) => address.getAll('action').includes(it));
  return {
    ...Object.fromEntries(texts.filter(([, value]) => value)),
    ...(action.length > 0 && { action }),
  };
}

/** The address that tells these filters. */
export function addressOf(filters: Filters, order: 'asc' | 'desc'): URLSearchParams {
  const address = new URLSearchParams();
  for (const name of TEXTS) {
    const value = filters[name]?.trim();
    if (value) address.set(name, value);
  }
  for (const action of filters.action ?? []) address.append('action', action);
  if (order === 'asc') address.set('order', order);
  return address;
}
