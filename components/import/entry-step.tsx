'use client';
import type { Dispatch } from 'react';
import { Button } from '#components/ui/button.tsx';
import { EntryForm } from '#components/ui/entry/entry-form.tsx';
import type { Entry } from '#components/ui/entry/text-entry.ts';
import type { Failure } from '#components/ui/failure.ts';
import { PageFrame } from '#components/ui/page-frame.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import type { ImportAction } from './import-state.ts';

type Props = {
  desk: string;
  entry: Entry;
  dispatch: Dispatch<ImportAction>;
  failure: Failure | null;
  busy: boolean;
  onPreview: (entry: Entry) => void;
  onTell: (error: string) => void;
};

/** The first step of an import: the text itself. */
export function EntryStep({ desk, ...form }: Props) {
  return (
    <PageFrame>
      <PageHead
        title="Import an article"
        about="You see it before anything is frozen, and nothing is changed in its letters."
      />
      <EntryForm label="Paste an article, or drop a file" {...form}>
        <Button asChild look="quiet">
          <a href={`/d/${desk}/articles`}>Cancel</a>
        </Button>
      </EntryForm>
    </PageFrame>
  );
}
