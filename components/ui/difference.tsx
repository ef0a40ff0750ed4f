import type { ComponentProps } from 'react';

/** Words that only the earlier text has: struck. */
export function TakenOut(props: ComponentProps<'del'>) {
  return <del {...props} className="bg-l1-bg decoration-l1 decoration-[1.5px]" />;
}

/** Words that only the later text has: underlined. */
export function PutIn(props: ComponentProps<'ins'>) {
  return <ins {...props} className="bg-l5-bg decoration-l5 decoration-[1.5px] underline-offset-[0.18em]" />;
}
