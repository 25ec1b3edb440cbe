/** What a version 1 cosignature signs (C2SP tlog-cosignature): header, time, then the note's text. */
export function cosignedMessage(unixSeconds: bigint, text: string): string {
  return `cosignature/v1\ntime ${unixSeconds}\n${text}`;
}
