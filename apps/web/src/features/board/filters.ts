const NAMES = ['q', 'state', 'topic', 'risk'] as const;

/** What a list of articles is narrowed down by; what is not there narrows nothing. */
export type Filters = Readonly<Partial<Record<(typeof NAMES)[number], string>>>;

/** The filters that stand in an address. */
export function filtersIn(search: URLSearchParams): Filters {
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = search.get(name)?.trim();
      return value ? [[name, value]] : [];
    }),
  );
}

/** The filters with one changed; an empty one is taken away. */
export function withFilter(filters: Filters, name: keyof Filters, value: string): Filters {
  return filtersIn(new URLSearchParams({ ...filters, [name]: value }));
}
