import { type ComponentProps, type ReactNode, useId } from 'react';

type Shared = { label: string; hint?: ReactNode; error?: string | undefined; className?: string | undefined };

const BOX =
  'w-full min-h-9 pointer-coarse:min-h-11 rounded-md border border-edge bg-surface px-3 py-2 text-base text-ink placeholder:text-ink-3 aria-invalid:border-l1 disabled:opacity-60';

/** A label, its control, and beside it what is wrong; all tied together for screen readers. */
export function Field({
  label,
  hint,
  error,
  className = '',
  children,
}: Shared & { children: (ids: FieldIds) => ReactNode }) {
  const id = useId();
  const describedBy = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;
  return (
    <div className={`grid content-start gap-1 ${className}`}>
      <label htmlFor={id} className="text-sm font-[550] text-ink-2">
        {label}
      </label>
      {children({ id, 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined })}
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-ink-3">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} role="alert" className="text-sm font-[550] text-l1">
          {error}
        </p>
      ) : null}
    </div>
  );
}

type FieldIds = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined };

/** One line of text. */
export function TextField({ label, hint, error, className, ...input }: Shared & ComponentProps<'input'>) {
  return (
    <Field {...{ label, hint, error, className }}>
      {(ids) => <input type="text" {...input} {...ids} className={BOX} />}
    </Field>
  );
}

/** Several lines of text. */
export function TextArea({ label, hint, error, className, ...input }: Shared & ComponentProps<'textarea'>) {
  return (
    <Field {...{ label, hint, error, className }}>
      {(ids) => <textarea rows={3} {...input} {...ids} className={`${BOX} leading-normal`} />}
    </Field>
  );
}

/** A choice of a few words; the browser's own control, which every device handles well. */
export function SelectField({ label, hint, error, className, children, ...input }: Shared & ComponentProps<'select'>) {
  return (
    <Field {...{ label, hint, error, className }}>
      {(ids) => (
        <select {...input} {...ids} className={BOX}>
          {children}
        </select>
      )}
    </Field>
  );
}
