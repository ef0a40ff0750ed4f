import { dateWords } from '#lib/kernel/date-words.ts';
import type { PublishedOffice, VerdictPayload } from '#lib/publications/payload.ts';
import { officeSentence, officeWords } from '#lib/publications/verdict-words.ts';
import { OutLink } from './out-link.tsx';

/** The speaker's office on the day as a sentence, and a table of two rows beside what was printed. */
export function SpeakerOffice({ payload }: { payload: VerdictPayload }) {
  const sentence = officeSentence(payload);
  if (!sentence) return null;
  const { roleAsPrinted, utteranceDate } = payload.item;
  const held = payload.speakerOffices.filter((office) => office.current);
  return (
    <section>
      <h2>The speaker’s office</h2>
      <p>{sentence}</p>
      <table>
        <tbody>
          <tr>
            <th scope="row">As printed</th>
            <td lang={payload.article.language}>{roleAsPrinted ?? 'No role is printed'}</td>
          </tr>
          <tr>
            <th scope="row">{utteranceDate ? `On ${dateWords(utteranceDate)}` : 'At the time'}</th>
            <td>{held.length > 0 ? held.map(officeLine) : 'No office known'}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function officeLine(office: PublishedOffice) {
  return (
    <div key={`${office.title} ${office.organisation} ${office.from}`}>
      {officeWords(office)}
      {office.sourceTitle ? (
        <div className="s">
          Known from <OutLink url={office.sourceUrl}>{office.sourceTitle}</OutLink>
        </div>
      ) : null}
    </div>
  );
}
