import type { Dispatch } from 'react';
import type { Subject } from '#lib/method/subject.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import type { Draft, DraftAction } from '../assessment-draft.ts';

/** What every part of an assessment is about: the item, what the method knows of it, the draft and the way to change it. */
export type AssessProps = { item: WorkbenchItem; subject: Subject; draft: Draft; dispatch: Dispatch<DraftAction> };
