import type { NameMatch } from './compare-names.ts';

/** A printed name, a person's name in the registry, what is expected, and the person's other names. */
export type NameCase = [printed: string, name: string, expected: NameMatch | null, aliases?: string[]];

const ORDER: NameCase[] = [
  ['Yoon Suk Yeol', 'Yoon Suk Yeol', 'same'],
  ['Yoon Suk-yeol', 'Yoon Suk Yeol', 'same'],
  ['Yoon Sukyeol', 'Yoon Suk Yeol', 'same'],
  ['Suk Yeol Yoon', 'Yoon Suk Yeol', 'same'],
  ['Suk-yeol Yoon', 'Yoon Suk Yeol', 'same'],
  ['Sukyeol Yoon', 'Yoon Suk-yeol', 'same'],
  ['YOON Suk-yeol', 'Yoon Suk Yeol', 'same'],
  ['Yoon Suk Yeol', 'YOON Suk-yeol', 'same'],
  ['YOON SUK YEOL', 'Yoon Suk Yeol', 'same'],
  ['Xi Jinping', 'XI Jinping', 'same'],
  ['Jinping Xi', 'XI Jinping', 'same'],
  ['Tsai Ing-wen', 'Ing-wen Tsai', 'same'],
  ['Lee Hsien Loong', 'LEE Hsien Loong', 'same'],
  ['Biden, Joseph R.', 'Joseph R. Biden', 'same'],
  ['MERKEL, Angela', 'Angela Merkel', 'same'],
  ['King, Martin Luther, Jr.', 'Martin Luther King', 'possible'],
];

const LETTERS: NameCase[] = [
  ['Francois Hollande', 'François Hollande', 'same'],
  ['Recep Tayyip Erdogan', 'Recep Tayyip Erdoğan', 'same'],
  ['Lars Lokke Rasmussen', 'Lars Løkke RASMUSSEN', 'same'],
  ['Lech Walesa', 'Lech Wałęsa', 'same'],
  ['Aleksandar Djordje', 'Aleksandar Ðorđe', null],
  ['Zoran Dindic', 'Zoran Đinđić', 'same'],
  ['Binali Yildirim', 'Binali Yıldırım', 'same'],
  ['Peter Strauss', 'Peter Strauß', 'same'],
  ['Gerhard Schroeder', 'Gerhard Schröder', 'same'],
  ['Gerhard Schroder', 'Gerhard Schröder', 'same'],
  ["Michael O'Neill", 'Michael O’Neill', 'same'],
  ['Michael ONeill', 'Michael O’Neill', 'same'],
  ['윤석열', 'Yoon Suk Yeol', 'same', ['윤석열', '尹錫悅']],
  ['尹錫悅', 'Yoon Suk Yeol', 'same', ['윤석열', '尹錫悅']],
  ['윤 석열', 'Yoon Suk Yeol', 'same', ['윤석열']],
  ['윤석준', 'Yoon Suk Yeol', null, ['윤석열']],
  ['Yoon Seok-youl', 'Yoon Suk Yeol', 'same', ['Yoon Seok-youl']],
  ['Yoon Seok-youl', 'Yoon Suk Yeol', null],
];

const INITIALS: NameCase[] = [
  ['J. R. Biden', 'Joseph R. Biden Jr.', 'same'],
  ['J.R. Biden', 'Joseph Robinette Biden', 'same'],
  ['J. Biden', 'Joseph R. Biden', 'possible'],
  ['George W. Bush', 'George Walker Bush', 'same'],
  ['George Walker Bush', 'George W. Bush', 'same'],
  ['George Bush', 'George W. Bush', 'same'],
  ['JD Vance', 'J.D. Vance', 'same'],
  ['J. D. Vance', 'JD VANCE', 'same'],
  ['James David Vance', 'JD Vance', 'same'],
  ['Edgar Hoover', 'J. Edgar Hoover', 'possible'],
  ['Boris Johnson', 'Alexander Boris de Pfeffel Johnson', 'possible'],
  ['Hillary Clinton', 'Hillary Rodham Clinton', 'same'],
  ['J.-C. Juncker', 'Jean-Claude Juncker', 'same'],
  ['Jean Claude Juncker', 'Jean-Claude Juncker', 'same'],
];

const PARTS: NameCase[] = [
  ['Ursula von der Leyen', 'Ursula VON DER LEYEN', 'same'],
  ['Ursula Leyen', 'Ursula von der Leyen', 'same'],
  ['von der Leyen', 'Ursula von der Leyen', 'possible'],
  ['de Gaulle', 'Charles de Gaulle', 'possible'],
  ['Abdel Fattah el-Sisi', 'Abdel Fattah al-Sisi', 'same'],
  ['Abdelfattah Elsisi', 'Abdel Fattah al-Sisi', 'same'],
  ['Mohammed Salman', 'Mohammed bin Salman', 'same'],
  ['Mohammed bin Salman', 'Mohammed bin Salman Al Saud', 'possible'],
  ['Hugo Chávez', 'Hugo Chávez Frías', 'possible'],
  ['Juan Manuel Santos', 'Juan Manuel Santos Calderón', 'same'],
  ['López Obrador', 'Andrés Manuel López Obrador', 'possible'],
  ['Ocasio-Cortez', 'Alexandria Ocasio-Cortez', 'possible'],
  ['Van Houten', 'Chris Van Houten', 'possible'],
  ['Ben Carver', 'Benjamin Carver', 'possible'],
  ['Ben Carver', 'Al Carver', null],
  ['Ben Carver', 'Anders Carver', null],
  ['Al Carver', 'Al Carver', 'same'],
  ['bin Rashid', 'Omar bin Rashid', 'possible'],
];

const TITLES: NameCase[] = [
  ['Mr. Putin', 'Vladimir Putin', 'possible'],
  ['President Vladimir Putin', 'Vladimir Putin', 'same'],
  ['then-Vice President Joe Biden', 'Joe Biden', 'same'],
  ['Sir Keir Starmer', 'Keir Starmer', 'same'],
  ['Dr. Angela Merkel', 'Angela Merkel', 'same'],
  ['Foreign Minister Wang Yi', 'WANG Yi', 'same'],
  ['Martin Luther King', 'Martin Luther King Jr.', 'same'],
  ['Martin Luther King, Jr.', 'Martin Luther King Jr', 'same'],
  ["Vladimir Putin's", 'Vladimir Putin', 'same'],
  ['Putin', 'Vladimir Putin', 'possible'],
  ['Yoon', 'Yoon Suk Yeol', 'possible'],
];

const NICKNAMES: NameCase[] = [
  ['Joe Biden', 'Joseph R. Biden', 'possible'],
  ['Bill Clinton', 'William Jefferson Clinton', 'possible'],
  ['Mohamed Morsi', 'Mohammed Morsi', 'possible'],
  ['Sergey Lavrov', 'Sergei Lavrov', 'possible'],
  ['Bill Biden', 'Joseph R. Biden', null],
];

const OTHERS: NameCase[] = [
  ['George W. Bush', 'George H. W. Bush', null],
  ['Jeb Bush', 'George W. Bush', null],
  ['Donald Trump Jr.', 'Donald Trump Sr.', null],
  ['Donald Trump Jr.', 'Donald Trump', 'possible'],
  ['Fidel Castro', 'Raúl Castro', null],
  ['F. Castro', 'Raúl Castro', null],
  ['Lech Kaczynski', 'Jarosław Kaczyński', null],
  ['Park Chung-hee', 'Park Geun-hye', null],
  ['Kim Jong Il', 'Kim Jong Un', null],
  ['Kim Jong', 'Kim Jong Un', null],
  ['Yoon Suk', 'Yoon Suk Yeol', null],
  ['Yeol', 'Yoon Suk Yeol', null],
  ['Suk Yeol', 'Yoon Suk Yeol', null],
  ['Vladimir', 'Vladimir Putin', null],
  ['Cortez', 'Alexandria Ocasio-Cortez', null],
  ['John A. Smith', 'John B. Smith', null],
  ['Mary Jones', 'Mary Johnson', null],
  ['', 'Vladimir Putin', null],
  [' - ', 'Vladimir Putin', null],
  ['Mr.', 'Vladimir Putin', null],
];

/** Every group under the name the test gives it. */
export const NAME_CASES: Record<string, NameCase[]> = {
  'order, hyphens and capitals': ORDER,
  'letters, marks and scripts': LETTERS,
  'initials and middle names': INITIALS,
  'particles and parts of long names': PARTS,
  'titles, generations and surnames': TITLES,
  'short forms': NICKNAMES,
  'somebody else': OTHERS,
};
