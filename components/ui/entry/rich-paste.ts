/** The clipboard's HTML where it has paragraphs of its own; null where it is a word or a line, which plain text holds as well. */
export function richPaste(html: string): string | null {
  return /<(?:p|h[1-6]|li|blockquote|article|section|figure|table|br|div)\b/i.test(html) ? html : null;
}
