interface Fence {
  marks: string;
  info: string;
}

/** For each line of a Markdown text, true where it belongs to a fenced code block. */
export function fencedLines(lines: string[]): boolean[] {
  let open: Fence | undefined;
  return lines.map((line) => {
    const fence = fenceOn(line);
    if (open === undefined) {
      open = fence;
      return fence !== undefined;
    }
    if (fence !== undefined && closes(fence, open)) open = undefined;
    return true;
  });
}

function fenceOn(line: string): Fence | undefined {
  const [, marks, info = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
  if (marks === undefined || (marks.startsWith('`') && info.includes('`'))) return undefined;
  return { marks, info };
}

function closes(fence: Fence, open: Fence): boolean {
  // As many marks of the same kind, or more, and nothing behind them.
  return fence.marks.startsWith(open.marks) && fence.info.trim() === '';
}
