import { type Language, useLanguage } from './language';

/** The texts of one feature in one language; `{name}` stands for a value. */
export type Texts = Readonly<Record<string, string>>;

/** The same keys in every language: one that is missing does not compile. */
export type Catalogue<Key extends string> = Readonly<
  Record<Language, Readonly<Record<Key, string>>>
>;

export type Say<Key extends string> = (
  key: Key,
  values?: Readonly<Record<string, string | number>>,
) => string;

/**
 * A text with its values in place. `{count|one day|# days}` chooses by a number.
 * @throws nothing: a value that is missing stays visible as its mark
 */
export function fill(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(
    /\{(\w+)(?:\|([^|{}]*)\|([^{}]*))?\}/g,
    (mark, name: string, one?: string, many?: string) => {
      const value = values[name];
      if (value === undefined) return mark;
      if (one === undefined || many === undefined) return String(value);
      return value === 1 ? one : many.replace('#', String(value));
    },
  );
}

/** Says a feature's texts in the language of the person. */
export function useWords<Key extends string>(catalogue: Catalogue<Key>): Say<Key> {
  const { language } = useLanguage();
  return (key, values) => fill(catalogue[language][key], values);
}
