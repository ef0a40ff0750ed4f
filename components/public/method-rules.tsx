import { labelOf } from '#lib/method/labels.ts';
import { RULES, type Rule } from '#lib/method/rules.ts';

const TABLES = [
  { kind: 'Of quotes', letter: 'Q' },
  { kind: 'Of claims', letter: 'C' },
];

/** The rule table as it runs: the first row that fits gives the label. */
export function MethodRules() {
  return (
    <section id="rules">
      <h2>The rules</h2>
      <p>
        They are asked in this order, and the first that fits gives the label. What the others would find is kept beside
        it.
      </p>
      {TABLES.map(({ kind, letter }) => (
        <table key={letter} className="rules">
          <caption>{kind}</caption>
          <thead>
            <tr>
              <th scope="col">Rule</th>
              <th scope="col">When</th>
              <th scope="col">Label</th>
            </tr>
          </thead>
          <tbody>
            {RULES.filter((rule) => rule.id.startsWith(letter)).map((rule) => (
              <RuleRow key={rule.id} rule={rule} />
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}

function RuleRow({ rule }: { rule: Rule }) {
  return (
    <tr id={rule.id}>
      <th scope="row">{rule.id}</th>
      <td>{rule.when.charAt(0).toUpperCase() + rule.when.slice(1)}</td>
      <td>
        {rule.label === 'incomplete' ? <span className="q">incomplete</span> : labelOf(rule.label).word}
        {rule.exception ? (
          <div className="s">
            {labelOf(rule.exception.label).word}, where {rule.exception.when}
          </div>
        ) : null}
      </td>
    </tr>
  );
}
