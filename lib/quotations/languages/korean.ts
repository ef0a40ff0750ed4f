import type { MentionWords } from '../resolve-speaker.ts';
import { wordSet } from './language-table.ts';

/** Nouns that make a verb of speech with 하다: "강조했다", "강조하며", "강조한". */
const SPEECH_NOUNS = [
  ...wordSet(
    `말 강조 설명 주장 지적 비판 경고 촉구 반박 대답 답 언급 발표 약속 요구 호소 당부 해명 인정 부인 예상 전망 평가 분석 진단 우려 지시 제안 선언
    고백 증언 회상 반문 질문 질타 성토 반발 항의 보도 단언 확언 역설 시사 표현 토로 진술 보고 공언 자평 규탄 비난 조언 주문 요청 권고 환영 칭찬 일축 문답
    풀이 추정 관측 판단 농담 외 답변 발언 피력 귀띔 전`,
  ),
];
const DO = ['했', '하', '한', '해', '할', '합', '함'];
/** Stems of other verbs of speech, as far as they are the same in every form. */
const STEMS = wordSet(
  `밝혔 밝히 밝힌 밝힐 전했 덧붙였 덧붙이 덧붙인 물었 물으 물은 묻는 내다봤 내다보 내다본 꼬집었 꼬집 외쳤 외치 외친 적었 적은 썼다 쓰며 털어놨 털어놓 털어놓았
  되물었 잘라말했 입을열었 읊조렸 속삭였 중얼거렸 소리쳤 알렸 알린 내비쳤 내비치 못박았 못박 귀띔했 따졌 따지 따진 쏘아붙였 치켜세웠 맞받았 맞받아쳤 이야기했 이야기하 얘기했 얘기하
  했다 했습니다 했는데 한다 하면서 하며 하고 합니다`,
);
const CUES = [...STEMS, ...SPEECH_NOUNS.flatMap((noun) => DO.map((form) => noun + form))];
const CUES_BY_START = new Map<string, string[]>();
for (const cue of CUES) {
  const start = cue[0] ?? '';
  CUES_BY_START.set(start, [...(CUES_BY_START.get(start) ?? []), cue]);
}

/** The bare 했다 and its like, which say speech only right behind a quoting 고. */
const BARE = /^(?:했|한다|하면서|하며|하고|합니다)/;
/** A word is no longer than its stem and this many letters of ending. */
const ENDING = 5;

/** Whether a word is a form of a verb of speech; the bare 했다 counts only where it follows a quoting particle. */
export function isKoreanCue(word: string, followsParticle: boolean): boolean {
  if (BARE.test(word) && !CUES_BY_START.get(word[0] ?? '')?.some((cue) => cue.length > 3 && word.startsWith(cue))) {
    return followsParticle && word.length <= 6;
  }
  const cues = CUES_BY_START.get(word[0] ?? '') ?? [];
  return cues.some((cue) => word.startsWith(cue) && word.length <= cue.length + ENDING);
}

/** Offices and callings; a word that ends with one is one ("원내대변인"). */
const TITLES = [
  ...wordSet(
    `대통령 장관 차관 대변인 관계자 의원 대표 위원장 총리 시장 지사 군수 구청장 교수 연구원 연구위원 회장 사장 이사 이사장 본부장 국장 실장 과장 팀장 부장 청장 검사
    변호사 감독 선수 기자 의장 총장 수석 비서관 보좌관 대사 전문가 당국자 소장 센터장 원장 이장 주민 시민 작가 박사 판사 부회장 부사장 간사 대장 사령관 총재
    행장 지부장 조합장 조합원 관장 학장 교장 교사 의사 목사 신부 스님 배우 가수 감사 사무총장 사무국장 선장 소방관 경찰관 학생 상인 농민 어민 주인 할머니 할아버지
    어머니 아버지 남성 여성 목격자 유족 피해자 애널리스트 이코노미스트 연구자 과학자 외교관 특사 국왕 왕세자 교황 주석 서기장 위원 처장 군인 장군 대령 참모총장
    전문위원 운영자 직원 간부 소식통 후보 최고위원 코치 디자이너 방앗간지기 사공 운전자 노동자 이용자 기관사 조종사`,
  ),
];
/** How the name of a body or a country may end. */
const BODIES = [
  ...wordSet(
    `부 청 실 당 처 원 국 위 회 사 측 군 경찰 정부 검찰 법원 은행 그룹 연구소 센터 협회 노조 대학 대학교 위원회 재단 공사 공단 본부 의회 국회 방송 신문 통신
    언론 매체 외신 당국 삼성전자 현대자동차 총회 기구 연합 연맹 시청 도청 교육청 백악관 크렘린궁 유엔 한국 미국 러시아 중국 일본 북한 우크라이나 프랑스 독일 영국 이란
    이스라엘 인도 대만 청와대 여당 야당 더타임스 업체 회사 기업 단체`,
  ),
];
const SURNAMES = new Set(
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용',
);
const PRONOUNS = wordSet('그 그녀 그들 이들 저 나 우리');
const TIMES = wordSet(
  '이날 오늘 어제 전날 지난 오전 오후 앞서 이어 또 또한 다만 그러나 하지만 특히 한편 아울러 최근 당시 이후 이에 올해 지난해 그러면서 그러자 이밖에 반면 그리고 결국 이번 다음 같은',
);

const HANGUL = /^[가-힣]+$/;
const endsWithAny = (word: string, endings: readonly string[]): boolean =>
  endings.some((ending) => word.endsWith(ending));

/** Whether a word without its particle is an office or a calling. */
export const isKoreanTitle = (word: string): boolean => endsWithAny(word, TITLES);

/** Whether a word without its particle may be a body or a country; one syllable alone is none. */
export const isKoreanBody = (word: string): boolean =>
  (word.length > 1 && endsWithAny(word, BODIES)) || /^[A-Z][A-Za-z&.-]+$/.test(word);

/** A surname and a given name of two syllables in one word: "홍길동". */
export const isKoreanName = (word: string): boolean =>
  word.length === 3 && HANGUL.test(word) && SURNAMES.has(word[0] ?? '') && !isKoreanTitle(word) && !isSureBody(word);

const isSureBody = (word: string): boolean => BODIES.some((body) => body.length > 1 && word.endsWith(body));

export const isKoreanSurname = (word: string): boolean => word.length === 1 && SURNAMES.has(word);
export const isKoreanPronoun = (word: string): boolean => PRONOUNS.has(word);

/** Words for a time or a link between sentences, none of which belongs to a name. */
export const isKoreanTime = (word: string): boolean => TIMES.has(word) || /^\p{N}/u.test(word);

/** Whether a syllable ends with a consonant: behind one the particles are 은, 이 and 을, else 는, 가 and 를. */
function hasFinal(word: string): boolean {
  const code = word.charCodeAt(word.length - 1) - 0xac00;
  return code >= 0 && code < 11172 && code % 28 !== 0;
}

/** A word without the particle of a topic or a subject; null where it has none. */
export function withoutTopic(word: string): string | null {
  const long = ['께서는', '께서'].find((particle) => word.endsWith(particle) && word.length > particle.length);
  if (long) return word.slice(0, -long.length);
  const stem = word.slice(0, -1);
  if (stem === '') return null;
  const last = word.at(-1) ?? '';
  if (last === '도') return stem;
  const isLatin = !HANGUL.test(stem.slice(-1));
  if (last === '은' || last === '이') return isLatin || hasFinal(stem) ? stem : null;
  return (last === '는' || last === '가') && (isLatin || !hasFinal(stem)) ? stem : null;
}

/** A word without any particle that may stand behind a name. */
export function withoutParticle(word: string): string {
  const topic = withoutTopic(word);
  if (topic !== null) return topic;
  const found = ['에게서', '에게', '으로', '에서', '까지', '부터', '을', '를', '의', '과', '와', '로', '만'].find(
    (particle) => word.endsWith(particle),
  );
  return found && word.length > found.length ? word.slice(0, -found.length) : word;
}

/** Names are followed back by surname or by given name; foreign ones by their words. */
export const KOREAN_MENTIONS: MentionWords = {
  person: wordSet('그 그녀 저 나'),
  body: wordSet('그들 이들 우리'),
  relative: new Set(),
  bodyNames: new RegExp(`(?:${BODIES.join('|')})$`),
  description: /^(?:이|그|해당|같은)\s/,
  links: wordSet('및'),
  nameWords: (name) =>
    name
      .split(/\s+/)
      .flatMap((word) => (isKoreanName(word) ? [word.slice(0, 1), word.slice(1)] : [word]))
      .filter(Boolean),
};
