import { BADGES } from '#lib/method/badges.ts';
import { GATES } from '#lib/method/gates.ts';
import { QUESTION, QUESTION_ANSWERS } from '#lib/method/question.ts';
import { METHOD_VERSION } from '#lib/method/rules.ts';
import { MethodAxes } from './method-axes.tsx';
import { MethodLabels } from './method-labels.tsx';
import { MethodRules } from './method-rules.tsx';
import { PublicShell } from './public-shell.tsx';

/** The method, printed from the very tables that compute the labels. */
export function MethodPage({ origin }: { origin: string }) {
  const head = {
    title: `How we check: method, version ${METHOD_VERSION}`,
    description:
      'What reviewers assess, the rules that compute a label from it, and what must hold before anything is published.',
    origin,
    path: '/method',
    type: 'article' as const,
  };
  return (
    <PublicShell head={head}>
      <h1 className="first">How we check</h1>
      <p>
        Reviewers assess each side of a quote or a claim apart, and a published table computes the label; nobody types a
        verdict. The label says how faithful the print is. This is version {METHOD_VERSION}.
      </p>
      <nav aria-label="On this page" className="links">
        <a href="#labels">Labels</a>
        <a href="#axes">What is assessed</a>
        <a href="#rules">The rules</a>
        <a href="#question">Name and description</a>
        <a href="#badges">What is said beside a label</a>
        <a href="#gates">Before publication</a>
      </nav>
      <MethodLabels />
      <MethodAxes />
      <MethodRules />
      <section id="question">
        <h2>{QUESTION.title}</h2>
        <p>
          Where the registry, the name and the printed description do not agree, nothing is proposed. {QUESTION.asks}
        </p>
        <ol>
          {QUESTION_ANSWERS.map(({ answer, text }) => (
            <li key={answer}>{text}</li>
          ))}
        </ol>
        <p className="q">The reading that is rejected is printed with the verdict as also considered.</p>
      </section>
      <section id="badges">
        <h2>What is said beside a label</h2>
        <Terms rows={BADGES.map(({ id, word, meaning }) => ({ id, name: word, text: meaning }))} />
      </section>
      <section id="gates">
        <h2>Before publication</h2>
        <Terms rows={GATES.map(({ id, name, sentence }) => ({ id, name, text: sentence }))} />
      </section>
    </PublicShell>
  );
}

function Terms({ rows }: { rows: readonly { id: string; name: string; text: string }[] }) {
  return (
    <table>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.name.charAt(0).toUpperCase() + row.name.slice(1)}</th>
            <td>{row.text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
