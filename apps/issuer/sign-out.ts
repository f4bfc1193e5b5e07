import type { KoaContextWithOIDC } from 'oidc-provider';
import { messagePage, pageHeaders } from './page.js';

/** Ends the session of this browser and sends it back to where signing out began: whoever asked has confirmed it there. */
const end = async (ctx: KoaContextWithOIDC): Promise<string | undefined> => {
  const { session, provider, params } = ctx.oidc;
  await session?.destroy();
  ctx.cookies.set(provider.cookieName('session'), null);
  const back = params?.['post_logout_redirect_uri'];
  return typeof back === 'string' ? back : undefined;
};

const page = (ctx: KoaContextWithOIDC, title: string, content: string): void => {
  ctx.set(pageHeaders);
  ctx.body = messagePage(title, content);
};

/** A client that shows this very person's ID token signs them out at once; anybody else's link only asks. */
export const signOut = async (ctx: KoaContextWithOIDC, form: string): Promise<void> => {
  const hint = ctx.oidc.entities.IdTokenHint as { payload?: { sub?: unknown } } | undefined;
  if (hint?.payload?.sub !== ctx.oidc.session?.accountId)
    return page(
      ctx,
      'Do you want to sign out?',
      `${form}<p><button form="op.logoutForm" name="logout" value="yes">Yes, sign me out</button></p>`,
    );
  const back = await end(ctx);
  if (back) ctx.redirect(back);
  else signedOut(ctx);
};

export const signedOut = (ctx: KoaContextWithOIDC): void =>
  page(ctx, 'You are signed out', '<p>You can close this tab.</p>');

/** A browser that is signed in nowhere here is sent straight back, where the provider would show a page that needs a script. */
export const nothingToEnd = async (ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> => {
  await next();
  // Only what was found in order is answered 200: the address to go back to is a known one then.
  if (ctx.oidc?.route !== 'end_session' || ctx.oidc.session?.accountId || ctx.status !== 200) return;
  const back = ctx.oidc.params?.['post_logout_redirect_uri'];
  if (typeof back === 'string') ctx.redirect(back);
  else signedOut(ctx);
};
