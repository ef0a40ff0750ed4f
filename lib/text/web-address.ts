/** Whether a text is an absolute http or https address of at most 2,000 characters, without a name or password in it. */
export function isWebAddress(text: string): boolean {
  if (text.length > 2000 || !/^https?:\/\/[^\s\p{Cc}<>"`\\]+$/iu.test(text)) return false;
  const url = URL.parse(text);
  return url !== null && url.username === '' && url.password === '';
}

/** The absolute http(s) address that a link's text means on the page at `base`; null for every other scheme. */
export function toWebAddress(link: string, base?: string): string | null {
  const url = URL.parse(link.trim(), base);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  const address = url.href.replaceAll('`', '%60').replaceAll('\\', '%5C');
  return isWebAddress(address) ? address : null;
}
