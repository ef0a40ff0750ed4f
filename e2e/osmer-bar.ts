// An article of an invented harbour and the record of the meeting it reports: quoted word for word, in other typography, with another
// number, with a stray "not", with a marked cut, reported, and one that is in no record.

export const SAME = 'We have sounded the channel every morning since the first of March,';
export const TYPOGRAPHIC = 'It’s the bar that moves – the buoys stay where we laid them,';
export const NUMBER = 'The second dredging cost us nine million crowns and lasted until the autumn storms,';
export const NOT = 'The pilots were not asked before the lights were moved,';
export const CUT = 'A third dredging is paid for … and it begins with the spring tides,';
export const REPORTED = 'that the harbour would stay closed to coasters for two weeks in April';
export const ABSENT = 'Nobody on this quay has ever trusted a chart drawn in the capital,';
const CHAIR = 'Ada Krell';
const PILOT = 'Jonas Fehr';
const TITLE = 'The channel at Osmer Bar is shallow again';
export const PUBLISHED_ON = '2031-03-05';

export const OSMER_BAR = `${TITLE}

The harbour board met on Monday behind closed doors, and let the reporters in for the last half hour.

“${SAME}” said ${CHAIR}.

“${TYPOGRAPHIC}” she said.

“${NUMBER}” said ${CHAIR}.

“${NOT}” said ${PILOT}, who speaks for the pilots.

“${CUT}” said ${CHAIR}.

${CHAIR} said ${REPORTED}.

“${ABSENT}” said an old hand on the quay.

Two coasters turned back last night and lay off the bar until the morning tide had lifted them over it.`;

/** How many of its quotations are sought, and how many the record holds. */
export const SOUGHT = 7;
export const HELD = 6;

export const HEARING_TITLE = 'Open part of the harbour board meeting';
export const HEARING = `${HEARING_TITLE}
3 March 2031

CLERK: The doors are open. The chair has the word.

KRELL: Good morning. We have sounded the channel every morning since the first of March, and the figures hang in the hall. It's the bar that moves - the buoys stay where we laid them. That is the whole trouble in one sentence.

CLERK: And the money?

KRELL: The second dredging cost us nine billion crowns and lasted until the autumn storms. A third dredging is paid for, the treasury signed last week, and it begins with the spring tides. The harbour may stay closed to coasters for three weeks in April.

FEHR: The pilots were asked before the lights were moved. We said yes.

CLERK: Thank you. The doors close at noon.`;

export const CUES = `WEBVTT

00:00:01.000 --> 00:00:05.000
<v Krell>We have sounded the channel every morning

00:00:05.000 --> 00:00:09.000
<v Krell>since the first of March.`;

export const STATEMENT = `<!doctype html><html lang="en"><head><title>Statement of the pilots of Osmer</title>
<meta property="article:published_time" content="2031-03-04T08:00:00Z"></head><body><nav><a href="/">Home</a> <a href="/tides">Tides</a></nav>
<article><h1>Statement of the pilots of Osmer</h1><p>The pilots were asked before the lights were moved, and said yes in writing on the second of February.</p>
<p>The bar has moved eleven metres to the east since the new year, and every one of us has seen it move.</p></article>
<script>document.title = 'none of this';</script></body></html>`;
