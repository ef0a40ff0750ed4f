// Two articles of an invented port that quote the same people: one whole and one cut, the same in other words, and with another number.

export const SAID = 'We have never closed the quay for a storm, and we will not begin with this one,';
export const CUT = 'We have never closed the quay for a storm';
const COUNTED = 'The new crane lifts ninety tons on every day of the year';
export const MISCOUNTED = 'The new crane lifts sixty tons on every day of the year';
const MASTER = 'Ragna Tveit';

export const FIRST_TITLE = 'Port of Halsund stays open';
export const FIRST_ARTICLE = `${FIRST_TITLE}

The port of Halsund takes ships through the winter.

“${SAID}” said ${MASTER}, the harbour master.

“${COUNTED},” she said.`;

export const SECOND_ARTICLE = `Storm comes to Halsund

The harbour master has been asked about the storm.

“${CUT},” said ${MASTER}.

“${MISCOUNTED},” she said.

“The gulls know more than the forecast does,” said a man who mends nets.`;
