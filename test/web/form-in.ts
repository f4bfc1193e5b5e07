import type { Fields, Page } from './browser.js';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
export const unescaped = (html: string): string =>
  html.replace(/&(?:#(\d+)|(amp|lt|gt|quot));/g, (whole, code: string | undefined, name: string) =>
    code === undefined ? (entities[name] ?? whole) : String.fromCodePoint(Number(code)),
  );
const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s/>])`).exec(tag);
  return found ? unescaped(found[1] ?? '') : undefined;
};

export type FormIn = Readonly<{
  action: string;
  /** What a browser would post of it as it stands, without the buttons. */
  fields: Readonly<Record<string, string | readonly string[]>>;
  buttons: readonly Readonly<{ name: string; value: string; text: string }>[];
}>;

/** Adds what a field holds to what is there: a name that comes twice has a list. */
const adding = (so: Record<string, string | readonly string[]>, name: string, value: string) => {
  const had = so[name];
  so[name] = had === undefined ? value : [...[had].flat(), value];
};
const whole = /<(input|textarea|select)\b([^>]*)>(?:([\s\S]*?)<\/(?:textarea|select)>)?/g;
const controls = /<input\b[^>]*>|<textarea\b[^>]*>[\s\S]*?<\/textarea>|<select\b[^>]*>[\s\S]*?<\/select>/g;

/** The fields of a piece of HTML, as a browser would post them. */
export const fieldsIn = (html: string): Record<string, string | readonly string[]> => {
  const fields: Record<string, string | readonly string[]> = {};
  for (const [control] of html.matchAll(controls)) {
    const [, kind, , inside = ''] = [...control.matchAll(whole)][0]!;
    const tag = control.slice(0, control.indexOf('>') + 1);
    const name = attribute(tag, 'name');
    if (!name) continue;
    if (kind === 'textarea') adding(fields, name, unescaped(inside.replace(/^\n/, '')));
    else if (kind === 'select') {
      const options = [...inside.matchAll(/<option\b[^>]*>/g)].map(([option]) => option);
      const chosen = options.find((option) => / selected(?=[\s>])/.test(option)) ?? options[0] ?? '';
      adding(fields, name, attribute(chosen, 'value') ?? '');
    } else {
      const type = attribute(tag, 'type') ?? 'text';
      if (type === 'radio' || type === 'checkbox') {
        if (/ checked(?=[\s/>])/.test(tag)) adding(fields, name, attribute(tag, 'value') ?? 'on');
      } else adding(fields, name, attribute(tag, 'value') ?? '');
    }
  }
  return fields;
};

/** The form of a page: the last one with a button that says this, or the last of all. */
export const formIn = ({ text, url }: Pick<Page, 'text' | 'url'>, button = ''): FormIn => {
  const main = text.slice(text.indexOf('<main'));
  const forms = [...main.matchAll(/<form\b[^>]*>[\s\S]*?<\/form>/g)].map(([form]) => form);
  const html = forms.findLast((form) => form.includes(button)) ?? '';
  const tag = html.slice(0, html.indexOf('>') + 1);
  const buttons = [...html.matchAll(/<button\b[^>]*>([\s\S]*?)<\/button>/g)].map(([all, inside = '']) => ({
    name: attribute(all, 'name') ?? '',
    value: attribute(all, 'value') ?? '',
    text: unescaped(inside.replace(/<[^>]+>/g, '').trim()),
  }));
  return { action: new URL(attribute(tag, 'action') || url, url).href, fields: fieldsIn(html), buttons };
};

/** The same with other answers, and the button that was pressed. */
export const filled = ({ fields, buttons }: FormIn, answers: Fields, press?: string): Fields => {
  const button = press === undefined ? undefined : buttons.findLast(({ text }) => text === press);
  if (press !== undefined && !button)
    throw new Error(`No button says ${press}: ${buttons.map(({ text }) => text).join(', ')}`);
  return { ...fields, ...answers, ...(button?.name && { [button.name]: button.value }) };
};
