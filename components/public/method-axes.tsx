import { AXES, type AxisId } from '#lib/method/axes.ts';
import { type Code, codesFor } from '#lib/method/codes.ts';

/** What each reviewer assesses: the question, its values best first, and the codes with their severities. */
export function MethodAxes() {
  return (
    <section id="axes">
      <h2>What is assessed</h2>
      {AXES.map(({ id, name, kinds, question, values, changesLabel }) => (
        <div key={id}>
          <h3>
            {name} <span className="q">({kinds[0] === 'claim' ? 'claims' : 'quotes'})</span>
          </h3>
          <p>
            {question}
            {changesLabel ? '' : ' It never changes the label.'}
          </p>
          <ul>
            {values.map((value) => (
              <li key={value.id}>
                <strong>{value.name}</strong>
                {value.forms?.includes('reported') ? ' (reported speech)' : ''}: {value.meaning}
              </li>
            ))}
          </ul>
          <Codes axis={id} />
        </div>
      ))}
    </section>
  );
}

function Codes({ axis }: { axis: AxisId }) {
  const codes = codesFor(axis);
  if (codes.length === 0) return null;
  return (
    <details>
      <summary>
        {codes.length} {codes.length === 1 ? 'code' : 'codes'}
      </summary>
      <table>
        <tbody>
          {codes.map((code) => (
            <CodeRow key={code.id} code={code} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function CodeRow({ code }: { code: Code }) {
  return (
    <tr>
      <th scope="row">
        {code.name}
        <div className="s">{code.id}</div>
      </th>
      <td>
        {code.meaning}
        <div className="s">{code.severities.join(' or ')}</div>
      </td>
    </tr>
  );
}
