import { type Rendered } from '../api/articles';

interface Props {
  readonly text: Rendered;
  /** Put before the ids within, where two texts stand on one page. */
  readonly prefix?: string;
}

/** The text exactly as readers see it, with its references. The HTML is the server's own, sanitised. */
export function ArticleText({ text, prefix = '' }: Props) {
  return (
    <div className="reading" lang="en">
      <div dangerouslySetInnerHTML={{ __html: withPrefix(text.html, prefix) }} />
      {text.references.length > 0 && (
        <ol>
          {text.references.map(({ id, number, html }) => (
            <li key={id} id={prefix + id} value={number}>
              <span dangerouslySetInnerHTML={{ __html: withPrefix(html, prefix) }} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** Ids and the links to them, told apart from those of another text on the same page. */
function withPrefix(html: string, prefix: string): string {
  if (prefix === '') return html;
  return html.replace(
    / (id|href|aria-describedby|aria-labelledby)="(#?)([^"]*)"/g,
    (all, name: string, mark: string, id: string) =>
      name === 'href' && mark === '' ? all : ` ${name}="${mark}${prefix}${id}"`,
  );
}
