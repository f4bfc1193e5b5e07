import type { Gateway } from '../gateway/gateway.js';

export type Page = Readonly<{
  status: number;
  url: string;
  headers: Headers;
  text: string;
  setCookies: readonly string[];
}>;
export type Fields = Readonly<Record<string, string | readonly string[]>>;
type Sent = Readonly<{ headers?: Readonly<Record<string, string>>; follow?: boolean }>;

const html = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const encoded = (fields: Fields): URLSearchParams =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)])),
  );

/** What a browser is to a server, without one: it keeps cookies for each host and port, says where forms come from, and follows. */
export const browser = () => {
  const jars = new Map<string, Map<string, string>>();
  const jarOf = (url: string) => {
    const { host } = new URL(url);
    return jars.get(host) ?? jars.set(host, new Map()).get(host)!;
  };
  const once = async (url: string, init: RequestInit): Promise<Page> => {
    const jar = jarOf(url);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { accept: html, ...(cookie && { cookie }), ...(init.headers as Record<string, string>) },
    });
    const setCookies = answer.headers.getSetCookie();
    for (const line of setCookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value && !/max-age=0|expires=thu, 01 jan 1970/i.test(line)) jar.set(name, value);
      else jar.delete(name);
    }
    return { status: answer.status, url, headers: answer.headers, text: await answer.text(), setCookies };
  };
  const go = async (url: string, init: RequestInit, follow: boolean): Promise<Page> => {
    let page = await once(url, init);
    for (let hop = 0; follow && page.status >= 300 && page.status < 400 && hop < 10; hop++)
      page = await once(new URL(page.headers.get('location') ?? '/', page.url).href, {});
    return page;
  };
  return {
    jarOf,
    get: (url: string, { headers = {}, follow = true }: Sent = {}) => go(url, { headers }, follow),
    /** Sends a form as a page of `url`’s own host does, unless the headers say otherwise. */
    post: (url: string, fields: Fields, { headers = {}, follow = true }: Sent = {}) =>
      go(
        url,
        {
          method: 'POST',
          body: encoded(fields),
          headers: { origin: new URL(url).origin, 'sec-fetch-site': 'same-origin', ...headers },
        },
        follow,
      ),
  };
};
export type Browser = ReturnType<typeof browser>;

export const tokenIn = ({ text }: Page): string => /name="_csrf" value="([^"]+)"/.exec(text)?.[1] ?? '';

/** Follows the sign-in to the issuer's page of people, and picks one. */
export const pick = async (by: Browser, page: Page, staff: string): Promise<Page> => by.post(page.url, { staff });

/** Signs in at the gateway's own pages, as a person would. */
export const signedIn = async (
  gateway: Pick<Gateway, 'url'>,
  staff: string,
  by: Browser = browser(),
  back = '/account/sessions',
): Promise<Readonly<{ by: Browser; page: Page }>> => {
  const asked = await by.get(`${gateway.url}/sign-in?back=${encodeURIComponent(back)}`);
  return { by, page: await pick(by, asked, staff) };
};
