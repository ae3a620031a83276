import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, Reflector } from '@nestjs/core';
import { Sessions } from '#libs/access/sessions.js';
import { KeptYears } from '#libs/reports/index.js';
import { RuntimeModule, type RuntimeOptions } from '#libs/runtime/runtime.module.js';
import { CLOCK, LOGGER, SETTINGS } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import type { Settings } from '#libs/settings/settings.js';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { AccessesModule } from './accesses/accesses.module.js';
import { AdministrationModule } from './administration/administration.module.js';
import { ArchiveModule } from './archive/archive.module.js';
import { AuditModule } from './audit/audit.module.js';
import { CalendarController } from './calendar/calendar.controller.js';
import { CasesController } from './cases/cases.controller.js';
import { DeskModule } from './desk/desk.module.js';
import { PublicFormsModule } from './public-forms/public-forms.module.js';
import { DocumentsModule } from './documents/documents.module.js';
import { EscalationsController } from './escalations/escalations.controller.js';
import { GroupsController } from './groups/groups.controller.js';
import { HealthController } from './health/health.controller.js';
import { FilesModule } from './files/files.module.js';
import { PrincipalGuard } from './http/principal.guard.js';
import { ProblemFilter } from './http/problem.filter.js';
import { LedgersModule } from './ledgers/ledgers.module.js';
import { LiveModule } from './live/live.module.js';
import { MetricsController } from './metrics/metrics.controller.js';
import { ProcessesModule } from './processes/processes.module.js';
import { DisclosuresController } from './public/disclosures.controller.js';
import { OpenDataController } from './public/open-data.controller.js';
import { PublicationController } from './public/publication.controller.js';
import { ReportsController } from './reports/reports.controller.js';
import { RulesController } from './rules/rules.controller.js';
import { SearchController } from './search/search.controller.js';
import { IdentityProvider } from './session/identity-provider.js';
import { OidcController } from './session/oidc.controller.js';
import { SessionController } from './session/session.controller.js';
import { SignIn } from './session/sign-in.js';
import { StaffController } from './staff/staff.controller.js';

/** The HTTP API over `execute` and the read model. */
@Module({})
export class ApiModule {
  static with(options: RuntimeOptions): DynamicModule {
    return {
      module: ApiModule,
      imports: [RuntimeModule.with(options), FilesModule, ProcessesModule, DeskModule, PublicFormsModule, DocumentsModule, ArchiveModule, AuditModule, AccessesModule, AdministrationModule, LiveModule, LedgersModule],
      controllers: [SessionController, OidcController, CasesController, GroupsController, SearchController, ReportsController, EscalationsController, StaffController, CalendarController, RulesController, HealthController, MetricsController, PublicationController, DisclosuresController, OpenDataController],
      providers: [
        { provide: Sessions, useFactory: (db: DataSource, clock: Clock, settings: Settings) => new Sessions(db, clock, settings.sessions.cacheMs), inject: [DataSource, CLOCK, SETTINGS] },
        { provide: KeptYears, useFactory: (db: DataSource) => new KeptYears(db), inject: [DataSource] },
        SignIn,
        IdentityProvider,
        { provide: APP_GUARD, useFactory: (sessions: Sessions, reflector: Reflector, settings: Settings) => new PrincipalGuard(sessions, reflector, settings.notify.consoleUrl), inject: [Sessions, Reflector, SETTINGS] },
        { provide: APP_FILTER, useFactory: (log: Logger) => new ProblemFilter(log), inject: [LOGGER] },
      ],
    };
  }
}
