import * as oidc from 'openid-client';

export interface OidcSettings { readonly issuer: string; readonly clientId: string; readonly clientSecret: string; readonly redirectUri: string }

/** What the browser keeps of a sign-in under way; only this browser can finish it. */
export interface Pending { readonly state: string; readonly nonce: string; readonly verifier: string }

/** Who the provider says it is: no name and no address tells people apart, only these two together. */
export interface Identity { readonly issuer: string; readonly subject: string }

const SCOPE = 'openid';

/** Signing in at the bureau's own provider: authorization code with PKCE, state and nonce. */
export class OidcClient {
  private discovered: Promise<oidc.Configuration> | null = null;

  constructor(private readonly settings: OidcSettings) {}

  /** Where to send the browser, and what it must bring back. */
  async begin(): Promise<{ readonly url: string; readonly pending: Pending }> {
    const pending: Pending = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
    const url = oidc.buildAuthorizationUrl(await this.configuration(), {
      redirect_uri: this.settings.redirectUri, scope: SCOPE, state: pending.state, nonce: pending.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(pending.verifier), code_challenge_method: 'S256',
    });
    return { url: url.href, pending };
  }

  /**
   * Redeems the code that came back with `query`. Throws for whatever is not in order: another state or nonce, another issuer,
   * a code used before, a token not signed by the provider for us.
   */
  async finish(query: URLSearchParams, pending: Pending): Promise<Identity> {
    const back = new URL(this.settings.redirectUri);
    back.search = query.toString();
    const tokens = await oidc.authorizationCodeGrant(await this.configuration(), back, {
      pkceCodeVerifier: pending.verifier, expectedState: pending.state, expectedNonce: pending.nonce, idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) throw new Error('the provider sent no id token');
    return { issuer: claims.iss, subject: claims.sub };
  }

  /** Where to send a browser to end its session at the provider as well; null where the provider has no such place. It comes back to `returnTo`. */
  async signOutUrl(returnTo: string): Promise<string | null> {
    const configuration = await this.configuration();
    if (!configuration.serverMetadata().end_session_endpoint) return null;
    // By client_id, which the library adds: no id token is kept anywhere, so none can be given as a hint.
    return oidc.buildEndSessionUrl(configuration, { post_logout_redirect_uri: returnTo }).href;
  }

  /** Read once; a provider that was away is asked again at the next sign-in. */
  private configuration(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    // A provider on this machine may do without TLS; a provider elsewhere may not.
    const plain = ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(issuer).hostname);
    this.discovered ??= oidc.discovery(new URL(issuer), clientId, clientSecret, undefined, plain ? { execute: [oidc.allowInsecureRequests] } : {}).catch((error: unknown) => {
      this.discovered = null;
      throw error;
    });
    return this.discovered;
  }
}
