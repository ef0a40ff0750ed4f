/** What an element may do to the text inside it. */
export const EFFECTS = [
  'skip',
  'side',
  'pre',
  'caption',
  'h1',
  'heading',
  'standfirst',
  'article',
  'main',
  'bold',
  'italic',
  'button',
] as const;

/** One of the things an element may do. */
export type Effect = (typeof EFFECTS)[number];

/** Elements whose content is no markup to the tokenizer; all of it is dropped. */
export const RAW_TAGS: ReadonlySet<string> = new Set(words('script style textarea title xmp iframe noembed noframes'));

/** Elements without content. */
export const VOID_TAGS: ReadonlySet<string> = new Set(
  words('area base br col embed frame hr img input keygen link meta param source track wbr basefont bgsound'),
);

/** Elements that begin and end a paragraph. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  words(
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
      'form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p plaintext pre search section ' +
      'select summary svg table tbody td tfoot th thead tr ul video audio object iframe template',
  ),
);

const BY_TAG: ReadonlyMap<string, readonly Effect[]> = new Map<string, readonly Effect[]>([
  ['h1', ['h1', 'heading']],
  ...words('h2 h3 h4 h5 h6').map((tag): [string, Effect[]] => [tag, ['heading']]),
  ...words('b strong').map((tag): [string, Effect[]] => [tag, ['bold']]),
  ...words('i em').map((tag): [string, Effect[]] => [tag, ['italic']]),
  ['figcaption', ['caption']],
  ['pre', ['pre']],
  ['article', ['article']],
  ['main', ['main']],
  ['button', ['side', 'button']],
  ...words('nav aside footer form dialog menu fieldset').map((tag): [string, Effect[]] => [tag, ['side']]),
  ...words('svg math object video audio canvas select template noscript applet map').map((tag): [string, Effect[]] => [
    tag,
    ['skip'],
  ]),
]);

const REMOVED: ReadonlyMap<string, string> = new Map([
  ['script', 'script'],
  ['style', 'style sheet'],
  ['iframe', 'frame'],
  ['frame', 'frame'],
  ['svg', 'drawing'],
  ['math', 'formula'],
  ['object', 'embedded object'],
  ['embed', 'embedded object'],
  ['applet', 'embedded object'],
  ['video', 'video'],
  ['audio', 'sound'],
  ['canvas', 'drawing'],
  ['img', 'picture'],
  ['nav', 'menu'],
  ['menu', 'menu'],
  ['select', 'menu'],
  ['aside', 'side box'],
  ['footer', 'footer'],
  ['form', 'form'],
  ['fieldset', 'form'],
  ['textarea', 'form'],
  ['dialog', 'dialog box'],
]);

const BOXES: readonly (readonly [RegExp, string])[] = [
  [/^(?:c-|o-|js-)?(?:newsletter|subscribe|signup|sign-up)/i, 'newsletter box'],
  [/^(?:c-|o-|js-)?(?:share|sharing|social)(?:$|[-_])/i, 'share bar'],
  [/^(?:c-|o-|js-)?(?:related|recommended|recirc|most-read|trending|more-on)(?:$|[-_])/i, 'link box'],
  [/^(?:ad|ads|advert|advertisement|sponsored|promo)$|^ad-(?:slot|unit|container)/i, 'advertisement'],
  [/^(?:cookie|consent|gdpr)(?:$|[-_])/i, 'cookie notice'],
  [/^comments?(?:$|-(?:section|list|area))/i, 'comment section'],
  [/^breadcrumbs?(?:$|[-_])/i, 'menu'],
];

const STANDFIRST = /(?:^|[\s_-])(?:standfirst|dek|deck|subtitle|sub-title|subheadline|article-summary)(?:$|[\s_-])/i;

/** An element's attributes by name. */
export type Attributes = ReadonlyMap<string, string>;

/** What an element does, and by what name it is counted when it is removed (null when it is kept). */
export function elementMeaning(
  tag: string,
  attributes: Attributes,
): { effects: readonly Effect[]; removed: string | null } {
  const own = BY_TAG.get(tag) ?? [];
  const removed = REMOVED.get(tag) ?? null;
  if (own.includes('side') || own.includes('skip') || isWholePage(tag)) return { effects: own, removed };
  const box = boxName(attributes);
  if (box) return { effects: box === 'button' ? ['side', 'button'] : ['side'], removed: box };
  return { effects: STANDFIRST.test(names(attributes)) ? [...own, 'standfirst'] : own, removed };
}

function boxName(attributes: Attributes): string | null {
  if (attributes.get('role') === 'button') return 'button';
  const isHidden = attributes.has('hidden') || attributes.get('aria-hidden') === 'true';
  if (isHidden || /display\s?:\s?none|visibility\s?:\s?hidden/i.test(attributes.get('style') ?? ''))
    return 'hidden part';
  const tokens = names(attributes).split(/\s+/);
  return BOXES.find(([pattern]) => tokens.some((token) => pattern.test(token)))?.[1] ?? null;
}

function names(attributes: Attributes): string {
  return `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.trim().slice(0, 500);
}

function isWholePage(tag: string): boolean {
  return tag === 'html' || tag === 'body' || tag === 'main' || tag === 'article' || tag === 'head';
}

function words(list: string): string[] {
  return list.split(' ');
}
