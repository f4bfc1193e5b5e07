import type { Page } from 'playwright-core';

/** What the checks below share; it runs inside the page. */
const common = `
  const shown = (one) => {
    const box = one.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && one.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  };
  const found = [];
  const say = (what, one) => found.push(what + ': ' + one.outerHTML.replace(/\\s+/g, ' ').slice(0, 160));
  const all = (selector) => [...document.querySelectorAll(selector)];
  const named = (one) => one.getAttribute('aria-label') || (one.getAttribute('aria-labelledby') ?? '').split(' ').some((id) => document.getElementById(id));
  const text = (one) => (one.innerText ?? '').trim();`;

/** Headings, names of controls, and ids. */
const structure = `
  const headings = all('h1, h2, h3, h4, h5, h6').filter((one) => one.checkVisibility());
  const inMain = headings.filter((one) => one.closest('main'));
  if (all('h1').length !== 1) found.push(all('h1').length + ' headings of the first level');
  inMain.reduce((before, one) => {
    const level = Number(one.tagName[1]);
    // A notice or the summary of what is wrong comes before the heading of the page.
    if (one.closest('.govuk-error-summary, .govuk-notification-banner')) return before;
    if (level > before + 1) say('a heading of level ' + level + ' after one of level ' + before, one);
    if (!text(one)) say('an empty heading', one);
    return level;
  }, 0);
  for (const one of all('input:not([type=hidden]), select, textarea')) {
    const labels = [...(one.labels ?? [])];
    if (one.checkVisibility() && !labels.some((label) => shown(label) && text(label))) say('no visible label', one);
  }
  for (const one of all('a[href], button')) {
    if (one.checkVisibility() && !one.hasAttribute('aria-hidden') && !text(one) && !named(one)) say('nothing says what it does', one);
  }
  const ids = all('[id]').map((one) => one.id);
  for (const id of new Set(ids.filter((one, i) => ids.indexOf(one) !== i))) found.push('the id ' + id + ' twice');
  if (document.getAnimations().length) found.push('something moves by itself');`;

/** What has no room: it is cut off, or makes the page scroll sideways. */
const room = `
  const over = document.documentElement.scrollWidth - innerWidth;
  if (over > 0) found.push('the page is ' + over + ' pixels too wide');
  for (const one of all('body *')) {
    if (!shown(one) || one.closest('svg')) continue;
    const { overflowX, overflowY } = getComputedStyle(one);
    const wider = one.scrollWidth - one.clientWidth > 1;
    const higher = one.scrollHeight - one.clientHeight > 1;
    if (((overflowX === 'hidden' || overflowX === 'clip') && wider) || ((overflowY === 'hidden' || overflowY === 'clip') && higher)) say('cut off', one);
    if ((overflowX === 'auto' || overflowX === 'scroll') && wider && one.tagName !== 'TEXTAREA' && (one.tabIndex < 0 || !one.getAttribute('role') || !named(one))) say('scrolls, and has no name or can not be reached', one);
  }`;

/** What is too small for a finger: anything but links within a text. */
const targets = `
  for (const one of all('button, summary, select, textarea, input:not([type=hidden])')) {
    if (!shown(one) || one.hasAttribute('aria-hidden')) continue;
    const { width, height } = one.getBoundingClientRect();
    if (width < 24 || height < 24) say(Math.round(width) + ' by ' + Math.round(height) + ' pixels', one);
  }`;

/** What is seen of controls, their focus and what is tagged where a reader’s own colours replace the page’s. */
const ownColours = `
  const lined = ({ borderTopWidth, borderTopStyle, outlineStyle, outlineWidth }) =>
    (borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0) || (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0);
  for (const one of all('.govuk-button, .govuk-tag, input:not([type=hidden], [type=radio], [type=checkbox], [type=file]), select, textarea'))
    if (shown(one) && !lined(getComputedStyle(one))) say('no line around it', one);
  for (const one of all('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')) {
    if (!shown(one) || one.hasAttribute('aria-hidden')) continue;
    one.focus({ focusVisible: true, preventScroll: true });
    const of = one.matches('[type=radio], [type=checkbox]') && one.nextElementSibling ? getComputedStyle(one.nextElementSibling, '::before') : getComputedStyle(one);
    if (document.activeElement === one && (of.outlineStyle === 'none' || parseFloat(of.outlineWidth) < 2)) say('its focus has no outline', one);
  }
  document.activeElement?.blur();`;

/** Lines, letters and words as far apart as a reader may want them (WCAG 1.4.12). */
const spaced = `
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }');
  document.adoptedStyleSheets = [sheet];`;
const unspaced = 'document.adoptedStyleSheets = [];';

const asks = (page: Page, ...parts: readonly string[]): Promise<readonly string[]> =>
  page.evaluate<readonly string[]>(`(() => { ${common} ${parts.join('\n')} return found; })()`);

export const wrongStructure = (page: Page) => asks(page, structure);
export const wrongInForcedColours = (page: Page) => asks(page, ownColours);
/** At the width that the page has: its room, also with the text apart, and the size of what is pressed. */
export const wrongInRoom = async (page: Page): Promise<readonly string[]> => {
  const as = [...(await asks(page, room, targets))];
  const apart = await asks(page, spaced, room, unspaced);
  return [...as, ...apart.filter((one) => !as.includes(one)).map((one) => `with the text apart: ${one}`)];
};
