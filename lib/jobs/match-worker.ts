import { parentPort, workerData } from 'node:worker_threads';
import { type MatchSearch, matchText } from '#lib/sources/match-text.ts';

// A thread of its own for one search: it is given all when it is made, and answers once.
parentPort?.postMessage(matchText(workerData as MatchSearch));
