import { Controller, Get, Inject, Req } from '@nestjs/common';
import { localDate } from '#libs/kernel/calendar.js';
import type { SchoolId } from '#libs/kernel/index.js';
import { CALLERS, type Callers } from '../auth/callers.js';
import { ENGINE, type Engine } from '../engine.js';
import type { GatewayRequest } from '../request.js';
import { personOf } from './person.js';
import { audiencesAt, policiesFor, seesRegister } from './policies-of.js';
import { policiesQuery } from './policy-schemas.js';
import { queryOf } from './query.js';

/** The register of policies: all of it for who leads or governs, and what is in force for everybody else. */
@Controller()
export class PoliciesController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
  ) {}

  @Get('policies')
  async register(@Req() request: GatewayRequest) {
    const { standing, school, overdue } = queryOf(policiesQuery, request);
    const caller = personOf(this.callers.callerOf(request));
    const on = localDate(caller.at);
    const filter = { standing, school: school as SchoolId | undefined, lateOn: overdue && on };
    const whole = seesRegister(caller);
    const audienceOf = audiencesAt(this.engine.directory.current(), caller.at);
    const items = await policiesFor(this.engine, caller, filter);
    return {
      on,
      items: items.map((item) => {
        const { policy, title, reference, standing: stands, scope, hash, due, overdue: late, acknowledgeBy } = item;
        const { owner, authoriser, schools, dueFrom, assumed, conflicts, stage, openFindings, openImpacts } = item;
        const asked = acknowledgeBy ? audienceOf(item.audience) : [];
        const done = new Set(item.acknowledged);
        const acknowledged = asked.filter((staff) => done.has(staff)).length;
        const register = { owner, authoriser, schools, dueFrom, assumed, conflicts, stage, openFindings, openImpacts, acknowledged, asked: asked.length }; // prettier-ignore
        const shown = { policy, title, reference, standing: stands, scope, hash, due, overdue: late, acknowledgeBy };
        return whole ? { ...shown, register } : shown;
      }),
    };
  }
}
