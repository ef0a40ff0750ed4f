import { expect, type Locator } from '@playwright/test';

type Point = { x: number; y: number };

/** Where words begin and end on the screen, once they are in view; they stand in the text once. */
async function placesOf(text: Locator, words: string): Promise<{ from: Point; to: Point }> {
  const places = await text.evaluate((host, wanted) => {
    const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
    const nodes: { node: Node; start: number }[] = [];
    let whole = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes.push({ node, start: whole.length });
      whole += node.nodeValue ?? '';
    }
    const at = whole.indexOf(wanted);
    if (at < 0) return null;
    const boundary = (offset: number) => {
      const found = nodes.findLast((each) => each.start <= offset) ?? nodes[0];
      return found ? ([found.node, offset - found.start] as const) : null;
    };
    const box = (offset: number) => {
      const place = boundary(offset);
      if (!place) return null;
      const range = document.createRange();
      range.setStart(place[0], place[1]);
      range.setEnd(place[0], place[1] + 1);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      return range;
    };
    const [first, last] = [box(at), box(at + wanted.length - 1)];
    if (!first || !last) return null;
    const [a, b] = [first.getBoundingClientRect(), last.getBoundingClientRect()];
    return {
      from: { x: a.left + 0.5, y: a.top + a.height / 2 },
      to: { x: b.right - 0.25, y: b.top + b.height / 2 },
    };
  }, words);
  if (!places) throw new Error(`Not in the text: ${words}`);
  return places;
}

const selected = (text: Locator): Promise<string> => text.evaluate(() => window.getSelection()?.toString() ?? '');

/** Selects words by drawing the mouse over them. */
export async function dragOver(text: Locator, words: string) {
  const { mouse } = text.page();
  const { from, to } = await placesOf(text, words);
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await mouse.move(to.x, to.y);
  await mouse.up();
  await expect.poll(() => selected(text)).toBe(words);
}

/** Clicks into the middle of words. */
export async function clickInto(text: Locator, words: string) {
  const { from } = await placesOf(text, words.slice(Math.floor(words.length / 2)));
  await text.page().mouse.click(from.x + 1, from.y);
}

/** What follows the caret in its paragraph. */
function afterCaret(text: Locator): Promise<string> {
  return text.evaluate((host) => {
    const { focusNode, focusOffset } = window.getSelection() ?? {};
    const block = [...host.children].find((each) => each.contains(focusNode ?? null));
    if (!focusNode || !block) return '';
    const range = document.createRange();
    range.setStart(focusNode, focusOffset ?? 0);
    range.setEnd(block, block.childNodes.length);
    return range.toString();
  });
}

const FAR = 400;

/** Moves the caret with the arrows to where words begin: down to their line, then along it. `region` takes the keys. */
export async function walkTo(region: Locator, text: Locator, words: string) {
  await region.focus();
  await region.press('ArrowRight');
  await pressUntil(region, 'ArrowDown', async () => (await afterCaret(text)).includes(words));
  await pressUntil(region, 'ArrowRight', async () => (await afterCaret(text)).startsWith(words));
}

/** Selects words with arrows and Shift alone, and waits until the page has drawn it: nobody types faster than that. */
export async function selectByKeys(region: Locator, text: Locator, words: string) {
  await walkTo(region, text, words);
  await pressUntil(region, 'Shift+ArrowRight', async () => (await selected(text)).length >= words.length);
  expect(await selected(text)).toBe(words);
  await text.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

async function pressUntil(region: Locator, key: string, isThere: () => Promise<boolean>) {
  for (let pressed = 0; pressed < FAR; pressed++) {
    if (await isThere()) return;
    await region.press(key);
  }
  throw new Error(`${key} did not lead there.`);
}
