/**
 * In which order offices stand: a state's own, a seat in a legislature, a post that takes a person whole (mayor, judge), something that
 * may be held beside another office (chair, party leader, professor), a word for several ranks, or for any office.
 */
export type Branch = 'state' | 'legislature' | 'post' | 'body' | 'broad' | 'open';

/** A rank of office. `level` orders ranks of one state, higher is above; null where there is no order that all agree on. */
export type Rank = { id: string; level: number | null; branch: Branch; covers: readonly string[] };

/** A form of words for ranks; `domain` is the portfolio that the form brings with it ("secretary of state": foreign). */
export type RankForm = { ranks: Rank[]; domain: string | null };

const BRANCHES: readonly Branch[] = ['state', 'legislature', 'post', 'body', 'broad', 'open'];

/** id, level or -, branch, forms; a form may belong to several ranks. */
const RANK_LINES = `
president; 100; state; president, pres, head of state, chief of state
king; 100; state; king, head of state
queen; 100; state; queen, head of state
emperor; 100; state; emperor, head of state
sultan; 100; state; sultan, head of state
emir; 100; state; emir, amir, head of state
grand-duke; 100; state; grand duke, head of state
prince; 95; state; prince, crown prince
pope; 100; state; pope, pontiff
supreme-leader; 110; state; supreme leader
governor-general; 95; state; governor general
prime-minister; 90; state; prime minister, pm, premier, head of government, chief of government, chancellor, taoiseach
minister; 70; state; minister, secretary
attorney-general; 70; state; attorney general
chief-minister; 75; state; chief minister
security-adviser; 60; state; national security adviser, national security advisor
chief-of-staff; 50; state; chief of staff, head of the office, head of office
ambassador; 50; state; ambassador, amb, envoy, special envoy, special representative, permanent representative, high representative
consul; 40; state; consul, consul general
adviser; 40; state; adviser, advisor, counselor, counsellor, counsel
spokesperson; 40; state; spokesman, spokeswoman, spokesperson, press secretary, spox
aide; 20; state; aide, staffer, staff, staff member, assistant, secretary to, private secretary, bodyguard, deputy, subordinate
senator; -; legislature; senator, sen, member of the senate
representative; -; legislature; representative, rep, congressman, congresswoman, member of congress, member of the house, member of the house of representatives
parliamentarian; -; legislature; member of parliament, mp, parliamentarian, member of the parliament, deputy of, member of the national assembly, assembly member, assemblyman, assemblywoman, national assembly member
councillor; -; legislature; councillor, councilor, councilman, councilwoman, council member
speaker; -; body; speaker
majority-leader; -; body; majority leader
minority-leader; -; body; minority leader
majority-whip; -; body; majority whip
minority-whip; -; body; minority whip
party-leader; -; body; opposition leader, party leader, leader of the opposition, party chief
governor; -; post; governor, gov
lieutenant-governor; -; post; lieutenant governor, lt governor, lt gov
mayor; -; post; mayor, lord mayor
chair; -; body; chairman, chairwoman, chairperson, chair, chairmen
joint-chiefs; -; post; chairman of the joint chiefs of staff, joint chiefs chairman
chief-executive; -; body; chief executive, chief executive officer, ceo
director; -; body; director
director-general; -; body; director general
secretary-general; -; body; secretary general, general secretary
commissioner; -; body; commissioner, high commissioner
administrator; -; body; administrator
prosecutor-general; -; post; prosecutor general, chief prosecutor
prosecutor; -; post; prosecutor
chief-justice; -; post; chief justice
judge; -; post; judge, justice
commander; -; body; commander, commander in chief
general; -; body; general, gen, lieutenant general, major general, brigadier general
admiral; -; body; admiral, adm
colonel; -; body; colonel, col
analyst; -; body; analyst, researcher, expert, fellow
professor; -; body; professor, prof
editor; -; body; editor, editor in chief
candidate; -; body; candidate, nominee, hopeful, contender, front runner, frontrunner, challenger, aspirant, running mate, rival
founder; -; body; founder, co founder, cofounder
vicar; -; body; archbishop, bishop
leader; 90; broad; leader, strongman; president king queen emperor sultan emir grand-duke prince supreme-leader prime-minister chair secretary-general party-leader majority-leader minority-leader chief-executive
ruler; 100; broad; ruler, monarch, sovereign; king queen emperor sultan emir grand-duke prince
head; -; broad; head, chief, boss; director director-general chair chief-executive commissioner administrator secretary-general commander president governor prosecutor-general party-leader minister
lawmaker; -; broad; lawmaker, legislator, member of the legislature; senator representative parliamentarian speaker majority-leader minority-leader majority-whip minority-whip party-leader councillor
congress-member; -; broad; member of congress; senator
diplomat; -; broad; diplomat, senior diplomat; ambassador consul minister
executive; -; broad; executive, manager; chief-executive chair director president
jurist; -; broad; jurist, magistrate; judge chief-justice prosecutor prosecutor-general
officer; -; broad; military officer, officer; general admiral colonel commander
cabinet-member; -; broad; cabinet member, member of the cabinet, member of cabinet; minister attorney-general prime-minister
official; -; open; official, officials, politician, figure, statesman, stateswoman, policymaker, civil servant, public servant, bureaucrat, authority, office holder, officeholder, member of the government`;

/** Forms that bring their portfolio along. */
const DOMAIN_FORMS: Record<string, string> = {
  'secretary of state': 'foreign',
  'us secretary of state': 'foreign',
  'top diplomat': 'foreign',
  'chief diplomat': 'foreign',
  'chancellor of the exchequer': 'finance',
  'secretary of state for': '',
  'attorney general and minister': 'justice',
  fm: 'foreign',
};

/** Portfolios by the words that name them; British and American spellings are folded before. */
export const DOMAIN_FORMS_OF: ReadonlyMap<string, string> = new Map(
  `foreign: foreign affairs, foreign, external affairs, external relations, foreign relations
defence: defence, national defence, war
finance: finance, treasury, exchequer, economy and finance
interior: interior, home affairs, home, internal affairs, public security
justice: justice
health: health, public health
education: education
trade: trade, commerce, foreign trade
economy: economy, economic affairs, economics
labour: labour, employment, work
agriculture: agriculture, farming, food
energy: energy, petroleum, oil
environment: environment, climate
transport: transport, transportation
unification: unification
culture: culture
science: science, technology
communications: information, communications, digital
tourism: tourism
development: development, international development, cooperation
homeland: homeland security
veterans: veterans affairs, veterans
housing: housing, urban development
industry: industry, business
security: security
european: european affairs, europe
sport: sport, sports, youth
planning: planning`
    .split('\n')
    .flatMap((line) => {
      const [domain = '', forms = ''] = line.split(': ');
      return forms.split(', ').map((form): [string, string] => [form, domain]);
    }),
);

/** All forms of words for ranks, folded, spaces between the words. */
export const RANK_FORMS: ReadonlyMap<string, RankForm> = rankForms();

function rankForms(): Map<string, RankForm> {
  const forms = new Map<string, RankForm>();
  const ranks = new Map<string, Rank>();
  for (const line of RANK_LINES.trim().split('\n')) {
    const [id = '', level = '-', branch = 'body', words = '', covers = ''] = line.split('; ');
    const rank: Rank = {
      id,
      level: level === '-' ? null : Number(level),
      branch: branchOf(branch),
      covers: covers.split(' '),
    };
    ranks.set(id, rank);
    for (const form of words.split(', ')) {
      forms.set(form, { ranks: [...(forms.get(form)?.ranks ?? []), rank], domain: null });
    }
  }
  const minister = ranks.get('minister');
  if (minister)
    for (const [form, domain] of Object.entries(DOMAIN_FORMS))
      forms.set(form, { ranks: [minister], domain: domain || null });
  return forms;
}

function branchOf(word: string): Branch {
  return BRANCHES.find((branch) => branch === word) ?? 'body';
}
