/** A stream of CSV as a download. */
export function csvAnswer(name: string, rows: ReadableStream<Uint8Array>): Response {
  return new Response(rows, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
