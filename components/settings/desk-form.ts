import type { DeskChange, DeskSettings } from '#lib/desks/desk.ts';

/** The desk's settings as its form holds them: every field a text. */
export type DeskForm = Record<'name' | 'url' | 'about' | 'quorum' | 'signOffRequired', string>;

export function deskForm({ name, url, about, quorum, signOffRequired }: DeskSettings): DeskForm {
  return { name, url: url ?? '', about, quorum: String(quorum), signOffRequired: signOffRequired ? 'yes' : 'no' };
}

/** What is sent. */
export function deskFormBody({ quorum, signOffRequired, url, ...texts }: DeskForm): DeskChange {
  return { ...texts, url: url.trim(), quorum: Number(quorum), signOffRequired: signOffRequired === 'yes' };
}
