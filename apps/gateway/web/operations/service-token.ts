const early = 30_000;

/** This service's own access tokens by client credentials, each used until it is about to expire. */
export const serviceTokens = (
  issuer: string,
  { clientId, secret }: Readonly<{ clientId: string; secret: () => string }>,
  scope: string,
): (() => Promise<string>) => {
  let kept: Readonly<{ token: string; until: number }> | undefined;
  return async () => {
    if (kept && kept.until > Date.now()) return kept.token;
    const signal = AbortSignal.timeout(5000);
    const described = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, { signal });
    const { token_endpoint: endpoint } = (await described.json()) as { token_endpoint: string };
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: secret(),
      scope,
    });
    const answer = await fetch(endpoint, { method: 'POST', body, signal });
    const { access_token: token, expires_in: seconds = 60 } = (await answer.json()) as {
      access_token?: string;
      expires_in?: number;
    };
    if (!token)
      throw new Error(
        `The issuer gave no token for ${clientId}: see OPERATIONS_CLIENT_ID and OPERATIONS_CLIENT_SECRET.`,
      );
    kept = { token, until: Date.now() + seconds * 1000 - early };
    return token;
  };
};
