import type { Page } from 'playwright-core';
import { clicked } from './go.js';
import { answerFor, rowsFor, type Control } from './answer-for.js';

export type NameOf = (staff: string) => Promise<string>;
const form = 'form[data-guard]';
const controls = (page: Page): Promise<readonly Control[]> =>
  page.$$eval(`${form} :is(input, textarea, select)`, (found) =>
    found.map((one) => {
      const { name, type, value } = one as unknown as Control;
      return { name, type, value };
    }),
  );
const named = (name: string, rest = ''): string => `${form} [name="${name.replaceAll('"', '\\"')}"]${rest}`;
const press = (page: Page, does: string): Promise<void> =>
  clicked(page.locator(`${form} button[name="_do"][value="${does}"]`).last());

/** Adds or takes away items until each list has as many as the data. */
const fillRows = async (page: Page, data: object): Promise<void> => {
  for (const { name, value } of await controls(page)) {
    const list = name.endsWith('-rows') ? name.slice(0, -'-rows'.length) : undefined;
    const wanted = list === undefined ? undefined : rowsFor(list, data);
    if (wanted === undefined) continue;
    for (let count = Number(value); count < wanted; count++) await press(page, `add:${list}`);
    for (let count = Number(value); count > wanted; count--) await press(page, `remove:${list}[${count - 1}]`);
  }
};

/** People are searched for by name and chosen from those found. */
const fillPeople = async (page: Page, data: object, nameOf: NameOf): Promise<void> => {
  for (const search of await controls(page)) {
    const name = search.name.endsWith('-search') ? search.name.slice(0, -'-search'.length) : undefined;
    const wanted = name && answerFor({ ...search, name }, data);
    if (typeof wanted !== 'string') continue;
    await page.locator(named(search.name)).fill(await nameOf(wanted));
    await press(page, `find:${name}`);
  }
};

const fillOne = async (page: Page, control: Control, data: object): Promise<void> => {
  const { name, type, value } = control;
  const wanted = answerFor(control, data);
  if (wanted === undefined || type === 'hidden') return;
  if (type === 'radio' || type === 'checkbox') {
    const chosen = [wanted].flat().includes(value);
    const box = page.locator(named(name, `[value="${value}"]`));
    if (chosen || type === 'checkbox') await box.setChecked(chosen);
    return;
  }
  // One on each line, where a list is typed as text.
  if (typeof wanted !== 'string')
    return type === 'textarea' ? page.locator(named(name)).fill(wanted.join('\n')) : undefined;
  if (type === 'select-one') await page.locator(named(name)).selectOption(wanted);
  else await page.locator(named(name)).fill(wanted);
};
const fillAll = async (page: Page, data: object): Promise<void> => {
  for (const control of await controls(page)) await fillOne(page, control, data);
};

/** Fills in the page of a form that is open, whatever it asks, and goes on. */
export const fillAndGoOn = async (page: Page, data: object, nameOf: NameOf): Promise<void> => {
  await fillRows(page, data);
  await fillPeople(page, data, nameOf);
  await fillAll(page, data);
  // By its own button, the last of its kind: the first one is there for the Enter key alone.
  await press(page, 'continue');
};
