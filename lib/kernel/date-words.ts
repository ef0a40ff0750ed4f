const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A date of any precision in words: "11 March 2031", "March 2031", "2031". Anything else is returned as it is. */
export function dateWords(date: string): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!parts) return date;
  const month = parts[2] ? MONTHS[Number(parts[2]) - 1] : undefined;
  return [parts[3] && String(Number(parts[3])), month, parts[1]].filter(Boolean).join(' ');
}

/** The day of an instant (RFC 3339, UTC) in words: "12 March 2031". */
export function dayWords(instant: string): string {
  return dateWords(instant.slice(0, 10));
}

/** Day and minute of an instant, saying its zone: "12 March 2031, 09:40 UTC". */
export function instantWords(instant: string): string {
  const time = /T(\d{2}:\d{2})/.exec(instant)?.[1];
  return time ? `${dayWords(instant)}, ${time} UTC` : dayWords(instant);
}

/** The time between two dates of any precision, either end open: "from 2029 to 4 April 2031", "since 2029". */
export function spanWords(from: string | null, to: string | null): string {
  if (from && to) return `from ${dateWords(from)} to ${dateWords(to)}`;
  if (from) return `since ${dateWords(from)}`;
  return to ? `until ${dateWords(to)}` : 'dates not known';
}
