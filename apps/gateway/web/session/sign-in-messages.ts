type Message = Readonly<{
  status: number;
  title: string;
  say: readonly string[];
  next?: Readonly<{ text: string; href: string }>;
}>;
const message = (status: number, title: string, say: readonly string[], text?: string, href = '/sign-in'): Message => ({
  status,
  title,
  say,
  ...(text && { next: { text, href } }),
});
const signInTo = (back: string) => `/sign-in?back=${encodeURIComponent(back)}`;

/** What somebody reads when signing in did not end in a session, and what they do next. */
export const signInMessages = {
  'issuer down': (back: string) =>
    message(
      503,
      'You can not sign in just now',
      ['The trust’s sign-in does not answer. Wait a minute and try again; if it stays like this, tell IT.'],
      'Try again',
      signInTo(back),
    ),
  'refused by the issuer': (back: string) =>
    message(
      403,
      'You were not signed in',
      ['The trust’s sign-in was broken off or said no. Try again, or ask IT whether your account may use Understudy.'],
      'Try again',
      signInTo(back),
    ),
  'not to be trusted': (back: string) =>
    message(
      400,
      'The sign-in can not go on',
      ['What came back from the trust’s sign-in was used before or is not what was asked for. Begin again.'],
      'Sign in',
      signInTo(back),
    ),
  unknown: () =>
    message(
      400,
      'The sign-in can not go on',
      [
        'It was begun in another browser, at another address of Understudy, or more than ten minutes ago. Begin again.',
        'Cookies must be allowed for this site.',
      ],
      'Sign in',
    ),
  notEmployed: () =>
    message(
      403,
      'You do not work for the trust today',
      [
        'You are known to the trust’s sign-in, but HR has no employment or role for you that holds today. Ask HR whether it has begun or ended.',
      ],
      'Sign in as somebody else',
      '/sign-in?again=1',
    ),
  noAddress: () =>
    message(500, 'Nobody can sign in here yet', [
      'Understudy was not told its own address. Ask IT to set PUBLIC_URL to the https:// address of these pages.',
    ]),
  signedOut: () => message(200, 'You are signed out', ['You can close this tab.'], 'Sign in again', '/sign-in?again=1'),
} as const;
