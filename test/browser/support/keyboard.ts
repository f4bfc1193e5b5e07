import type { Page } from 'playwright-core';

/** What the control with the focus says: its label, its own words, or those of the part that it is. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate<string>(`(() => {
    const one = document.activeElement;
    const text = one.labels?.length ? one.labels[0].innerText : one.innerText || one.getAttribute('aria-label') || '';
    return text.replace(/\\s+/g, ' ').trim();
  })()`);
/** The kind of control that has the focus, as HTML names it. */
export const kind = (page: Page): Promise<string> => page.evaluate<string>('document.activeElement.tagName');

const most = 120;
/** Presses Tab until a control that says this has the focus. */
export const tabTo = async (page: Page, says: string | RegExp, of?: string): Promise<void> => {
  for (let n = 0; n < most; n++) {
    await page.keyboard.press('Tab');
    const said = await focused(page);
    const right = typeof says === 'string' ? said === says : says.test(said);
    if (right && (!of || (await kind(page)) === of)) return;
  }
  throw new Error(`Tab does not lead to ${String(says)} on “${await page.title()}”.`);
};

/** Numbers every control that Tab is to reach, as the page has them, with how each looks without the focus. */
const number = `(() => {
  const style = (one) => { const { outlineStyle, outlineColor, boxShadow, backgroundColor } = getComputedStyle(one); return [outlineStyle, outlineColor, boxShadow, backgroundColor].join(); };
  const look = (one) => style(one) + (one.nextElementSibling && one.matches('[type=radio], [type=checkbox]') ? getComputedStyle(one.nextElementSibling, '::before').boxShadow + getComputedStyle(one.nextElementSibling, '::before').outlineStyle : '');
  window.lookOf = look;
  const groups = new Set();
  const all = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')].filter((one) => {
    if (!one.checkVisibility({ visibilityProperty: true }) || one.tabIndex < 0 || one.disabled) return false;
    if (one.type !== 'radio') return true;
    // Of several radios Tab reaches the chosen one, or the first.
    const group = [...document.getElementsByName(one.name)];
    return (group.find((other) => other.checked) ?? group[0]) === one;
  });
  all.forEach((one, i) => { one.dataset.order = String(i); one.dataset.look = look(one); });
  return all.map((one) => one.outerHTML.slice(0, 120));
})()`;
const here = `(() => {
  const one = document.activeElement;
  const box = one.getBoundingClientRect();
  return { at: Number(one.dataset.order ?? -1), seen: window.lookOf(one) !== one.dataset.look && box.width > 0 && box.bottom > 0 && box.top < innerHeight, body: one === document.body };
})()`;
type Here = Readonly<{ at: number; seen: boolean; body: boolean }>;

/** Goes through a page with Tab from its beginning: what was not reached, not to be seen, or not in its turn; and whether it led out again. */
export const walked = async (page: Page) => {
  const controls = await page.evaluate<readonly string[]>(number);
  const reached: number[] = [];
  const unseen: string[] = [];
  let left = false;
  for (let n = 0; n <= controls.length + 2 && !left; n++) {
    await page.keyboard.press('Tab');
    const { at, seen, body } = await page.evaluate<Here>(here);
    left = body || (reached.length > 0 && at === reached[0]);
    if (left || at < 0) continue;
    reached.push(at);
    if (!seen) unseen.push(controls[at]!);
  }
  return {
    missed: controls.filter((_, i) => !reached.includes(i)),
    unseen,
    outOfOrder: reached.filter((at, i) => i > 0 && at < reached[i - 1]!).map((at) => controls[at]),
    left,
  };
};
