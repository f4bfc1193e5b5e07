import type { Type } from '@nestjs/common';
import { AbsencesPageController } from './absences/absences.controller.js';
import { BoardPageController } from './board/board.controller.js';
import { CareerPageController } from './board/career.controller.js';
import { ProgrammePageController } from './programme/programme.controller.js';
import { SuccessionPageController } from './succession/succession.controller.js';
import { CalendarPageController } from './calendars/calendar.controller.js';
import { NoticeCalculatorController } from './calendars/notice-calculator.controller.js';
import { CaseApplicantsController } from './cases/applicants.controller.js';
import { CaseOverviewController } from './cases/overview.controller.js';
import { CaseTasksController } from './cases/tasks.controller.js';
import { CaseTimelineController } from './cases/timeline.controller.js';
import { CaseDocumentsController } from './documents/documents.controller.js';
import { RemoveDocumentController } from './documents/remove.controller.js';
import { CaseReadsController } from './reads/reads.controller.js';
import { CaseAgreementController } from './processes/secondment/agreement.controller.js';
import { CaseObjectiveController } from './processes/secondment/objective.controller.js';
import { CaseReturnController } from './processes/unwinding/return.controller.js';
import { CaseCohortController } from './processes/ldp-cycle/cohort.controller.js';
import { CaseWrittenController } from './processes/ldp-participation/written.controller.js';
import { MyProgrammeController } from './processes/ldp-participation/my-programme.controller.js';
import { PolicyController } from './processes/policy/policy.controller.js';
import { ClausesController } from './clauses/clauses.controller.js';
import { FindingsController } from './policies/findings.controller.js';
import { ImportPolicyController } from './policies/import.controller.js';
import { ReadPolicyController } from './policies/read.controller.js';
import { MeetingsController } from './meetings/meetings.controller.js';
import { PolicyRegisterController } from './policies/register.controller.js';
import { FormsController } from './forms/forms.controller.js';
import { HomeController } from './home/home.controller.js';
import { LiveController } from './live/live.controller.js';
import { CasesListController } from './lists/cases-list.controller.js';
import { TasksListController } from './lists/tasks-list.controller.js';
import { DashboardController } from './dashboard/dashboard.controller.js';
import { DrillController } from './dashboard/drill.controller.js';
import { CaseDiagramController } from './diagram/case-diagram.controller.js';
import { ProcessController } from './diagram/process.controller.js';
import { NoticesController } from './notices/notices.controller.js';
import { PostsPagesController } from './posts/posts.controller.js';
import { InterviewsCalendarController } from './posts/interviews-calendar.controller.js';
import { HereController } from './tasks/here.controller.js';
import { TaskPageController } from './tasks/task.controller.js';
import { operationsControllers } from './operations/index.js';
import { NotFoundController } from './not-found.controller.js';
import { ServiceController } from './service.controller.js';
import { AccountController } from './session/account.controller.js';
import { SignInController } from './session/sign-in.controller.js';

/** Every part of the web interface; what no other serves is answered last. */
export const webControllers: readonly Type[] = [
  ServiceController,
  SignInController,
  AccountController,
  HomeController,
  LiveController,
  TasksListController,
  CasesListController,
  PostsPagesController,
  InterviewsCalendarController,
  NoticesController,
  NoticeCalculatorController,
  CalendarPageController,
  AbsencesPageController,
  BoardPageController,
  CareerPageController,
  SuccessionPageController,
  ProgrammePageController,
  ClausesController,
  FindingsController,
  // Before the register, whose addresses are as wide as its own.
  ImportPolicyController,
  ReadPolicyController,
  PolicyRegisterController,
  MeetingsController,
  CaseOverviewController,
  CaseTasksController,
  CaseApplicantsController,
  CaseAgreementController,
  CaseObjectiveController,
  CaseReturnController,
  CaseCohortController,
  CaseWrittenController,
  PolicyController,
  MyProgrammeController,
  CaseTimelineController,
  CaseDocumentsController,
  RemoveDocumentController,
  CaseReadsController,
  DashboardController,
  DrillController,
  CaseDiagramController,
  ProcessController,
  // Before the forms, whose addresses are as wide as its own.
  HereController,
  FormsController,
  TaskPageController,
  ...operationsControllers,
  NotFoundController,
];
