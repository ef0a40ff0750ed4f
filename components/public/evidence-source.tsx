import { dateWords, instantWords } from '#lib/kernel/date-words.ts';
import { axisName } from '#lib/method/axes.ts';
import type { Form } from '#lib/method/subject.ts';
import { languageWords, rightWords, stanceWords, tierWords } from '#lib/publications/evidence-words.ts';
import type { PublishedEvidence } from '#lib/publications/payload.ts';
import { joinWords } from '#lib/publications/verdict-words.ts';
import { OutLink } from './out-link.tsx';

/** A working translation, where there is one; then where a record comes from, what it speaks to, when it was captured and how it may be shown. */
export function EvidenceSource({ one, form }: { one: PublishedEvidence; form: Form | null }) {
  const { source, capture } = one;
  const axes = joinWords(one.axes.map((axis) => axisName(axis, form).toLowerCase()));
  return (
    <>
      {one.translation ? <WorkingTranslation translation={one.translation} /> : null}
      <p className="s">
        {source ? <SourceName source={source} /> : null}
        {[tierWords(one.tier), axes && `${stanceWords(one.stance)} ${axes}`].filter(Boolean).join(', ')}.
        {capture ? ` Captured ${instantWords(capture.capturedAt)}, ${rightWords(capture.right)}. ` : null}
        {source?.archiveUrl ? <OutLink url={source.archiveUrl}>Archived copy</OutLink> : null}
        {one.interest ? ` Interest of the source: ${one.interest}` : null}
      </p>
    </>
  );
}

function WorkingTranslation({ translation }: { translation: NonNullable<PublishedEvidence['translation']> }) {
  const { text, language, translator } = translation;
  return (
    <>
      <p className="s">
        Working translation into {languageWords(language)}, by {translator}:
      </p>
      <blockquote>
        <p lang={language}>{text}</p>
      </blockquote>
    </>
  );
}

function SourceName({ source }: { source: NonNullable<PublishedEvidence['source']> }) {
  const rest = [source.publisher, source.publishedOn && dateWords(source.publishedOn)].filter(Boolean).join(', ');
  return (
    <>
      <OutLink url={source.url}>{source.title}</OutLink>
      {rest ? `, ${rest}` : ''}.{' '}
    </>
  );
}
