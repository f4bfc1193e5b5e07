import { expect, test } from '@jest/globals';
import { bundleOf, checkout, cruise, planted, type Violation } from './imports.js';

const real = cruise(checkout);
const broken = cruise(planted);
const named = ({ rule, from }: Violation) => `${rule}: ${from}`;

test('every import of the sources and the tests obeys the rules', () => {
  expect(real.violations).toEqual([]);
  expect(real.modules.length).toBeGreaterThan(100);
});

test.each(real.rules)('a planted violation of %s is caught', (name) => {
  expect(broken.violations.filter(({ rule }) => rule === name)).not.toEqual([]);
});

test('each planted file is caught by the rule that it was planted for, and what is allowed is not', () => {
  expect([...new Set(broken.violations.map(named))].sort()).toEqual([
    'apps-stay-apart: apps/worker/asks-the-gateway.ts',
    'calendar-has-the-polyfill-only: libs/kernel/calendar.ts',
    'dates-come-from-the-calendar: libs/domain/internal-post/clock.ts',
    'domain-is-pure: libs/domain/internal-post/clock.ts',
    'domain-is-pure: libs/domain/internal-post/reads-files.ts',
    'domain-sees-the-shape-of-rules-only: libs/domain/internal-post/index.ts',
    'kafka-behind-one-interface: libs/commands/speaks-kafka.ts',
    'kernel-stands-alone: libs/kernel/loud.ts',
    'libs-know-no-app: libs/notices/calls-an-app.ts',
    'mail-behind-one-interface: libs/commands/sends-mail.ts',
    'no-circle: libs/notices/about.ts',
    'nothing-missing: libs/notices/imports-nothing.ts',
    'payroll-is-a-stranger: apps/payroll-subscriber/reads-the-log.ts',
    'processes-stay-apart: libs/domain/secondment/borrows.ts',
    'sources-import-no-test: libs/notices/uses-a-test.ts',
    'sql-stays-in-its-places: libs/commands/speaks-sql.ts',
    'the-store-knows-no-rules: libs/event-store/knows-rules.ts',
    'workflows-know-few-types: workflows/knows-the-store.ts',
    'workflows-see-facts-only: workflows/decides.ts',
  ]);
});

const unbundled =
  /node_modules\/(?!@temporalio\/)|^(node:|fs|crypto|path|process)|libs\/kernel\/calendar|^activities\//;

test('what is bundled for the workflows holds no schema, no calendar, no client and nothing of Node', () => {
  const bundle = [...bundleOf(real.modules, 'workflows/index.ts')];
  expect(bundle.filter((source) => unbundled.test(source))).toEqual([]);
  expect(bundle).toContain('libs/domain/internal-post/fold.ts');
});

test('a workflow that imports a command file as a value is seen to bundle what that imports', () => {
  expect(
    [...bundleOf(real.modules, 'libs/domain/internal-post/applications/apply.ts')].some((one) => unbundled.test(one)),
  ).toBe(true);
  expect(bundleOf(broken.modules, 'workflows/allowed.ts').has('libs/policy-packs/rules.ts')).toBe(false);
  expect(bundleOf(broken.modules, 'workflows/decides.ts').has('libs/policy-packs/rules.ts')).toBe(true);
});
