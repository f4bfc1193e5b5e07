/** The keys of `npm run bench -- --json`; every figure is of one run on one machine. */
export type Results = Partial<
  Record<
    | 'append_ratio_1'
    | 'append_ratio_20'
    | 'append_growth'
    | 'refold_per_s'
    | 'relay_ratio'
    | 'http_ratio'
    | 'processes_per_s_1'
    | 'processes_per_s_16'
    | 'processes_per_s_16_all'
    | 'bare_temporal_per_s_16'
    | 'kafka_lag_p99_ms'
    | 'workflow_lag_p99_ms'
    | 'workflow_catch_up_per_s'
    | 'gateway_rss_mb'
    | 'worker_rss_mb'
    | 'page_home_p95_ms'
    | 'page_tasks_p95_ms'
    | 'page_case_p95_ms'
    | 'page_timeline_p95_ms'
    | 'ledger_holders_ratio'
    | 'ledger_coverage_ratio'
    | 'ledger_board_school_ratio'
    | 'ledger_board_trust_ratio'
    | 'programme_applications_ratio'
    | 'programme_decision_ratio'
    | 'programme_intake_ratio',
    number
  >
>;
/** One part of the bench: what it adds, and absolute figures beside it for the reader. */
export type Measured = Readonly<{ results: Results; beside: Readonly<Record<string, number>> }>;
export type Say = (line: string) => void;
