/** The most UTF-16 code units that the text of a source, and its HTML, may have. */
export const CAPTURE_LIMIT = 2_000_000;

/** What is said of a larger one: its size, the limit, and what to do. */
export function tooLargeWords(size: number): string {
  const millions = (size / 1e6).toFixed(1);
  return `This has ${millions} million characters; the limit is 2 million. Paste the part that you need, or several parts one by one.`;
}
