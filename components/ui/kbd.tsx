/** A key, drawn as one. The control's own name says what it does, so the key is decoration for the eye. */
export function Kbd({ children }: { children: string }) {
  return (
    <span
      aria-hidden="true"
      className="rounded border border-b-2 border-current/30 px-1.5 py-0.5 text-[0.6875rem] leading-none font-medium opacity-80 pointer-coarse:hidden"
    >
      {children}
    </span>
  );
}
