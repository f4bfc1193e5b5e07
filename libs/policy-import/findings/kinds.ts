import type { Detector, Severity } from './detector.js';
import { ambiguousDate } from './dates/ambiguous-date.js';
import { cadenceConflict } from './dates/cadence-conflict.js';
import { cadencesDiffer } from './dates/cadences-differ.js';
import { dateWithoutYear } from './dates/date-without-year.js';
import { datesOutOfOrder } from './dates/dates-out-of-order.js';
import { historyConflict } from './dates/history-conflict.js';
import { horizon } from './dates/horizon.js';
import { impreciseDate } from './dates/imprecise-date.js';
import { misspeltMonth } from './dates/misspelt-month.js';
import { reviewDatesDiffer } from './dates/review-dates-differ.js';
import { schoolYearNamed } from './dates/school-year-named.js';
import { someDaysNotNamed } from './dates/some-days-not-named.js';
import { wrongWeekday } from './dates/wrong-weekday.js';
import { blankName } from './head/blank-name.js';
import { draftNeverAdopted } from './head/draft-never-adopted.js';
import { editorialYetApproved } from './head/editorial-yet-approved.js';
import { noApprovalDate } from './head/no-approval-date.js';
import { noApprover } from './head/no-approver.js';
import { noCadence } from './head/no-cadence.js';
import { noOwner } from './head/no-owner.js';
import { noReviewDate } from './head/no-review-date.js';
import { noTitle } from './head/no-title.js';
import { noVersion } from './head/no-version.js';
import { twoBodies } from './head/two-bodies.js';
import { undated } from './head/undated.js';
import { unsettledChanges } from './head/unsettled-changes.js';
import { versionConflict } from './head/version-conflict.js';
import { damagedPageLabel } from './pages/damaged-page-label.js';
import { duplicatePageLabel } from './pages/duplicate-page-label.js';
import { missingPage } from './pages/missing-page.js';
import { pageWithoutText } from './pages/page-without-text.js';
import { repeatedHeader } from './pages/repeated-header.js';
import { ambiguousRole } from './people/ambiguous-role.js';
import { namedPerson } from './people/named-person.js';
import { permanentStaffOnly } from './people/permanent-staff-only.js';
import { purposeOfData } from './people/purpose-of-data.js';
import { unowned } from './people/unowned.js';
import { aimAndFigureMixed } from './text/aim-and-figure-mixed.js';
import { countsDiffer } from './text/counts-differ.js';
import { criteriaNotGiven } from './text/criteria-not-given.js';
import { emptySection } from './text/empty-section.js';
import { frameworkDated } from './text/framework-dated.js';
import { listCount } from './text/list-count.js';
import { noInterval } from './text/no-interval.js';
import { programmeRelation } from './text/programme-relation.js';
import { protectedCharacteristics } from './text/protected-characteristics.js';
import { referencedPolicyAbsent } from './text/referenced-policy-absent.js';
import { scopeAmbiguous } from './text/scope-ambiguous.js';
import { silentOn } from './text/silent-on.js';
import { unnumberedItem } from './text/unnumbered-item.js';
import { vagueTerm } from './text/vague-term.js';
import { workOutstanding } from './text/work-outstanding.js';

/** Every kind of finding, with the file that detects it; the table is closed, and a kind keeps its name for good, because decisions name it. */
export const kinds = {
  'cadence-conflict': { severity: 'contradiction', detect: cadenceConflict },
  'cadences-differ': { severity: 'contradiction', detect: cadencesDiffer },
  'history-conflict': { severity: 'contradiction', detect: historyConflict },
  'review-dates-differ': { severity: 'contradiction', detect: reviewDatesDiffer },
  'dates-out-of-order': { severity: 'contradiction', detect: datesOutOfOrder },
  'version-conflict': { severity: 'contradiction', detect: versionConflict },
  'wrong-weekday': { severity: 'contradiction', detect: wrongWeekday },
  'two-bodies': { severity: 'contradiction', detect: twoBodies },
  'duplicate-page-label': { severity: 'contradiction', detect: duplicatePageLabel },
  'counts-differ': { severity: 'contradiction', detect: countsDiffer },
  'list-count': { severity: 'contradiction', detect: listCount },
  'aim-and-figure-mixed': { severity: 'contradiction', detect: aimAndFigureMixed },
  'missing-page': { severity: 'hole', detect: missingPage },
  'page-without-text': { severity: 'hole', detect: pageWithoutText },
  'damaged-page-label': { severity: 'hole', detect: damagedPageLabel },
  'draft-never-adopted': { severity: 'hole', detect: draftNeverAdopted },
  'blank-name': { severity: 'hole', detect: blankName },
  'no-title': { severity: 'hole', detect: noTitle },
  'no-owner': { severity: 'hole', detect: noOwner },
  'no-approval-date': { severity: 'hole', detect: noApprovalDate },
  'no-approver': { severity: 'hole', detect: noApprover },
  'no-version': { severity: 'hole', detect: noVersion },
  undated: { severity: 'hole', detect: undated },
  'no-review-date': { severity: 'hole', detect: noReviewDate },
  'no-cadence': { severity: 'hole', detect: noCadence },
  'empty-section': { severity: 'hole', detect: emptySection },
  unowned: { severity: 'hole', detect: unowned },
  'unnumbered-item': { severity: 'hole', detect: unnumberedItem },
  'no-interval': { severity: 'hole', detect: noInterval },
  'some-days-not-named': { severity: 'hole', detect: someDaysNotNamed },
  'date-without-year': { severity: 'hole', detect: dateWithoutYear },
  'silent-on': { severity: 'hole', detect: silentOn },
  'referenced-policy-absent': { severity: 'hole', detect: referencedPolicyAbsent },
  'criteria-not-given': { severity: 'hole', detect: criteriaNotGiven },
  'unsettled-changes': { severity: 'hole', detect: unsettledChanges },
  'work-outstanding': { severity: 'hole', detect: workOutstanding },
  'programme-relation': { severity: 'hole', detect: programmeRelation },
  'protected-characteristics': { severity: 'hole', detect: protectedCharacteristics },
  'ambiguous-role': { severity: 'hole', detect: ambiguousRole },
  'repeated-header': { severity: 'notice', detect: repeatedHeader },
  'imprecise-date': { severity: 'notice', detect: impreciseDate },
  'ambiguous-date': { severity: 'notice', detect: ambiguousDate },
  'misspelt-month': { severity: 'notice', detect: misspeltMonth },
  'editorial-yet-approved': { severity: 'notice', detect: editorialYetApproved },
  'framework-dated': { severity: 'notice', detect: frameworkDated },
  'scope-ambiguous': { severity: 'notice', detect: scopeAmbiguous },
  horizon: { severity: 'notice', detect: horizon },
  'school-year-named': { severity: 'notice', detect: schoolYearNamed },
  'vague-term': { severity: 'notice', detect: vagueTerm },
  'named-person': { severity: 'notice', detect: namedPerson },
  'permanent-staff-only': { severity: 'notice', detect: permanentStaffOnly },
  'purpose-of-data': { severity: 'notice', detect: purposeOfData },
} as const satisfies Record<string, Readonly<{ severity: Severity; detect: Detector }>>;

export type FindingKind = keyof typeof kinds;
export const findingKinds = Object.keys(kinds) as readonly FindingKind[];
