import { Controller, Inject, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { problemError } from '#libs/http/problem-kinds.js';
import { missing } from '../problems/missing.js';
import type { GatewayRequest } from '../request.js';
import { COMMANDS, type CommandEndpoint } from './endpoint.js';
import type { RouteTable } from './route-table.js';

export type Commands = Readonly<{ routes: RouteTable; serve: CommandEndpoint }>;

/** Serves every command of every process: the routes come from the registry. */
@Controller()
export class CommandsController {
  constructor(@Inject(COMMANDS) private readonly commands: Commands) {}

  @Post(':process')
  start(@Req() request: GatewayRequest, @Res() response: Response): Promise<void> {
    const route = this.commands.routes.starting(request.params['process'] as string);
    if (!route) throw missing(request.method, request.path);
    return this.commands.serve(request, response, route);
  }

  @Post(':process/:case/:command')
  answer(@Req() request: GatewayRequest, @Res() response: Response): Promise<void> {
    const { process, case: id, command } = request.params as { process: string; case: string; command: string };
    const route = this.commands.routes.answering(process, command);
    if (route) return this.commands.serve(request, response, route, id);
    throw this.commands.routes.knows(process) ? problemError('UnknownCommand') : missing(request.method, request.path);
  }
}
