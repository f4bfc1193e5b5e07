import { plus } from '#libs/kernel/calendar.js';
import { dayText } from '#libs/words/dates.js';
import type { LocalDate, StaffId } from '#libs/kernel/index.js';
import { answersTask, caseOpen, findsAt, followsTo, looksAt, sendsForm, type AtPages } from './at-pages.js';
import { clicked, led } from './go.js';

/** The people of the school at which somebody acts up, and the school. */
export const foxhythe = {
  school: 'school-foxhythe',
  head: 'head-foxhythe',
  deputy: 'staff-040' as StaffId,
  assistant: 'staff-098' as StaffId,
  teacher: 'staff-099' as StaffId,
} as const;

const done = (said: string, what: string): void => {
  if (!said.includes('Success')) throw new Error(`${what}: ${said}`);
};

/** HR begins from “What needs me”: nobody has told the ledger yet that the Head is away, so that the board shows no gap. */
export const arrangesForHead = async (hr: AtPages, post: string, from: LocalDate): Promise<string> => {
  await hr.page.goto(hr.site);
  await followsTo(hr, '/cases/new/acting-up');
  await findsAt(hr, '/cases/new/acting-up', (page) => page.locator(`main [value="${post}"]`));
  const data = { post, from, cause: 'absence', staff: foxhythe.deputy };
  done(await sendsForm(hr, 'arrange for the Head', data), 'HR arranges for the Head');
  return caseOpen(hr);
};

/** HR sees a gap on the board in red and in words, and arranges acting up from there: the post and the day are filled in. */
export const arrangesFromGap = async (
  hr: AtPages,
  title: string,
  from: LocalDate,
  answers: Readonly<{ cause: string; staff: StaffId }>,
): Promise<string> => {
  const row = await findsAt(hr, `/board?school=${foxhythe.school}`, (page) =>
    page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: title, exact: true }), hasText: 'Gap: nobody is there' }),
  );
  const red = await hr.page.evaluate<string>(`getComputedStyle(document.querySelector('td .app-board__gap')).color`);
  const [r = 0, g = 0, b = 0] = (red.match(/\d+/g) ?? []).map(Number);
  if (r < 150 || g > 80 || b > 80) throw new Error(`The gap of ${title} is ${red}, which is no red.`);
  await looksAt(hr, `board, gap of ${title}`);
  await clicked(row.getByRole('link', { name: /^Arrange acting up/ }).first());
  const day = await hr.page.locator('input[name="from-day"]').inputValue();
  if (Number(day) !== Number(from.slice(8)))
    throw new Error(`The form begins with day ${day}, and the gap with ${from}.`);
  done(await sendsForm(hr, `arrange for ${title}`, answers), `HR arranges for ${title}`);
  return caseOpen(hr);
};

export const decidesAllowance = async (slt: AtPages, link: string, effectiveFrom: LocalDate): Promise<void> => {
  const data = { decision: 'as-the-post', effectiveFrom };
  done(
    await answersTask(slt, `${link}/determine-allowance`, 'determine-allowance', data),
    'SLT decides on the allowance',
  );
};

export const checksSection128 = async (hr: AtPages, link: string, checkedOn: LocalDate): Promise<void> => {
  const data = { outcome: 'clear', checkedOn, note: 'Asked of the Teaching Regulation Agency.' };
  done(await answersTask(hr, `${link}/record-section-128`, 'record-section128', data), 'HR records the check');
};

/** HR proposes from the case at the root. */
export const proposes = async (hr: AtPages, root: string, on: LocalDate): Promise<void> => {
  const way = `/cases/${root}/do/propose-unwinding`;
  await clicked(await findsAt(hr, `/cases/${root}`, (page) => page.locator(`main a[href^="${way}"]`)));
  done(await sendsForm(hr, 'propose everybody’s return', { on }), 'HR proposes the return');
};

const planTask = (root: string, proposal: number): string => `${root}/approve-unwinding-${proposal}`;
export const sendsBack = async (slt: AtPages, root: string, proposal: number, reason: string): Promise<void> =>
  done(await answersTask(slt, planTask(root, proposal), 'reject-unwinding', { reason }), 'SLT sends the plan back');

/** SLT approves a plan. Answers what the page says then, which may be why it does not go on. */
export const approves = async (slt: AtPages, root: string, proposal: number): Promise<string> => {
  const said = await answersTask(slt, planTask(root, proposal), 'apply-unwinding', {});
  await looksAt(slt, `after approving plan ${proposal}`);
  return said;
};

/** HR finds on the timeline of the case why the plan was sent back. */
export const readsWhy = async (hr: AtPages, root: string, reason: string): Promise<void> => {
  await findsAt(hr, `/cases/${root}/timeline`, (page) => page.getByText(reason));
  await looksAt(hr, 'the timeline, plan sent back');
};

const seen = ({ page }: AtPages): Promise<string> => page.locator('main').innerText();
export const boardOn = async (hr: AtPages, school: string, on: LocalDate): Promise<string> => {
  await findsAt(hr, `/board?school=${school}&on=${on}`, (page) => page.getByText(`On ${dayText(on)}`));
  await looksAt(hr, 'board, by its address');
  return seen(hr);
};

/** Moves a slider as far as a day, which asks for the board anew. */
const slide = (hr: AtPages, field: string, days: number): Promise<void> =>
  led(hr.page, async () => {
    const slider = hr.page.locator(`#${field}-slider`);
    await slider.fill(String(Number(await slider.inputValue()) + days));
  });
/** Moves a slider by its keys: several of them are one question, and the page that comes has the slider in focus again. */
const step = async (hr: AtPages, field: string, keys: readonly string[]): Promise<void> => {
  const slider = hr.page.locator(`#${field}-slider`);
  await led(hr.page, async () => {
    await slider.focus();
    for (const key of keys) await hr.page.keyboard.press(key);
  });
  await hr.page.locator(`#${field}-slider:focus`).waitFor();
};
const between = (from: LocalDate, to: LocalDate): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** HR moves the board to a day, and then to what was known of that day on the day before today. */
export const slidesTo = async (hr: AtPages, school: string, on: LocalDate, today: LocalDate) => {
  await hr.page.goto(`${hr.site}/board?school=${school}`);
  await slide(hr, 'on', between(today, on));
  await hr.page.getByText(`On ${dayText(on)}, as it is known now.`).waitFor();
  await looksAt(hr, 'board, by its day slider');
  const now = await seen(hr);
  await step(hr, 'knownOn', ['ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowRight', 'ArrowRight']);
  await hr.page.getByText(`as it was known on ${dayText(plus(today, '-P1D'))}.`).waitFor();
  await looksAt(hr, 'board, by both sliders');
  return { now, before: await seen(hr) };
};
