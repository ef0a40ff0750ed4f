/** The name as the mark it is. */
export function Brand({ href = '/' }: { href?: string }) {
  return (
    <a
      href={href}
      className="font-serif text-xl leading-none font-semibold tracking-tight text-ink no-underline"
      aria-label="Sic, home"
    >
      <span className="font-medium text-l2">[</span>sic<span className="font-medium text-l2">]</span>
    </a>
  );
}
