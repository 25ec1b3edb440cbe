import { type Heading, type Rendered } from '#libs/content';

const TAG = /<(\/?)h([1-6])(?=[\s>])/g;

/** The same text with its highest heading at level 2, right below the title of the page. */
export function belowTitle({ html, headings }: Pick<Rendered, 'html' | 'headings'>): {
  html: string;
  headings: Heading[];
} {
  const shift = Math.min(...headings.map(({ level }) => level)) - 2;
  if (!Number.isFinite(shift) || shift === 0) return { html, headings };
  const moved = (level: number): number => Math.min(6, level - shift);
  return {
    html: html.replace(
      TAG,
      (_tag, slash: string, level: string) => `<${slash}h${moved(Number(level))}`,
    ),
    headings: headings.map((heading) => ({ ...heading, level: moved(heading.level) })),
  };
}
