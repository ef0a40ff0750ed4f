import { parentPort, workerData } from 'node:worker_threads';
import { findStretch, type TextToSearch } from '#lib/quotations/find-stretch.ts';
import type { Range } from '#lib/text/paragraphs.ts';

// A thread of its own: it is given a text when it is made, then one stretch after the other, and answers each with what it found.
const search = workerData as TextToSearch;
parentPort?.on('message', (stretch: Range) => parentPort?.postMessage(findStretch(search, stretch)));
