/** A form as the server parses it; a body of another kind counts as an empty form. */
export type FormFields = Readonly<Record<string, string>>;

/** The texts of what a browser sent. */
export function fieldsOf(body: unknown): FormFields {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(
    Object.entries(body).filter((it): it is [string, string] => typeof it[1] === 'string'),
  );
}
