import type { ReactNode } from 'react';
import { dayWords } from '#lib/kernel/date-words.ts';
import { AXES, type AxisId, axisName, findValue, isClean } from '#lib/method/axes.ts';
import { BADGES } from '#lib/method/badges.ts';
import { codeOf } from '#lib/method/codes.ts';
import { labelOf } from '#lib/method/labels.ts';
import type { PublishedReply, VerdictPage, VerdictPayload } from '#lib/publications/payload.ts';
import { joinWords, reviewersWords } from '#lib/publications/verdict-words.ts';
import { CheckersDetails } from './checkers-details.tsx';

/** How the verdict came about: the people, each axis, the outlet; hashes and ids are folded away. */
export function VerdictChecks({ page, payload }: { page: VerdictPage; payload: VerdictPayload }) {
  const badges = BADGES.filter((badge) => payload.badges.includes(badge.id));
  return (
    <section>
      <h2>How it was checked</h2>
      <table>
        <tbody>
          <Row name="Label">{labelOf(payload.label).meaning}</Row>
          <Row name="Reviewers">
            {reviewersWords(payload)}
            {page.names.length > 0 ? `. Named: ${joinWords(page.names)}` : ''}
          </Row>
          {AXES.map(({ id }) => (
            <AxisRow key={id} payload={payload} axis={id} />
          ))}
          {payload.replies.length > 0 ? (
            <Row name="The outlet">
              {payload.replies.map((reply) => (
                <div key={`${reply.askedWhom} ${reply.askedAt}`}>{replyWords(reply)}</div>
              ))}
            </Row>
          ) : null}
          {badges.length > 0 ? (
            <Row name="To know">
              {badges.map((badge) => (
                <div key={badge.id}>{badge.meaning}</div>
              ))}
            </Row>
          ) : null}
        </tbody>
      </table>
      <CheckersDetails page={page} payload={payload} />
    </section>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{children}</td>
    </tr>
  );
}

function AxisRow({ payload, axis }: { payload: VerdictPayload; axis: AxisId }) {
  const id = payload.axes[axis];
  if (id === undefined) return null;
  const value = findValue(axis, id)?.name ?? id;
  const codes = payload.codes
    .filter((use) => codeOf(use.code).axis === axis)
    .map((use) => codeOf(use.code).name.toLowerCase());
  return (
    <Row name={axisName(axis, payload.item.form)}>
      {isClean(axis, id) ? <Tick /> : null}
      {value.charAt(0).toUpperCase() + value.slice(1)}
      {codes.length > 0 ? `: ${joinWords(codes)}` : ''}
    </Row>
  );
}

function Tick() {
  return (
    <svg className="ok" viewBox="0 0 12 12" role="img" aria-label="Clean: ">
      <path d="M1.5 6.5l3 3 6-7" />
    </svg>
  );
}

function replyWords(reply: PublishedReply): string {
  if (reply.notAsked) return `Not asked: ${reply.notAsked}`;
  const asked = reply.askedAt
    ? `${reply.askedWhom} was asked on ${dayWords(reply.askedAt)}`
    : `${reply.askedWhom} was asked`;
  const channel = reply.channel ? ` by ${reply.channel}` : '';
  if (reply.answer) {
    const day = reply.answeredAt ? ` on ${dayWords(reply.answeredAt)}` : '';
    return `${asked}${channel} and answered${day}: “${reply.answer}”`;
  }
  const deadline = reply.deadline ? ` to answer by ${dayWords(reply.deadline)}` : '';
  return `${asked}${channel}${deadline}; no answer`;
}
