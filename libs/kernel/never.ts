/** The end of a switch that has met every case; a new case fails to compile here. */
export const never = (value: never): never => {
  throw new Error(`Unhandled: ${JSON.stringify(value)}`);
};
