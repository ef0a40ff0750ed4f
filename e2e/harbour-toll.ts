import type { Account } from './pages/entrance-page.ts';

// The desk of the main job, the article it checks, and the records it checks it against: all of an invented country.

export const DESK = 'Lindholt Checking Desk';
export const SLUG = 'lindholt-checking-desk';
const PASSWORD = 'a breakwater of words';
const account = (name: string, key: string): Account => ({ name, email: `${key}@lindholt.test`, password: PASSWORD });
export const OWNER = account('Olav Brink', 'owner');
export const EDITOR = account('Edda Falk', 'editor');
export const FIRST = account('Mara Lindt', 'first');
export const SECOND = account('Jon Aske', 'second');
export const OBSERVER = account('Nils Urd', 'observer');

export const TOLL = 'The toll pays for the new breakwater and for nothing else,';
export const ROLE = 'an aide to the minister of harbours';
export const CROWN = 'We publish every crown that we take,';
export const CLAIM = `The ministry collected 40 million crowns last year. “${CROWN}” said Tomas Reed`;
export const WATER = 'It is only water,';
export const ARTICLE = `Harbour toll stays, says ministry

The harbour ministry of Veldmark has answered its critics.

“${TOLL}” Orla Venn, ${ROLE}, said on Tuesday.

${CLAIM}, who keeps its books.

“${WATER}” said a man on the quay.

Fishers in the western ports see it otherwise, and some have moved their boats across the strait.`;

export const SITTING = {
  title: 'Sitting of the harbour committee',
  publisher: 'Parliament of Veldmark',
  date: '2024-03-05',
  right: 'public-record',
  text: 'The Minister of Harbours, Ms Venn: I say it once more. The toll pays for the new breakwater and for nothing else. The Chair: Thank you, Minister.',
};
export const SITTING_WORDS =
  'The Minister of Harbours, Ms Venn: I say it once more. The toll pays for the new breakwater and for nothing else.';
export const BOOKS = {
  title: 'Talk on the open books',
  publisher: 'Harbour Radio Veldmark',
  date: '2024-03-04',
  right: 'quote-only',
  text: 'Mr Reed: We publish every crown that we take, on the first of each month, and nobody has found one missing.',
};
export const BOOKS_WORDS = 'Mr Reed: We publish every crown that we take';

export const CANARY = 'quillwort';
export const CONCLUSION = 'Orla Venn said it as the minister of harbours, not as an aide to the minister.';
export const CORRECTED = 'Orla Venn said it in the committee as the minister of harbours, not as an aide.';
