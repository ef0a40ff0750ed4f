import type { Page } from '@playwright/test';

/** Puts a text into the clipboard and presses the key, wherever the focus is. */
export async function pasteText(page: Page, text: string) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((plain) => navigator.clipboard.writeText(plain), text);
  await page.keyboard.press('Control+V');
}

export type DroppedFile = { name: string; type: string; text: string };

/** Holds files over the page, as the system does while they are dragged. */
export async function holdOver(page: Page, files: readonly DroppedFile[]) {
  await sendDrag(page, 'dragover', files);
}

/** Drops files on the page. */
export async function dropFiles(page: Page, files: readonly DroppedFile[]) {
  await sendDrag(page, 'dragover', files);
  await sendDrag(page, 'drop', files);
}

async function sendDrag(page: Page, type: 'dragover' | 'drop', files: readonly DroppedFile[]) {
  const dataTransfer = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, type, text } of given) transfer.items.add(new File([text], name, { type }));
    return transfer;
  }, files);
  await page.dispatchEvent('body', type, { dataTransfer });
}
