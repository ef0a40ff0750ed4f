import { type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { TextArea, TextField } from '#components/ui/field.tsx';
import { inDesk } from '#lib/client/api-client.ts';
import { type PassageView, translationInput } from '#lib/sources/source.ts';
import { useWorkbench } from '../workbench-context.ts';

/** A person's own translation of a pinned passage: written once, by whom is said, shown beside the original. */
export function TranslationForm({ passage }: { passage: PassageView }) {
  const { view } = useWorkbench();
  const { translation } = passage;
  const { errors, save, remove } = useTranslation(passage);
  return (
    <details className="mt-2 text-sm">
      <summary className="text-ink-2 pointer-coarse:min-h-11 pointer-coarse:content-center">
        {translation ? 'Change the working translation' : 'Add a working translation'}
      </summary>
      <form onSubmit={save} aria-label="Working translation" className="mt-2 grid gap-3">
        <TextArea
          name="text"
          label="Translation"
          hint="As close to the original as it can be."
          defaultValue={translation?.text ?? ''}
          error={errors.text}
          maxLength={5000}
        />
        <div className="grid gap-3 sm:grid-cols-2">
          <TextField
            name="language"
            label="Its language"
            hint="en, de, pt-BR"
            defaultValue={translation?.language ?? view.article.language}
            error={errors.language}
          />
          <TextField
            name="translator"
            label="Translated by"
            defaultValue={translation?.translator ?? view.reader.name}
            error={errors.translator}
          />
        </div>
        <div className="flex gap-2">
          <Button type="submit">Save the translation</Button>
          {translation ? (
            <Button look="quiet" onClick={() => void remove()}>
              Take it away
            </Button>
          ) : null}
        </div>
      </form>
    </details>
  );
}

function useTranslation(passage: PassageView) {
  const { desk, send } = useWorkbench();
  const [errors, setErrors] = useState<Record<string, string>>({});
  const put = (translation: PassageView['translation'], said: string) => {
    const { id, captureId, start, end, tier, version } = passage;
    const path = inDesk(`/api/passages/${id}`, desk);
    return send({ method: 'PUT', path, body: { captureId, start, end, tier, translation }, ifMatch: version }, said);
  };
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = translationInput.safeParse(Object.fromEntries(new FormData(event.currentTarget)));
    setErrors(Object.fromEntries((given.error?.issues ?? []).map(({ path, message }) => [String(path[0]), message])));
    if (given.success) await put(given.data, 'The translation is saved.');
  };
  return { errors, save, remove: () => put(null, 'The translation is taken away.') };
}
