/** Given names and their short forms, and spellings of one name that papers mix; a line is one name. */
const LINES = `
joseph joe joey jose
william bill billy will willy liam
robert bob bobby rob robbie
richard rick dick ricky rich
james jim jimmy jamie
john johnny jack jon
jonathan jon john
michael mike mickey mick
thomas tom tommy
charles charlie chuck
edward ed eddie ted teddy ned
theodore ted teddy
donald don donny
ronald ron ronnie
daniel dan danny
david dave davey
stephen steven steve
anthony tony
antony tony
andrew andy drew
christopher chris kit
benjamin ben benny bibi
samuel sam sammy
nicholas nick nicky
matthew matt
gregory greg
jeffrey geoffrey jeff geoff
kenneth ken kenny
lawrence laurence larry
gerald jerry gerry
peter pete
patrick pat paddy
raymond ray
timothy tim
terrence terry
francis frank
franklin frank
frederick fred freddie
albert al bert
alexander alex sasha aleksandr oleksandr
alfred al fred alf
henry harry hank
harold harry hal
walter walt wally
philip phil phillip
douglas doug
leonard leo len lenny
louis lou
martin marty
nathaniel nathan nate
barack barry
zachary zach zack
elizabeth liz beth betty lizzie eliza
katherine catherine kate kathy cathy katie kathryn
margaret maggie meg peggy marge
patricia pat patty
deborah debbie deb
barbara barb
susan sue susie suzanne
jennifer jen jenny
judith judy
cynthia cindy
pamela pam
christine chris christina tina
victoria vicky
alexandria alexandra alex sandy
nancy ann
dorothy dot dottie
virginia ginny
rebecca becky
jacqueline jackie
kimberly kim
amy amelia
mohammed mohamed muhammad mohammad muhammed mohamad
ahmed ahmad
hussein hussain husayn
hassan hasan
yusuf youssef yousef
ibrahim ebrahim
mahmoud mahmud
abdullah abdallah
vladimir volodymyr
dmitry dmitri dmitriy dmytro
sergei sergey serhiy
andrei andrey andriy
yevgeny evgeny yevgeniy
mikhail mykhailo
nikolai nikolay mykola
alexei aleksei alexey aleksey oleksiy
yuri yury yuriy`;

const NAMES = new Map<string, Set<string>>();
for (const line of LINES.trim().split('\n')) {
  const names = line.split(' ');
  for (const name of names) NAMES.set(name, new Set([...(NAMES.get(name) ?? []), ...names]));
}

/** Whether two given names, folded, may be one person's: "bill" and "william". Neither has to be the short form. */
export function haveNickname(a: string, b: string): boolean {
  return NAMES.get(a)?.has(b) ?? false;
}
