/** Who may import whom: docs/adr and CONTRIBUTING.md say why; test/architecture plants a violation of each rule. */
const sources = '^(apps|libs|workflows|activities)/';
const typeOnly = ['type-only'];

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

export default {
  forbidden: [
    rule(
      'kernel-stands-alone',
      'The kernel imports nothing.',
      { path: '^libs/kernel/', pathNot: '^libs/kernel/calendar\\.ts$' },
      { pathNot: '^libs/kernel/' },
    ),
    rule(
      'calendar-has-the-polyfill-only',
      'The calendar computes local dates with the polyfill, and nothing else.',
      { path: '^libs/kernel/calendar\\.ts$' },
      { pathNot: ['^libs/kernel/', 'node_modules/temporal-polyfill/'] },
    ),
    rule(
      'dates-come-from-the-calendar',
      'One place knows the zone of the trust.',
      { pathNot: '^libs/kernel/calendar\\.ts$' },
      { path: 'node_modules/temporal-polyfill/' },
    ),
    rule(
      'domain-is-pure',
      'Rules are functions of data: time, people and rules come in as data.',
      { path: '^libs/domain/' },
      { pathNot: ['^libs/(domain|kernel|policy-packs)/', 'node_modules/zod/'] },
    ),
    rule(
      'domain-sees-the-shape-of-rules-only',
      'The rules of a case come in as data.',
      { path: '^libs/domain/' },
      { path: '^libs/policy-packs/', dependencyTypesNot: typeOnly },
    ),
    rule(
      'processes-stay-apart',
      'One process knows nothing of the rules of another but what stands at its doors, which are named for who comes in; all share the ledger of posts, and what unwinds a chain of acting-up.',
      { path: '^libs/domain/([^/]+)/', pathNot: '^libs/domain/process/' },
      {
        path: '^libs/domain/[^/]+/',
        pathNot: [
          '^libs/domain/($1|process|assignment|acting-up)/',
          '^libs/domain/[^/]+/from-[a-z]+\\.ts$',
          // The cycle and those who take part in it are one programme: ids, words and where somebody stands are common.
          '^libs/domain/ldp-participation/(state|stream|words)\\.ts$',
        ],
      },
    ),
    rule(
      'workflows-see-facts-only',
      'A workflow may load what folds events; of all else it may know types.',
      { path: '^workflows/' },
      {
        pathNot: [
          '^workflows/',
          '^libs/kernel/(?!calendar\\.)',
          '^libs/domain/.+/(fold|state|application|panel|vacancy|events|tasks|deadlines|claims)\\.ts$',
          'node_modules/@temporalio/workflow/',
        ],
        dependencyTypesNot: typeOnly,
      },
    ),
    rule(
      'workflows-know-few-types',
      'Even as types, a workflow knows commands, activities and the kernel.',
      { path: '^workflows/' },
      { pathNot: ['^(workflows|activities)/', '^libs/(kernel|domain)/', 'node_modules/@temporalio/'] },
    ),
    rule(
      'libs-know-no-app',
      'A library serves apps, workflows and activities; it never calls on them.',
      { path: '^libs/' },
      { path: '^(apps|workflows|activities)/' },
    ),
    rule(
      'apps-stay-apart',
      'Apps meet in the log, on Kafka and over HTTP.',
      { path: '^apps/([^/]+)/' },
      { path: '^apps/', pathNot: '^apps/$1/' },
    ),
    rule(
      'payroll-is-a-stranger',
      'The subscriber shows what another service needs: the contract and a consumer.',
      { path: '^apps/payroll-subscriber/' },
      { path: '^(libs|workflows|activities)/', pathNot: '^libs/messaging/' },
    ),
    rule(
      'the-store-knows-no-rules',
      'The event store keeps events of any process; its commands for operators read the settings too.',
      { path: '^libs/event-store/', pathNot: '^libs/event-store/cli/' },
      { path: '^libs/', pathNot: '^libs/(event-store|kernel)/' },
    ),
    rule(
      'kafka-behind-one-interface',
      'The Kafka client can be exchanged: messaging has it, and the stack that starts the broker.',
      { path: sources, pathNot: '^libs/(messaging|stack)/' },
      { path: 'node_modules/(kafkajs|@confluentinc)/' },
    ),
    rule(
      'mail-behind-one-interface',
      'The mail client can be exchanged: one file has it.',
      { path: sources, pathNot: '^libs/notices/mailer\\.ts$' },
      { path: 'node_modules/nodemailer/' },
    ),
    rule(
      'sql-stays-in-its-places',
      'Only what keeps tables speaks to Postgres.',
      {
        path: sources,
        pathNot: '^(libs/(event-store|read-models|directory|vault|notices|stack)|apps/payroll-subscriber)/',
      },
      { path: 'node_modules/(@types/)?pg/' },
    ),
    rule('sources-import-no-test', 'What the tests need lives beside them.', { pathNot: '^test/' }, { path: '^test/' }),
    rule('no-circle', 'A circle has no bottom layer.', {}, { circular: true }),
    rule('nothing-missing', 'An import that resolves to nothing.', {}, { couldNotResolve: true }),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|test/architecture/planted)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'require', 'node', 'default', 'types'],
    },
  },
};
