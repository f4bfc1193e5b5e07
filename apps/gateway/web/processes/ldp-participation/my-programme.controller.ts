import { Get, Inject, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { intakeOf } from '#libs/domain/ldp-participation/intake.js';
import { mayApply, type Participation } from '#libs/domain/ldp-participation/state.js';
import { participationOf } from '#libs/domain/ldp-participation/stream.js';
import { localDate } from '#libs/kernel/calendar.js';
import { askText, dayText, dueText } from '#libs/words/index.js';
import { CALLERS, type Callers } from '../../../auth/callers.js';
import { ENGINE, type Engine } from '../../../engine.js';
import { caseOrNothing, type KnownCase } from '../../../queries/known-case.js';
import { namesFor } from '../../cases/names.js';
import { readableTexts } from '../../evidence/texts.js';
import type { FileSeen } from '../../forms/ldp-participation/seen.js';
import type { PageRequest } from '../../page-request.js';
import { PAGES, type Pages } from '../../pages.js';
import { WebController } from '../../web-controller.js';
import { textsIn, type Drawing } from '../ldp/drawing.js';
import { applicationPart, continuationParts, planParts, poolPart, standingPart } from './parts.js';

/** My part in the leadership programme: how to apply and when I would join, where I stand, my plan, and what is asked of me. */
@WebController('my-programme')
export class MyProgrammeController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
  ) {}

  @Get()
  async show(@Req() request: PageRequest, @Res() response: Response): Promise<void> {
    const caller = this.callers.personOf(request);
    const stream = participationOf(caller.id);
    const known = await caseOrNothing(this.engine.store, caller, stream);
    const { ldp } = this.engine.packs.current().rules;
    const { joinsOn, cutOff } = intakeOf(caller.at, ldp);
    return this.pages.show(request, response, 'ldp/my-programme.njk', {
      title: 'My programme',
      begun: known !== undefined,
      mayApply: mayApply((known?.now.state ?? { status: 'NotApplied' }) as Participation),
      again: known !== undefined,
      intake: { joinsOn: dayText(joinsOn), cutOff: dayText(cutOff), rule: ldp.intake.explained },
      commitment: ldp.commitment.text,
      ...(known && { case: `/cases/${stream}`, ...(await this.mine(known, caller)) }),
    });
  }

  /** What is asked of me, and everything that is on record. */
  private async mine(known: KnownCase, caller: ReturnType<Callers['personOf']>) {
    const { engine } = this;
    const seen = known.state(known.now) as FileSeen;
    const names = await namesFor(engine, seen, known.shown.map(({ data }) => data), [], caller.id); // prettier-ignore
    const texts = await readableTexts(engine.vault, known, textsIn(known.shown, ['PlanElementAdded']));
    const drawing: Drawing<FileSeen> = { seen, shown: known.shown, reader: { me: caller.id, names }, texts };
    const asked = known.process
      .tasks(known.now.state)
      .filter(({ to }) => to.some((one) => 'staff' in one && one.staff === caller.id))
      .map(({ key, due }) => ({
        href: `/tasks/${known.stream}/${key}`,
        text: askText(key, known.process.name),
        due: due ? dueText(due, caller.at) : 'no date is set',
      }));
    return {
      asked,
      sections: [
        ...standingPart(drawing),
        ...planParts(drawing, localDate(caller.at)),
        ...continuationParts({ ...drawing, texts: new Map() }).filter(({ table }) => !table),
        ...poolPart(drawing),
        ...applicationPart(drawing),
      ],
    };
  }
}
