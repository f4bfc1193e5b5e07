import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { asyncApiDocument, type OutgoingMessage } from '#libs/messaging/index.js';

export const document = asyncApiDocument();
const ajv = new Ajv({ strict: false });
(addFormats as unknown as (ajv: Ajv) => void)(ajv);

/** Says what the published document has against a message; empty when it is as described. */
export const faults = ({ topic, headers, value }: OutgoingMessage): readonly string[] => {
  const channel = Object.values(document.channels).find(({ address }) => address === topic);
  const described = channel?.messages[headers['ce_type'] ?? ''];
  if (!described) return [`${headers['ce_type']} is not described on ${topic}`];
  const check = (schema: object, data: unknown) => (ajv.validate(schema, data) ? [] : [ajv.errorsText()]);
  return [
    ...check(document.components.schemas['CloudEventHeaders'] ?? {}, headers),
    ...check(described.payload, JSON.parse(value)),
  ];
};
