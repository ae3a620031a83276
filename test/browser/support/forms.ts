import type { Locator, Page } from 'playwright-core';

/** Opens a command from the case page's next steps. */
export async function openStep(page: Page, name: string): Promise<void> {
  const link = page.locator('.next-steps').getByRole('link', { name, exact: true });
  await link.first().waitFor({ state: 'attached' });
  if (!(await link.first().isVisible())) await page.locator('.next-steps summary').last().click();
  await link.first().click();
  await page.locator('form.command-form').waitFor();
}

/** Fills fields by their label's beginning; the mark for required or optional follows it. */
export async function fill(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) await field(page, label).fill(value);
}

export function field(page: Page, label: string) {
  return page.locator('form.command-form').getByLabel(new RegExp(`^${label} (必填|选填)$`));
}

/** Picks from a list of staff: the control opens, the name is typed, the first hit is taken. */
export async function pickStaff(page: Page, label: string, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    const box = field(page, label);
    await box.click();
    await box.fill(name);
    await page.locator('.ant-select-dropdown:visible .ant-select-item-option').filter({ hasText: name }).first().click();
    await page.keyboard.press('Escape');
  }
}

/** Submits and waits for the page of the case with the message that it was done. */
export async function submit(page: Page): Promise<void> {
  await page.locator('form.command-form').getByRole('button', { name: '提交', exact: true }).click();
  await page.locator('.stage-path').waitFor();
}

/** Waits until the case page shows the stage as the present one; the page comes with its own next read of the case. */
export const standsIn = (page: Page, name: string) => page.locator('.stage-path [aria-current="step"]', { hasText: name }).waitFor();

/** Waits until the place shows the text: what a command changes arrives with the page's next read. */
export const shows = (place: Locator, text: string) => place.filter({ hasText: text }).first().waitFor();
