/** Hands a file to the person, under a name. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after this; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Reads a stream to its end and tells how much of it is there. */
export async function gather(
  stream: ReadableStream<Uint8Array>,
  onBytes: (count: number) => void,
): Promise<Blob> {
  const reader = stream.getReader();
  const parts: BlobPart[] = [];
  let count = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    parts.push(read.value as Uint8Array<ArrayBuffer>);
    count += read.value.length;
    onBytes(count);
  }
  return new Blob(parts);
}

/** `12 KB` of a number of bytes. */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
