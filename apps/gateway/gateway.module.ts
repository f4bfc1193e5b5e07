import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { verifyTokens } from '#libs/http/verify-tokens.js';
import { CALLERS, createCallers } from './auth/callers.js';
import { SignedInGuard } from './auth/signed-in.guard.js';
import { CommandsController, type Commands } from './commands/commands.controller.js';
import { discreet } from './commands/discreet.js';
import { COMMANDS, commandEndpoint } from './commands/endpoint.js';
import { routeTable } from './commands/route-table.js';
import { ContentsController } from './contents/contents.controller.js';
import { DocumentsController } from './documents/documents.controller.js';
import { ENGINE, RUN, type Engine } from './engine.js';
import { routes } from './openapi/command-paths.js';
import { DocsController } from './openapi/docs.controller.js';
import { measureLag } from './operations/lag.js';
import { LOG, type Log } from './operations/log.js';
import { createMetrics, METRICS } from './operations/metrics.js';
import { OperationsController } from './operations/operations.controller.js';
import { STOPPING, type Stopping } from './operations/stopping.js';
import { ProblemFilter } from './problems/problem.filter.js';
import { ProblemsController } from './problems/problems.controller.js';
import { AbsencesController } from './queries/absences.controller.js';
import { ClausesQueryController } from './queries/clauses.controller.js';
import { SuccessionController } from './queries/succession.controller.js';
import { BoardController } from './queries/board.controller.js';
import { CalendarsController } from './queries/calendars.controller.js';
import { CasesController } from './queries/cases.controller.js';
import { PeopleController } from './queries/people.controller.js';
import { PoliciesController } from './queries/policies.controller.js';
import { PostPapersController } from './queries/post-papers.controller.js';
import { PostsController } from './queries/posts.controller.js';
import { TasksController } from './queries/tasks.controller.js';
import { SETTINGS, type Settings } from './settings.js';
import { webControllers } from './web/controllers.js';
import { CONSOLE, createConsole } from './web/operations/console.js';
import { createPages, PAGES } from './web/pages.js';
import { createIssuerClient, ISSUER_CLIENT } from './web/session/issuer-client.js';
import { createSessions } from './web/session/open-sessions.js';
import { SESSIONS } from './web/session/types.js';

export type GatewayParts = Readonly<{ engine: Engine; settings: Settings; log: Log; stopping: Stopping }>;

@Module({})
export class GatewayModule {
  /** The HTTP layer over an open engine. */
  static over({ engine, settings, log, stopping }: GatewayParts): DynamicModule {
    const metrics = createMetrics();
    measureLag(metrics.registry, engine.store.pool);
    const run = discreet(engine);
    const commands: Commands = { routes: routeTable(routes), serve: commandEndpoint(run, metrics) };
    const callers = createCallers(verifyTokens(settings), engine);
    const sessions = createSessions(engine.store.pool, settings.web, (id) => callers.belongs({ kind: 'person', id }));
    return {
      module: GatewayModule,
      // The commands' routes match any first word, so they come last.
      controllers: [
        ...webControllers,
        OperationsController,
        DocsController,
        ProblemsController,
        PeopleController,
        TasksController,
        CasesController,
        DocumentsController,
        ContentsController,
        PostPapersController,
        PostsController,
        CalendarsController,
        AbsencesController,
        SuccessionController,
        ClausesQueryController,
        BoardController,
        PoliciesController,
        CommandsController,
      ],
      providers: [
        { provide: ENGINE, useValue: engine },
        { provide: SETTINGS, useValue: settings },
        { provide: LOG, useValue: log },
        { provide: STOPPING, useValue: stopping },
        { provide: METRICS, useValue: metrics },
        { provide: COMMANDS, useValue: commands },
        { provide: CALLERS, useValue: callers },
        { provide: RUN, useValue: run },
        { provide: SESSIONS, useValue: sessions },
        { provide: ISSUER_CLIENT, useValue: createIssuerClient(settings) },
        { provide: CONSOLE, useValue: createConsole(settings) },
        { provide: PAGES, useValue: createPages({ engine, callers, sessions }) },
        { provide: APP_GUARD, useClass: SignedInGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
