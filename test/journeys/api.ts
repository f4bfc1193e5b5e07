export type Urls = Readonly<{
  gateway: string;
  worker: string;
  payroll: string;
  issuer: string;
  kafka: Readonly<{ brokers: string; prefix: string; payrollGroup: string }>;
  metricsToken?: string;
}>;
/** Where the apps and Kafka are, as the stack tells its journeys. */
export const urlsFrom = (env: NodeJS.ProcessEnv): Urls => ({
  gateway: env['GATEWAY_URL'] ?? 'http://127.0.0.1:3000',
  worker: env['WORKER_URL'] ?? 'http://127.0.0.1:3001',
  payroll: env['PAYROLL_URL'] ?? 'http://127.0.0.1:3002',
  issuer: env['OIDC_ISSUER'] ?? 'http://127.0.0.1:3003',
  kafka: {
    brokers: env['KAFKA_BROKERS'] ?? '127.0.0.1:19092',
    prefix: env['KAFKA_TOPIC_PREFIX'] ?? '',
    payrollGroup: env['KAFKA_GROUP'] ?? 'payroll',
  },
  ...(env['METRICS_TOKEN'] && { metricsToken: env['METRICS_TOKEN'] }),
});

export type Reply = Readonly<{ status: number; body: Readonly<Record<string, unknown>> }>;
const reply = async (response: Response): Promise<Reply> => {
  const text = await response.text();
  return { status: response.status, body: text.startsWith('{') ? (JSON.parse(text) as Reply['body']) : { text } };
};

export const fetchJson = async (url: string, init?: RequestInit): Promise<Reply> => reply(await fetch(url, init));

/** Moves the rehearsal's clock on, deadline by deadline. Answers the trust's time then. */
export const advanceTo = async (urls: Urls, to: string): Promise<string> => {
  const { status, body } = await fetchJson(`${urls.worker}/rehearsal/advance`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ to }),
  });
  if (status >= 300) throw new Error(`The clock did not move to ${to}: ${status} ${JSON.stringify(body)}`);
  return String(body['now']);
};
