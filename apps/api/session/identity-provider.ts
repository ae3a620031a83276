import { Inject, Injectable } from '@nestjs/common';
import { OidcClient } from '#libs/access/oidc.js';
import { LOGGER, SETTINGS } from '#libs/runtime/tokens.js';
import type { Settings } from '#libs/settings/settings.js';
import type { Logger } from 'pino';
import type { AuthenticatedRequest } from '../http/principal.guard.js';

const CAME_BY = 'anqi_provider';

/** The bureau's own identity provider, where one is configured, and which browsers came in by it. */
@Injectable()
export class IdentityProvider {
  readonly client: OidcClient | null;
  private readonly console: string;

  constructor(
    @Inject(SETTINGS) { oidc, notify }: Settings,
    @Inject(LOGGER) private readonly log: Logger,
  ) {
    this.client = oidc && new OidcClient({ ...oidc, redirectUri: new URL('/api/oidc/callback', notify.consoleUrl).href });
    this.console = new URL('/', notify.consoleUrl).href;
  }

  /** Notes in the browser that it came in by the provider. It opens nothing: it only says where to go on signing out. */
  noted(request: AuthenticatedRequest, maxAge: number): string {
    return `${CAME_BY}=${maxAge === 0 ? '' : '1'}; HttpOnly; SameSite=Strict; Path=/api/sessions; Max-Age=${maxAge}${request.protocol === 'https' ? '; Secure' : ''}`;
  }

  /** Takes the note away, where there is one. */
  forgotten(request: AuthenticatedRequest): string[] {
    return request.cookies[CAME_BY] === undefined ? [] : [this.noted(request, 0)];
  }

  /** Where a browser that came in by the provider goes on to sign out there too; null for others, and while the provider is away. */
  async signOutUrl(request: AuthenticatedRequest): Promise<string | null> {
    if (!this.client || request.cookies[CAME_BY] !== '1') return null;
    return this.client.signOutUrl(this.console).catch((error: unknown) => {
      this.log.warn({ error: (error as Error).message }, 'the identity provider cannot be reached');
      return null;
    });
  }
}
