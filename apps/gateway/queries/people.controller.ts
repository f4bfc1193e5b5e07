import { Controller, Get, Inject, Param, Req } from '@nestjs/common';
import { maySeeAppointment, maySeeNames } from '#libs/access/index.js';
import { isUuid } from '#libs/http/case-id.js';
import { problemError } from '#libs/http/problem-kinds.js';
import { appointmentNow } from '#libs/read-models/appointment-register/query.js';
import { CALLERS, type Callers } from '../auth/callers.js';
import { ENGINE, type Engine } from '../engine.js';
import type { GatewayRequest } from '../request.js';
import { needsScope } from './known-case.js';
import { queryOf } from './query.js';
import { noQuery } from './schemas.js';

/** Who I am, and who was appointed: names leave the vault only here. */
@Controller()
export class PeopleController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
  ) {}

  @Get('me')
  async me(@Req() request: GatewayRequest) {
    queryOf(noQuery, request);
    const caller = this.callers.callerOf(request);
    const { kind, id, at } = caller;
    if (caller.kind === 'service') return { kind, id, scopes: [...caller.scopes], at };
    const name = (await this.engine.names([caller.id])).get(caller.id);
    const school = this.engine.directory.current().employer(caller.id, at);
    return { kind, id, ...(name && { name }), school, roles: caller.roles, at };
  }

  @Get('appointments/:id')
  async appointment(@Req() request: GatewayRequest, @Param('id') id: string) {
    queryOf(noQuery, request);
    const caller = this.callers.callerOf(request);
    needsScope(caller, 'appointments:read');
    const appointment = isUuid(id) ? await appointmentNow(this.engine.store.pool, id) : undefined;
    if (!appointment || !maySeeAppointment(caller, appointment)) throw problemError('NotFound');
    if (!maySeeNames(caller, appointment.school)) return appointment;
    const name = (await this.engine.names([appointment.staff])).get(appointment.staff);
    return { ...appointment, ...(name && { name }) };
  }
}
