import { AppError } from '#lib/kernel/app-error.ts';

/** Axes and codes that cannot stand, each with its sentence at the axis where to put it right, else at the codes. */
export function refused(refusals: readonly { axis?: string | undefined; message: string }[]): AppError {
  const fields = Object.fromEntries(refusals.map(({ axis, message }) => [axis ?? 'codes', message]));
  return new AppError('invalid', refusals.map(({ message }) => message).join(' '), { fields });
}
