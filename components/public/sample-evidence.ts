import type { PublishedEvidence } from '#lib/publications/payload.ts';

/** Made-up evidence of an invented country, for tests of the public pages. */
export const SHA = '9c417be0d3a55f2b8c6e1f0a97b4d2c31e5f6a7b8c9d0e1f2a3b4c5d6e7f8091';
const RECORD = 'Deputy Minister Dana Orlik: The line will stay closed until every hull has been inspected.';

export const briefing: PublishedEvidence = {
  evidence: 'passage',
  stance: 'supports',
  axes: ['existence', 'wording', 'speaker', 'context'],
  excerpt: {
    text: RECORD,
    marks: [
      { start: 0, end: RECORD.length, kind: 'cited' },
      { start: 0, end: 15, kind: 'fault', code: 'ROLE-RANK' },
    ],
    cutBefore: true,
    cutAfter: false,
  },
  source: {
    title: 'Briefing on the northern ferry line, transcript',
    publisher: 'Ministry of Harbours',
    url: 'https://harbours.example/briefings/0311',
    publishedOn: '2031-03-11',
    archiveUrl: 'https://archive.example/harbours/0311',
  },
  tier: 'primary',
  capture: { sha256: SHA, capturedAt: '2031-03-12T10:05:00Z', right: 'public-record' },
  search: null,
  independenceGroup: 'ministry',
  interest: null,
};

export const report: PublishedEvidence = {
  ...briefing,
  stance: 'contradicts',
  axes: ['role'],
  excerpt: {
    text: 'The minister was abroad that week; his deputy spoke.',
    marks: [],
    cutBefore: false,
    cutAfter: true,
  },
  source: {
    title: 'Ferry line stays shut',
    publisher: 'Tarn Radio',
    url: 'https://tarn.example/1',
    publishedOn: '2031-03-11',
    archiveUrl: null,
  },
  tier: 'secondary',
  capture: { sha256: SHA.replace('9c', '7d'), capturedAt: '2031-03-12T11:20:00Z', right: 'quote-only' },
  independenceGroup: 'radio',
  interest: 'The station leases a quay from the ministry.',
};

export const search: PublishedEvidence = {
  evidence: 'search',
  stance: 'context',
  axes: ['existence'],
  excerpt: null,
  source: null,
  tier: null,
  capture: null,
  search: {
    place: 'Archive of the ministry, 4 to 18 March 2031',
    words: '“stay closed” hull',
    outcome: 'No statement of these words.',
    searchedAt: '2031-03-19T08:00:00Z',
  },
  independenceGroup: null,
  interest: null,
};
