export type MailSettings = Readonly<{
  host: string;
  port: number;
  /** TLS from the first byte (smtps://); otherwise STARTTLS where the server offers it. */
  secure: boolean;
  /** With them the connection must be encrypted, unless the server is on this machine. */
  credentials: Readonly<{ user: string; pass: string }> | undefined;
  from: string;
  /** What stands behind the @ of the sender: Message-IDs end in it. */
  domain: string;
  /** What links begin with, without a slash at the end. */
  publicUrl: string;
}>;

const parsed = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined);
const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};
const senderPattern = /^(?:[^<>\r\n]*<)?[^<>\s@]+@([A-Za-z0-9.-]+)>?$/;
const plain = (host: string) => host.replace(/^\[|\]$/g, '');

/** How notices are sent; undefined without SMTP_URL. Throws what is missing, and never the address with its password. */
export const mailSettings = (env: NodeJS.ProcessEnv): MailSettings | undefined => {
  if (!env['SMTP_URL']) return undefined;
  const url = parsed(env['SMTP_URL']);
  const user = decoded(url?.username ?? '');
  const pass = decoded(url?.password ?? '');
  if (!url || !/^smtps?:$/.test(url.protocol) || !url.hostname || user === undefined || pass === undefined)
    throw new Error(
      'SMTP_URL is no address of a mail server. Give smtp://HOST:PORT or smtps://USER:PASSWORD@HOST:PORT.',
    );
  const from = env['MAIL_FROM'] ?? '';
  const domain = senderPattern.exec(from)?.[1];
  if (!domain)
    throw new Error('MAIL_FROM is no sender, and SMTP_URL is set. Give one: Understudy <people@trust.example>.');
  const link = parsed(env['PUBLIC_URL'] ?? '');
  if (!link || !/^https?:$/.test(link.protocol))
    throw new Error('PUBLIC_URL is no web address, and SMTP_URL is set. Give what links begin with: https://HOST.');
  const secure = url.protocol === 'smtps:';
  return {
    host: plain(url.hostname),
    port: url.port ? Number(url.port) : secure ? 465 : 587,
    secure,
    credentials: user ? { user, pass } : undefined,
    from,
    domain,
    publicUrl: link.href.replace(/\/+$/, ''),
  };
};
