import type { DeskChange, DeskSettings } from '#lib/desks/desk.ts';

/** The desk's settings as its form holds them: every field a text. */
export type DeskForm = Record<'name' | 'url' | 'about' | 'quorum' | 'signOffRequired' | 'namesInSettling', string>;

export function deskForm({ name, url, about, quorum, signOffRequired, namesInSettling }: DeskSettings): DeskForm {
  return {
    name,
    url: url ?? '',
    about,
    quorum: String(quorum),
    signOffRequired: signOffRequired ? 'yes' : 'no',
    namesInSettling: namesInSettling ? 'yes' : 'no',
  };
}

/** What is sent. */
export function deskFormBody({ quorum, signOffRequired, namesInSettling, url, ...texts }: DeskForm): DeskChange {
  return {
    ...texts,
    url: url.trim(),
    quorum: Number(quorum),
    signOffRequired: signOffRequired === 'yes',
    namesInSettling: namesInSettling === 'yes',
  };
}
