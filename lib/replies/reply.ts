import { z } from 'zod';
import { idSchema } from '#lib/kernel/ids.ts';

const line = (limit: number) => z.string().trim().max(limit, `At most ${limit} characters.`);
const instant = z.iso.datetime({ offset: true, error: 'Write a time such as 2024-10-23T09:00:00Z.' });

/** The outlet asked (whom, how, until when, what came), or the reason not to ask. */
export const replyInput = z
  .strictObject({
    annotationId: idSchema,
    askedWhom: line(200).default(''),
    channel: line(120).default(''),
    askedAt: instant.nullable().default(null),
    deadline: instant.nullable().default(null),
    answer: line(4000).nullable().default(null),
    answeredAt: instant.nullable().default(null),
    notAsked: line(1000).nullable().default(null),
  })
  .refine((reply) => reply.notAsked !== null || (reply.askedWhom !== '' && reply.askedAt !== null), {
    error: 'Say whom you asked and when, or why the outlet was not asked.',
    path: ['askedWhom'],
  });
export type ReplyInput = z.infer<typeof replyInput>;

export type ReplyView = ReplyInput & { id: string; version: number };
