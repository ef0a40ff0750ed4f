import { z } from 'zod';
import { idSchema } from '#lib/kernel/ids.ts';
import { instantSchema } from '#lib/kernel/instant.ts';
import { shortText } from '#lib/kernel/short-text.ts';

/** The outlet asked (whom, how, until when, what came), or the reason not to ask. */
export const replyInput = z
  .strictObject({
    annotationId: idSchema,
    askedWhom: shortText(200).default(''),
    channel: shortText(120).default(''),
    askedAt: instantSchema.nullable().default(null),
    deadline: instantSchema.nullable().default(null),
    answer: shortText(4000).nullable().default(null),
    answeredAt: instantSchema.nullable().default(null),
    notAsked: shortText(1000).nullable().default(null),
  })
  .refine((reply) => reply.notAsked !== null || (reply.askedWhom !== '' && reply.askedAt !== null), {
    error: 'Say whom you asked and when, or why the outlet was not asked.',
    path: ['askedWhom'],
  })
  .refine((reply) => !reply.deadline || !reply.askedAt || new Date(reply.deadline) > new Date(reply.askedAt), {
    error: 'The answer is due after the question was asked.',
    path: ['deadline'],
  });
export type ReplyInput = z.infer<typeof replyInput>;

export type ReplyView = ReplyInput & { id: string; version: number };
