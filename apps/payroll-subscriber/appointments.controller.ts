import { Controller, Get, Inject, NotFoundException, Param, Query } from '@nestjs/common';
import pg from 'pg';
import { DATABASE } from './database.js';
import { findAppointment, findAppointments, type AppointmentRecord } from './find-appointments.js';

@Controller('appointments')
export class AppointmentsController {
  constructor(@Inject(DATABASE) private readonly database: pg.Pool) {}

  @Get(':id')
  async one(@Param('id') id: string): Promise<AppointmentRecord> {
    const found = await findAppointment(this.database, id);
    if (!found)
      throw new NotFoundException(
        `No appointment ${id} has reached payroll. It may be on its way: ask again in a moment.`,
      );
    return found;
  }

  @Get()
  async all(@Query('staff') staff?: string): Promise<{ appointments: readonly AppointmentRecord[] }> {
    return { appointments: await findAppointments(this.database, staff) };
  }
}
