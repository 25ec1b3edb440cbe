/** Whether a link may leave the page as it is: http(s), mailto or a place in the same page. */
export function isSafeHref(href: string): boolean {
  return isExternalHref(href) || /^#[^\s]*$/.test(href);
}

/** Whether a link leads out of the page (and so carries `rel`). */
export function isExternalHref(href: string): boolean {
  return /^(?:https?:\/\/[^\s/]|mailto:[^\s/])/i.test(href) && !/[\s\\]/.test(href);
}
