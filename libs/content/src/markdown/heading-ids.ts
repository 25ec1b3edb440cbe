/**
 * Gives each heading of one text its anchor, `s-<words>`: the same heading keeps its anchor from revision to
 * revision, a second one of the same words gets `-2`. The prefix keeps them off the page's own ids.
 */
export class HeadingIds {
  private readonly taken = new Set<string>();

  next(text: string): string {
    const words = text
      .toLowerCase()
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '');
    const base = `s-${words.slice(0, 80) || 'section'}`;
    let id = base;
    for (let count = 2; this.taken.has(id); count++) id = `${base}-${count}`;
    this.taken.add(id);
    return id;
  }

  has(id: string): boolean {
    return this.taken.has(id);
  }
}
