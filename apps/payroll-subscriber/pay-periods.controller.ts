import { BadRequestException, Controller, Get, Inject, Query } from '@nestjs/common';
import pg from 'pg';
import { findCorrections, type Correction } from './corrections.js';
import { DATABASE } from './database.js';
import { findPayPeriods, type PayPeriod } from './pay-periods.js';

const named = (staff: string | undefined): string => {
  if (staff) return staff;
  throw new BadRequestException('Say whose: add ?staff= and the id of a person.');
};

/** What payroll pays a person for, and what it had to put right in months that were paid. */
@Controller()
export class PayPeriodsController {
  constructor(@Inject(DATABASE) private readonly database: pg.Pool) {}

  @Get('pay-periods')
  async periods(@Query('staff') staff?: string): Promise<{ payPeriods: readonly PayPeriod[] }> {
    return { payPeriods: await findPayPeriods(this.database, named(staff)) };
  }

  @Get('corrections')
  async corrections(@Query('staff') staff?: string): Promise<{ corrections: readonly Correction[] }> {
    return { corrections: await findCorrections(this.database, named(staff)) };
  }
}
