import type { Page } from 'playwright-core';
import { kebab } from '#libs/http/routes.js';
import { answerFor } from './answer-for.js';
import { clicked } from './go.js';

type Named = Readonly<{ name: string; type: string; value: string }>;

/** Fills the controls of a part of a page, whose names may begin with a prefix. */
export const fillPart = async (page: Page, part: string, data: object, prefix = ''): Promise<void> => {
  const controls = await page.locator(`${part} :is(input, textarea, select)`).evaluateAll((all) =>
    all.map((one) => {
      const { name, type, value } = one as unknown as Named;
      return { name, type, value };
    }),
  );
  for (const control of controls) {
    const wanted = answerFor({ ...control, name: control.name.slice(prefix.length) }, data);
    if (control.type === 'hidden' || typeof wanted !== 'string') continue;
    const field = page.locator(`${part} [name="${control.name}"]`);
    if (control.type === 'select-one') await field.selectOption(wanted);
    else await field.fill(wanted);
  }
};

/** Gives a command in its part of the page of a task; answers whether the page has one. */
export const givesInPlace = async (page: Page, command: string, data: object): Promise<boolean> => {
  const about = 'candidate' in data ? [`${kebab(command)}-${String(data.candidate)}`] : [];
  for (const row of [...about, kebab(command)]) {
    const part = `section[aria-labelledby="${row}"]`;
    if (!(await page.locator(part).count())) continue;
    await fillPart(page, part, data, `${row}.`);
    await clicked(page.locator(`${part} button[name="_row"]`));
    const said = (await page.getByRole('alert').allInnerTexts()).join(' ');
    if (/There is a problem|Nothing was sent/.test(said)) throw new Error(`${page.url()}: ${said}`);
    return true;
  }
  return false;
};
