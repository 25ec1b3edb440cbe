// One @, nothing that ends a header or an address, nothing a mail system would read as a list or a route.
const ADDRESS = /^[^\s\p{C}<>()[\]\\,;:"@]{1,64}@[^\s\p{C}<>()[\]\\,;:"@]{1,190}$/u;

/** Whether a text can be put into a header and an envelope as one address (RFC 5321, without quoting). */
export function isMailAddress(text: string): boolean {
  return ADDRESS.test(text);
}
