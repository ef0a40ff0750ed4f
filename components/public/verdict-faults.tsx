import { codeOf } from '#lib/method/codes.ts';
import { labelOf } from '#lib/method/labels.ts';
import type { VerdictPayload } from '#lib/publications/payload.ts';

/** What is wrong in plain words, gravest first, then what is only worth noting, then what else was weighed. */
export function VerdictFaults({ payload }: { payload: VerdictPayload }) {
  const faults = payload.codes.filter((use) => use.severity !== 'note');
  const notes = payload.codes.filter((use) => use.severity === 'note');
  const { otherSide, considered, explanation, override } = payload;
  if (faults.length + notes.length === 0 && !otherSide && !considered && !explanation && !override) return null;
  return (
    <section>
      <h2>{faults.length > 0 ? 'What is wrong' : 'Worth noting'}</h2>
      {faults.map((use) => (
        <Finding key={use.code} use={use} />
      ))}
      {faults.length > 0 && notes.length > 0 ? <h3>Worth noting</h3> : null}
      {notes.map((use) => (
        <Finding key={use.code} use={use} />
      ))}
      <Aside name="The other side" text={otherSide} />
      <Aside name="Also considered" text={considered} />
      <Aside name="On the sources" text={explanation} />
      <Aside name={override ? movedWords(override) : ''} text={override?.reason ?? null} />
    </section>
  );
}

function movedWords({ from, to }: NonNullable<VerdictPayload['override']>): string {
  return `The table gives ${labelOf(from).word}; two people moved it to ${labelOf(to).word}, because`;
}

function Finding({ use }: { use: VerdictPayload['codes'][number] }) {
  const { name, meaning } = codeOf(use.code);
  return (
    <p>
      <strong>{name}.</strong> {use.reason ?? meaning}
    </p>
  );
}

function Aside({ name, text }: { name: string; text: string | null }) {
  return text ? (
    <p className="q">
      {name}: {text}
    </p>
  ) : null;
}
